// npm run generate [-- --check | --watch] [provider …]: writes generated/<provider>/ from each contract, says what is stale,
// or writes whenever a contract is saved.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { methodsSource } from "./generate/methods.js";
import { operationsSource } from "./generate/operations.js";
import { typesSource } from "./generate/types.js";
import { validatorsSource } from "./generate/validators.js";
import { xmlSource } from "./generate/xml.js";
import { type Provider, pickProviders, readProviders, runMain, UsageError } from "./lib/providers.js";
import { bundleContract, lintContracts } from "./lib/redocly.js";

const OUTPUT = "generated";

/** Path → content. */
type Files = ReadonlyMap<string, string>;

/** Every generated file of a provider. */
async function generate({ name, root }: Provider): Promise<[path: string, source: string][]> {
  const document = await bundleContract(name);
  const head = `// Generated from ${root} by \`npm run generate\`. Do not edit: change the contract.\n`;
  const sources: Record<string, string | undefined> = {
    "types.ts": await typesSource(document),
    "methods.ts": methodsSource(document),
    "operations.ts": operationsSource(document),
    "validators.ts": await validatorsSource(document, root),
    "xml.ts": xmlSource(document),
  };
  return Object.entries(sources).flatMap(([file, source]) =>
    source === undefined ? [] : [[join(OUTPUT, name, file), head + source]],
  );
}

/** Formats all files in one run of biome, in a folder of their own. */
function format(files: Files): Files {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  try {
    writeFiles(files, folder);
    const args = ["format", "--write", `--config-path=${resolve("biome.json")}`, "--log-level=error", "."];
    execFileSync(resolve("node_modules/.bin/biome"), args, { cwd: folder, stdio: ["ignore", "ignore", "inherit"] });
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeFiles(files: Iterable<readonly [string, string]>, folder = "."): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const filesBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

/** Writes what has changed, or with `isCheck` only says so. @throws UsageError */
async function update(providers: readonly Provider[], isCheck: boolean): Promise<void> {
  const linted = lintContracts(providers.map(({ name }) => name));
  const generated = Promise.all(providers.map(generate));
  // What lint says is the better explanation when both fail.
  generated.catch(() => {});
  await linted;
  const fresh = format(new Map((await generated).flat()));

  // Whatever stands in the output without a contract that asks for it is left over.
  const isAll = providers.length === readProviders().length;
  const mine = isAll ? [OUTPUT] : providers.map(({ name }) => join(OUTPUT, name));
  const leftOver = mine.flatMap(filesBelow).filter((file) => !fresh.has(file));
  const changed = [...fresh].filter(([file, content]) => !existsSync(file) || readFileSync(file, "utf8") !== content);

  if (isCheck) {
    const faults = [
      ...changed.map(([file]) => `${file}: ${existsSync(file) ? "is stale" : "is missing"}`),
      ...leftOver.map((file) => `${file}: is left over`),
    ];
    if (faults.length > 0) throw new UsageError(`${faults.join("\n")}\nRun: npm run generate`);
    console.log(`${OUTPUT}/ is fresh (${fresh.size} files)`);
    return;
  }
  for (const file of leftOver) rmSync(file);
  writeFiles(changed);
  for (const [file] of changed) console.log(`wrote ${file}`);
  for (const file of leftOver) console.log(`removed ${file}`);
  if (changed.length + leftOver.length === 0) console.log(`${OUTPUT}/ is up to date`);
}

/** Updates a provider whenever a file beside its contract is saved, one after the other, until the process is interrupted. */
async function watchContracts(providers: readonly Provider[]): Promise<void> {
  const saved = new Set<Provider>();
  let wake = () => {};
  for (const provider of providers)
    watch(dirname(provider.root), { recursive: true }, (_event, file) => {
      if (!file?.endsWith(".yaml") || file.endsWith(".arazzo.yaml")) return;
      saved.add(provider);
      wake();
    });
  console.log(`watching ${providers.map(({ root }) => dirname(root)).join(", ")}`);
  for (;;) {
    if (saved.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      // Editors save in several steps.
      await sleep(30);
    }
    const batch = [...saved];
    saved.clear();
    await update(batch, false).catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      console.error(error.message);
    });
  }
}

await runMain(async () => {
  const args = process.argv.slice(2);
  const providers = pickProviders(args.filter((arg) => arg !== "--check" && arg !== "--watch"));
  const isWatching = args.includes("--watch");
  try {
    await update(providers, args.includes("--check"));
  } catch (error) {
    // Whoever watches wants to mend it.
    if (!isWatching || !(error instanceof UsageError)) throw error;
    console.error(error.message);
  }
  if (isWatching) await watchContracts(providers);
  return 0;
});
