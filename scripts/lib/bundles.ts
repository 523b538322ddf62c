import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { UsageError } from "./providers.js";

/** What no browser may be given: the mock, and what runs in Node alone. */
const FOREIGN = ["/src/mock/", "/transport/node.js", "/node_modules/undici/"];

/**
 * Bytes that an entry may take, minified and gzipped, all that it needs included. It may become smaller; what makes it larger
 * is looked at first. bench/RESULTS.md says how far that is from what we want.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  // What withOptions and a method's look-up need is here, not in every client.
  ".": 6_700,
  "./getty": 22_400,
  "./control-center": 19_300,
  "./control-center/callbacks": 11_000,
  "./revcent": 19_700,
  "./ondemand": 59_600,
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
