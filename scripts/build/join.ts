// The clients' many small modules become a few, because to read so many files was most of what an import took. What
// package.json does not list as a dependency is joined with them.
import { readFileSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { libraries, writeLicenses } from "./libraries.js";

const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "peerDependencies",
  Record<string, string>
>;

const CLIENTS = [
  "dist/src/index.js",
  "dist/src/providers/*.js",
  "dist/src/providers/**/callbacks.js",
  "dist/generated/**/operations.js",
  "dist/src/provision/index.js",
  "dist/src/provision/postgres/index.js",
  "dist/src/cli/bin.js",
  "dist/src/core/transport/fetch.js",
  "dist/src/core/transport/node.js",
  // Where the mock reads and writes XML, with the clients' code.
  "dist/src/mock/wire.js",
];
/** The rest of it stays as it is: it finds its parts by their paths. */
const MOCK = ["dist/src/mock/**/*.js", "dist/generated/**/xml.js", "dist/generated/**/contract.js"];

/** Joins the modules that tsc has written. Returns those that are loaded by somebody; the rest may go. */
export async function joinModules(): Promise<string[]> {
  const clients = await bundle(CLIENTS, { plugins: [libraries] });
  writeLicenses(Object.keys(clients.inputs), "dist/LICENSES.txt");
  const mock = await bundle(MOCK, { write: false, logLevel: "error" });
  return [...new Set([clients.outputs, mock.inputs].flatMap(Object.keys))];
}

async function bundle(entryPoints: string[], options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints,
    outbase: "dist",
    outdir: "dist",
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    // Knows no platform's modules: what asks for them is not joined by mistake.
    platform: "neutral",
    mainFields: ["module", "main"],
    // Which transport it is, the user's platform decides.
    external: ["#transport", "node:*", "../mock/cli.js", ...Object.keys({ ...dependencies, ...peerDependencies })],
    chunkNames: "src/chunks/[hash]",
    allowOverwrite: true,
    legalComments: "none",
    metafile: true,
    logLevel: "warning",
    // This repository's tsconfig would lead to src/.
    tsconfigRaw: {},
    ...options,
  });
  return metafile as Metafile;
}
