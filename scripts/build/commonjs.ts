// Everything once more as CommonJS, for what can `require` no ES module: Jest, above all. Node itself and bundlers never load it
// (package.json, `exports`), so that a program has one copy of every class.
import { readFileSync, writeFileSync } from "node:fs";
import { build, type Plugin } from "esbuild";

/** Writes a `.cjs` beside each of these modules, and a `.d.cts` beside each of these declarations. */
export async function addCommonJs(modules: Iterable<string>, declarations: Iterable<string>): Promise<void> {
  await build({
    entryPoints: [...modules],
    outbase: "dist",
    outdir: "dist",
    outExtension: { ".js": ".cjs" },
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "es2022",
    // Jest cannot do it either.
    supported: { "dynamic-import": false },
    define: { "import.meta.url": "importMetaUrl" },
    inject: ["scripts/build/import-meta-url.js"],
    plugins: [oneByOne],
    logLevel: "warning",
    tsconfigRaw: {},
  });
  for (const file of declarations) writeFileSync(file.replace(/\.ts$/, ".cts"), requirable(readFileSync(file, "utf8")));
}

/** Each module stays a file of its own, and finds the others as CommonJS. */
const oneByOne: Plugin = {
  name: "one-by-one",
  setup({ onResolve }) {
    onResolve({ filter: /./ }, ({ path, kind }) => {
      if (kind === "entry-point") return undefined;
      return {
        path: path === "#platform" ? "#platform.cjs" : path.replace(/^(\..*)\.js$/, "$1.cjs"),
        external: true,
      };
    });
  },
};

const requirable = (declarations: string) => declarations.replace(/((?:from |import\()"\.[^"]+)\.js"/g, '$1.cjs"');
