// npm run generate [-- --check] [provider …]: writes generated/<provider>/ from each contract, or says what is stale.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
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

await runMain(async () => {
  const args = process.argv.slice(2);
  const isCheck = args.includes("--check");
  const providers = pickProviders(args.filter((arg) => arg !== "--check"));

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
    return 0;
  }
  for (const file of leftOver) rmSync(file);
  writeFiles(changed);
  for (const [file] of changed) console.log(`wrote ${file}`);
  for (const file of leftOver) console.log(`removed ${file}`);
  if (changed.length + leftOver.length === 0) console.log(`${OUTPUT}/ is up to date`);
  return 0;
});
