// npm run generate [-- --check] [provider …]: writes generated/<provider>/ from each contract, or says what is stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { methodsSource } from "./generate/methods.js";
import { operationsSource } from "./generate/operations.js";
import { typesSource } from "./generate/types.js";
import { validatorsSource } from "./generate/validators.js";
import { xmlSource } from "./generate/xml.js";
import { type Provider, pickProviders, readProviders, runMain, UsageError } from "./lib/providers.js";
import { bundleContract, lintContracts } from "./lib/redocly.js";

const OUTPUT = "generated";

/** Every generated file of a provider: path → content, formatted. */
async function generate({ name, root }: Provider): Promise<Map<string, string>> {
  const document = await bundleContract(name);
  const head = `// Generated from ${root} by \`npm run generate\`. Do not edit: change the contract.\n`;
  const sources: Record<string, string | undefined> = {
    "types.ts": await typesSource(document),
    "methods.ts": methodsSource(document),
    "operations.ts": operationsSource(document),
    "validators.ts": await validatorsSource(document, root),
    "xml.ts": xmlSource(document),
  };
  const files = Object.entries(sources).flatMap(([file, source]) =>
    source === undefined ? [] : [[join(OUTPUT, name, file), format(join(OUTPUT, name, file), head + source)] as const],
  );
  return new Map(files);
}

const format = (path: string, source: string): string =>
  execFileSync("node_modules/.bin/biome", ["format", `--stdin-file-path=${path}`], {
    input: source,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["pipe", "pipe", "inherit"],
  });

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

await runMain(async () => {
  const args = process.argv.slice(2);
  const isCheck = args.includes("--check");
  const names = args.filter((arg) => arg !== "--check");
  const providers = pickProviders(names);
  await lintContracts(providers.map(({ name }) => name));

  const fresh = new Map((await Promise.all(providers.map(generate))).flatMap((files) => [...files]));
  // Whatever stands in the output without a contract that asks for it is left over.
  const mine = providers.length === readProviders().length ? [OUTPUT] : providers.map(({ name }) => join(OUTPUT, name));
  const leftOver = mine.flatMap(filesBelow).filter((file) => !fresh.has(file));
  const changed = [...fresh].filter(([file, content]) => !existsSync(file) || readFileSync(file, "utf8") !== content);

  if (isCheck) {
    const faults = [
      ...changed.map(([file]) => `${file}: ${existsSync(file) ? "is stale" : "is missing"}`),
      ...leftOver.map((file) => `${file}: is left over`),
    ];
    if (faults.length > 0) throw new UsageError(`${faults.join("\n")}\nRun: npm run generate`);
    console.log(`${OUTPUT}/ is fresh (${fresh.size} files)`);
    return 0;
  }
  for (const file of leftOver) rmSync(file);
  for (const [file, content] of changed) {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, content);
  }
  for (const [file] of changed) console.log(`wrote ${file}`);
  for (const file of leftOver) console.log(`removed ${file}`);
  if (changed.length + leftOver.length === 0) console.log(`${OUTPUT}/ is up to date`);
  return 0;
});
