import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { UsageError } from "./providers.js";

/** What no browser may be given: the mock, and what runs in Node alone. */
const FOREIGN = ["/src/mock/", "/platform/node.js", "/node_modules/undici/"];

/**
 * Bytes that an entry may take, minified and gzipped, all that it needs included. It may become smaller; what makes it larger
 * is looked at first. bench/RESULTS.md says how far that is from what we want.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // What withOptions and a method's look-up need is here, not in every client.
  ".": 6_700,
  "./getty": 21_000,
  "./control-center": 17_800,
  "./control-center/callbacks": 11_000,
  "./revcent": 18_200,
  "./ondemand": 58_500,
  "./ondemand/callbacks": 12_400,
};

/**
 * Bundles an installed package's entry as for a browser, and says how large it is.
 * @throws UsageError when it holds what it should not, or is over its budget.
 */
export async function checkBundle(folder: string, name: string, entry: string): Promise<string> {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `export * from "${name}${entry.slice(1)}"`, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    // Refuses Node's own modules: they would keep the clients out of browsers, workers and the like.
    platform: "browser",
    logLevel: "silent",
  }).catch((error: Error) => fail(`bundling ${entry}: ${error.message}`));
  const code = outputFiles[0]?.text ?? "";
  checkOrigins(entry, metafile, code);
  const size = gzipSync(code, { level: 9 }).length;
  const budget = BUDGETS[entry];
  if (budget !== undefined && size > budget)
    fail(`${entry} takes ${size} bytes (minified, gzip), and its budget is ${budget}`);
  return `${entry} ${(size / 1000).toFixed(1)} kB`;
}

/** What bundlers ask packages for, and which file of `#platform` they must get: what is no browser tells of errors, and traces. */
const PLATFORMS: readonly (readonly [conditions: string[], platform: string])[] = [
  [["browser"], "browser"],
  [["workerd", "worker", "browser"], "fetch"],
  [["edge-light", "worker", "browser"], "fetch"],
  [["deno", "node"], "fetch"],
  [["bun", "node"], "fetch"],
  [["react-native"], "fetch"],
  [["node"], "node"],
];

/** @throws UsageError when a bundle is for another platform than its own. */
export async function checkPlatforms(folder: string, name: string): Promise<string> {
  for (const [conditions, platform] of PLATFORMS) {
    const { metafile } = await build({
      stdin: { contents: `export * from "${name}/revcent"`, resolveDir: folder },
      ...{ absWorkingDir: folder, bundle: true, write: false, metafile: true, format: "esm", platform: "neutral" },
      ...{ conditions, external: ["node:*", "undici"], logLevel: "silent" },
    }).catch((error: Error) => fail(`bundling for ${conditions}: ${error.message}`));
    const found = Object.keys(metafile.inputs).flatMap((file) => /\/core\/platform\/(.*)\.js$/.exec(file)?.[1] ?? []);
    if (found.join() !== platform)
      fail(`what is bundled for ${conditions} is for ${found}, and should be for ${platform}`);
  }
  return PLATFORMS.map(([[condition]]) => condition).join(", ");
}

function checkOrigins(entry: string, { inputs }: Metafile, code: string): void {
  const files = Object.keys(inputs);
  const foreign = FOREIGN.find((part) => files.some((file) => file.includes(part)));
  if (foreign) fail(`${entry} loads ${foreign}`);
  // Sentences of the XML codec and of the library that it writes by, whatever file they came to be in.
  const speaksXml = existsSync(join("generated", entry, "xml.ts"));
  for (const sentence of ["a character that XML 1.0 cannot carry", "DocType name does not match"])
    if (speaksXml !== code.includes(sentence)) fail(`${entry} should${speaksXml ? "" : " not"} hold the XML codec`);
}

function fail(what: string): never {
  throw new UsageError(`test-package: failed: ${what}`);
}
