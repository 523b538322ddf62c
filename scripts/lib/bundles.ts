import { existsSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type Metafile } from "esbuild";
import { UsageError } from "./providers.js";

const XML_LIBRARIES = ["xmlbuilder2", "@rgrove/parse-xml"];
/** What no browser may be given: the mock, and what runs in Node alone. */
const FOREIGN = ["/src/mock/", "/transport/node.js", "/node_modules/undici/"];

/**
 * Bytes that an entry may take, minified and gzipped, without the XML libraries. It may become smaller; what makes it larger
 * is looked at first. bench/RESULTS.md says how far that is from what we want.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  ".": 4_400,
  "./getty": 12_300,
  "./control-center": 11_200,
  "./revcent": 11_400,
  "./ondemand": 14_600,
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
    external: XML_LIBRARIES,
    logLevel: "silent",
  }).catch((error: Error) => fail(`bundling ${entry}: ${error.message}`));
  const code = outputFiles[0]?.text ?? "";
  const libraries = checkOrigins(entry, metafile, code);
  const size = gzipSync(code, { level: 9 }).length;
  const budget = BUDGETS[entry];
  if (budget !== undefined && size > budget)
    fail(`${entry} takes ${size} bytes (minified, gzip), and its budget is ${budget}`);
  return [`${entry} ${(size / 1000).toFixed(1)} kB`, ...libraries].join(" + ");
}

/** The XML libraries of an entry that speaks XML. */
function checkOrigins(entry: string, { inputs }: Metafile, code: string): string[] {
  const files = Object.keys(inputs);
  const foreign = FOREIGN.find((part) => files.some((file) => file.includes(part)));
  if (foreign) fail(`${entry} loads ${foreign}`);
  const imports = Object.values(inputs).flatMap((input) => input.imports.map(({ path }) => path));
  const libraries = XML_LIBRARIES.filter((library) => imports.includes(library));
  // What reads callbacks alone writes no XML.
  const readsXml = entry.endsWith("/callbacks");
  const speaksXml = existsSync(join("generated", entry, "xml.ts"));
  if ((speaksXml || readsXml) !== libraries.length > 0)
    fail(`${entry} loads ${libraries.join(", ") || "no XML library"}`);
  // A sentence of the XML codec, whatever file it came to be in.
  if (speaksXml !== code.includes("a character that XML 1.0 cannot carry"))
    fail(`${entry} should${speaksXml ? "" : " not"} hold the XML codec`);
  return libraries;
}

function fail(what: string): never {
  throw new UsageError(`test-package: failed: ${what}`);
}
