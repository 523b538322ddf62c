// npm run build: compiles src/ and generated/ to dist/, what runs in Node alone after the rest, because it has Node's types.
// Then the clients' many small modules become a few, because to read so many files was most of what an import took.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { type BuildOptions, build, type Metafile } from "esbuild";
import { runMain } from "./lib/providers.js";

const CLIENTS = [
  "dist/src/index.js",
  "dist/src/providers/*.js",
  "dist/src/provision/index.js",
  "dist/src/provision/postgres/index.js",
  "dist/src/core/transport/fetch.js",
  "dist/src/core/transport/node.js",
];
/** It stays as it is: it finds its parts by their paths. */
const MOCK = ["dist/src/mock/**/*.js"];

await runMain(async () => {
  rmSync("dist", { recursive: true, force: true });
  for (const project of ["tsconfig.build.json", "tsconfig.node.json"]) {
    const { status } = spawnSync("node_modules/.bin/tsc", ["--project", project], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  const mock = await bundle(MOCK, { write: false, outdir: "dist/src" });
  const clients = await bundle(CLIENTS, { outdir: "dist/src" });
  const needed = new Set([clients.outputs, mock.inputs].flatMap(Object.keys));
  for (const file of Object.keys(clients.inputs)) if (!needed.has(file)) rmSync(file);
  return 0;
});

async function bundle(entryPoints: string[], options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    platform: "neutral",
    packages: "external",
    // Which one it is, the user's platform decides.
    external: ["#transport"],
    chunkNames: "chunks/[hash]",
    allowOverwrite: true,
    metafile: true,
    logLevel: "warning",
    // This repository's tsconfig would lead to src/.
    tsconfigRaw: {},
    ...options,
  });
  return metafile as Metafile;
}
