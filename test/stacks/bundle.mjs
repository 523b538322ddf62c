// Bundles as people do, every package included: `node bundle.mjs <bundler> <target> <folder>` makes ./handler.mjs one for Node
// ("esm" or "cjs"), or ./index.html with its script one for browsers ("browser").
import { readFileSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { join, resolve } from "node:path";
import process from "node:process";

const [bundler, target, folder] = process.argv.slice(2);
const isBrowser = target === "browser";
const entry = isBrowser ? "./browser.mjs" : "./handler.mjs";
/** The examples ask the environment, which browsers do not have. */
const define = isBrowser ? { "process.env": "{}" } : {};

const BUNDLERS = {
  async esbuild() {
    const { build } = await import("esbuild");
    const node = {
      platform: "node",
      format: target,
      outfile: join(folder, `index.${target === "esm" ? "mjs" : "cjs"}`),
    };
    const browser = { platform: "browser", format: "esm", outfile: join(folder, "index.js") };
    await build({ entryPoints: [entry], bundle: true, define, logLevel: "warning", ...(isBrowser ? browser : node) });
  },

  async webpack() {
    const { default: webpack } = await import("webpack");
    const node = {
      target: "node20",
      output: { filename: "index.cjs", library: { type: "commonjs2" } },
      optimization: { minimize: false },
    };
    const { output, ...options } = isBrowser ? { target: "web", output: { filename: "index.js" } } : node;
    const compiler = webpack({
      mode: "production",
      // Four clients and their tests are larger than it likes.
      performance: false,
      entry: resolve(entry),
      output: { path: resolve(folder), ...output },
      plugins: [new webpack.DefinePlugin(define)],
      ...options,
    });
    await new Promise((done, fail) => {
      compiler.run((error, stats) => {
        const words = stats?.compilation.warnings.concat(stats.compilation.errors).join("\n");
        if (error || words) fail(error ?? new Error(words));
        else compiler.close(done);
      });
    });
  },

  async rollup() {
    const { rollup } = await import("rollup");
    const { default: commonjs } = await import("@rollup/plugin-commonjs");
    const { default: nodeResolve } = await import("@rollup/plugin-node-resolve");
    const bundle = await rollup({
      input: entry,
      external: isBrowser ? [] : [/^node:/, ...builtinModules],
      plugins: [
        nodeResolve({ browser: isBrowser, preferBuiltins: !isBrowser, exportConditions: isBrowser ? [] : ["node"] }),
        commonjs(),
        { name: "no-environment", transform: (code) => (isBrowser ? code.replaceAll("process.env", "({})") : null) },
      ],
      onwarn(warning) {
        throw new Error(warning.message);
      },
    });
    await bundle.write({ dir: folder, format: "esm", entryFileNames: isBrowser ? "index.js" : "index.mjs" });
    await bundle.close();
  },

  async vite() {
    const { build } = await import("vite");
    // It reads ./index.html, and writes one.
    const app = { build: { outDir: folder } };
    const output = { entryFileNames: "index.mjs" };
    const ssr = { build: { outDir: folder, ssr: entry, rollupOptions: { output } }, ssr: { noExternal: true } };
    await build({ configFile: false, define, logLevel: "error", ...(isBrowser ? app : ssr) });
  },
};

await BUNDLERS[bundler]();
if (isBrowser && bundler !== "vite")
  writeFileSync(join(folder, "index.html"), readFileSync("index.html", "utf8").replace(entry, "./index.js"));
