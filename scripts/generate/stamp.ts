// Tells whether a provider is as `generate` left it: what goes in and what came out are the same as then.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Provider } from "../lib/providers.js";

export const OUTPUT = "generated";

const STAMPS = "node_modules/.cache/contract-clients/generate";

/** What goes into every provider's files beside its contract. npm notes in node_modules what is really installed. */
const TOOLS = [
  "redocly.yaml",
  "biome.json",
  "node_modules/.package-lock.json",
  "scripts/house-rules.js",
  "scripts/house-rules",
  "scripts/generate.ts",
  "scripts/generate",
  "scripts/lib",
  // The keywords and formats that a contract may use.
  "src/core/schema",
];

/** Whether a file beside a contract may be a part of it, or is one that lint asks for. Flows are not, nor what editors leave. */
export const isInput = (file: string): boolean => /(?<!\.arazzo)\.(ya?ml|json|md)$/.test(file);

/** A digest of what goes into every provider's files. */
export const digestTools = (): string => digest(TOOLS.flatMap(filesBelow));

/** A digest of what goes in. To be taken before the work, so that what is saved meanwhile counts as a change. */
export const digestInputs = ({ root }: Provider, tools: string): string =>
  `${tools} ${digest(filesBelow(dirname(root)).filter(isInput))}`;

/** Whether a provider's files were generated from these inputs, and nobody has touched them. */
export function isUnchanged({ name }: Provider, inputs: string): boolean {
  const file = join(STAMPS, name);
  return existsSync(file) && readFileSync(file, "utf8") === stampOf(name, inputs);
}

/** Notes that a provider's files as they stand were generated from these inputs. */
export function writeStamp({ name }: Provider, inputs: string): void {
  mkdirSync(STAMPS, { recursive: true });
  writeFileSync(join(STAMPS, name), stampOf(name, inputs));
}

const stampOf = (name: string, inputs: string) => `${inputs} ${digest(filesBelow(join(OUTPUT, name)))}`;

function digest(files: readonly string[]): string {
  const hash = createHash("sha256").update(process.version);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`\n${file} ${content.length}\n`).update(content);
  }
  return hash.digest("hex");
}

/** Every file of a folder, or the file itself; nothing where there is neither. */
export function filesBelow(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesBelow(join(path, name)));
}
