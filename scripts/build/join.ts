// The clients' many small modules become a few, because to read so many files was most of what an import took. What
// package.json does not list as a dependency is joined with them.
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { rolldown } from "rolldown";
import { libraries, writeLicenses } from "./libraries.js";
import { reach } from "./reach.js";

const { dependencies, peerDependencies } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
  "dependencies" | "peerDependencies",
  Record<string, string>
>;

/** Modules that somebody imports by their paths. */
const ENTRIES =
  /^src\/(index|provision\/(postgres\/)?index|cli\/bin|core\/platform\/(browser|fetch|node))\.js$|^src\/providers\/([^/]+|.+\/callbacks)\.js$|^generated\/[^/]+\/operations\.js$|^src\/mock\/wire\.js$/;

/** The rest of the mock stays as it is: it finds its parts by their paths. */
const MOCK = /^src\/mock\/(?!wire\.js)/;

/** A provider's own modules, what reads its callbacks aside. */
const PROVIDER = /\/dist\/(?:generated|src\/providers)\/([^/]+?)(?:\.js|\/(?!callbacks).*)$/;

/** What is loaded together: the first that takes a module has also what that needs. */
const GROUPS = [
  // The core asks for a transport, which therefore may not ask for the core.
  {
    name: "transport",
    test: /\/dist\/src\/core\/(transport\/(before-sending|fetch|user-agent)|bytes|field|loopback|setup-error|tracing)\.js$/,
    priority: 4,
  },
  { name: "core", test: /\/dist\/src\/core\/(?!xml\/|transport\/)/, minShareCount: 2, priority: 3 },
  { name: "xml", test: /\/dist\/src\/core\/xml\//, priority: 2 },
  { debugName: "provider", name: (id: string) => PROVIDER.exec(id)?.[1] ?? null, priority: 1 },
];

/** Joins the modules that tsc has written. Returns those that are loaded by somebody; the rest may go. */
export async function joinModules(): Promise<string[]> {
  const modules = readdirSync("dist", { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
  const packages = Object.keys({ ...dependencies, ...peerDependencies });
  const entries = modules.filter((path) => ENTRIES.test(path));
  const bundle = await rolldown({
    input: Object.fromEntries(entries.map((path) => [path.replace(/\.js$/, ""), resolve("dist", path)])),
    // Knows no platform's modules: what asks for them is not joined by mistake.
    platform: "neutral",
    resolve: { mainFields: ["module", "main"] },
    // Which platform it is, the user decides.
    external: [/^#platform$/, /^node:/, /\/mock\/(index|options|shelf)\.js$/, ...packages],
    treeshake: { moduleSideEffects: false },
    plugins: [libraries],
    tsconfig: false,
  });
  const { output } = await bundle.write({
    dir: "dist",
    format: "esm",
    entryFileNames: "[name].js",
    chunkFileNames: "src/chunks/[name].js",
    minifyInternalExports: false,
    comments: { annotation: true, jsdoc: false, legal: false },
    codeSplitting: { groups: GROUPS },
  });
  const chunks = output.flatMap((one) => (one.type === "chunk" ? [one] : []));
  writeLicenses(
    chunks.flatMap(({ moduleIds }) => moduleIds),
    "dist/LICENSES.txt",
  );
  const mock = modules.filter((path) => MOCK.test(path)).map((path) => join("dist", path));
  return [...new Set([...chunks.map(({ fileName }) => join("dist", fileName)), ...reach(mock, "js")])];
}
