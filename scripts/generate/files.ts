import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";
import type { Provider } from "../lib/providers.js";
import { bundleContracts, lintContracts } from "../lib/redocly.js";
import { OUTPUT } from "./stamp.js";

/** Path → content. */
export type Files = ReadonlyMap<string, string>;

/** Every generated file of providers whose contracts pass lint. @throws UsageError */
export async function generateFiles(providers: readonly Provider[]): Promise<Files> {
  const linted = lintContracts(providers.map(({ name }) => name));
  const files = makeSources(providers).then(format);
  // What lint says is the better explanation when both fail.
  files.catch(() => {});
  await linted;
  return files;
}

async function makeSources(providers: readonly Provider[]): Promise<Files> {
  const bundled = bundleContracts(providers.map(({ name }) => name));
  // Heavy, and not needed where nothing has changed: they load while Redocly reads the contracts.
  const [documents, { sourcesOf }] = await Promise.all([bundled, import("./sources.js")]);
  const files = providers.map(async (provider, index) => {
    const document = documents[index];
    const sources = document ? await sourcesOf(document, provider) : [];
    return sources.map(([file, source]) => [join(OUTPUT, provider.name, file), source] as const);
  });
  return new Map((await Promise.all(files)).flat());
}

/** Formats the files in one run of biome, in a folder of their own. */
async function format(files: Files): Promise<Files> {
  const folder = mkdtempSync(join(tmpdir(), "generate-"));
  try {
    writeFiles(files, folder);
    const args = ["format", "--write", `--config-path=${resolve("biome.json")}`, "--log-level=error", "."];
    await promisify(execFile)(resolve("node_modules/.bin/biome"), args, { cwd: folder });
    return new Map([...files.keys()].map((path) => [path, readFileSync(join(folder, path), "utf8")]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function writeFiles(files: Iterable<readonly [path: string, content: string]>, folder = "."): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}
