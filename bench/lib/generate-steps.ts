// Times the steps of `generate` one after the other, for the contract of the folder in which it runs.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { methodsSource } from "../../scripts/generate/methods.js";
import { operationsSource } from "../../scripts/generate/operations.js";
import { schemasSource } from "../../scripts/generate/schemas.js";
import { typesSource } from "../../scripts/generate/types.js";
import { pickProviders } from "../../scripts/lib/providers.js";
import { bundleContract, lintContracts } from "../../scripts/lib/redocly.js";

const [provider] = pickProviders(process.argv.slice(2));
if (!provider) throw new Error("no provider");
const { name } = provider;
/** The process began at 0. */
const steps: Record<string, number> = { start: performance.now() };

async function step<Value>(title: string, work: () => Value | Promise<Value>): Promise<Value> {
  const start = performance.now();
  const value = await work();
  steps[title] = performance.now() - start;
  return value;
}

await step("lint", () => lintContracts([name]));
const document = await step("bundle", () => bundleContract(name));
const sources = [
  await step("types", () => typesSource(document)),
  await step("methods, operations", () => methodsSource(document) + operationsSource(document, name)),
  await step("schemas", () => schemasSource(document)),
];
const folder = mkdtempSync(join(tmpdir(), "generate-steps-"));
await step("write, format", () => {
  for (const [index, source] of sources.entries()) writeFileSync(join(folder, `${index}.ts`), source);
  const args = ["format", "--write", `--config-path=${resolve("biome.json")}`, "--log-level=error", "."];
  execFileSync(resolve("node_modules/.bin/biome"), args, { cwd: folder, stdio: "ignore" });
});
rmSync(folder, { recursive: true });
process.stdout.write(JSON.stringify(steps));
