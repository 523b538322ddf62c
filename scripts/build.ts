// npm run build: compiles src/ and generated/ to dist/, what runs in Node alone after the rest, because it has Node's types.
// Then it joins modules, removes what is left over, and adds CommonJS.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { addCommonJs } from "./build/commonjs.js";
import { joinModules } from "./build/join.js";
import { reach } from "./build/reach.js";
import { runMain } from "./lib/providers.js";

/** The command line: it is run, and nobody imports it. */
const COMMAND = "dist/src/cli/bin.js";

await runMain(async () => {
  rmSync("dist", { recursive: true, force: true });
  for (const project of ["tsconfig.build.json", "tsconfig.node.json"]) {
    const { status } = spawnSync("node_modules/.bin/tsc", ["--project", project], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  const entries = readEntries();
  const modules = await joinModules();
  const declarations = reach(
    entries.map((entry) => entry.replace(/\.js$/, ".d.ts")),
    "d.ts",
  );
  const needed = new Set([...modules, ...declarations]);
  for (const file of readdirSync("dist", { recursive: true, encoding: "utf8" }).map((path) => join("dist", path)))
    if (/\.(js|d\.ts)$/.test(file) && !needed.has(file)) rmSync(file);
  const command = reach([COMMAND], "js");
  const imported = reach([...entries, ...modules.filter((file) => !command.has(file))], "js");
  await addCommonJs(imported, declarations);
  return 0;
});

/** The modules that users import. */
function readEntries(): string[] {
  const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
    exports: Record<string, string | { readonly default: string }>;
  };
  return Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [join(entry.default)]));
}
