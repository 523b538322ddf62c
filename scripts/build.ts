// npm run build: compiles src/ and generated/ to dist/, what runs in Node alone after the rest, because it has Node's types.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { runMain } from "./lib/providers.js";

await runMain(() => {
  rmSync("dist", { recursive: true, force: true });
  for (const project of ["tsconfig.build.json", "tsconfig.node.json"]) {
    const { status } = spawnSync("node_modules/.bin/tsc", ["--project", project], { stdio: "inherit" });
    if (status !== 0) return status ?? 1;
  }
  return 0;
});
