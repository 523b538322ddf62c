// npm run build: compiles src/ and generated/ to dist/.
import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { runMain } from "./lib/providers.js";

await runMain(() => {
  rmSync("dist", { recursive: true, force: true });
  const { status } = spawnSync("node_modules/.bin/tsc", ["--project", "tsconfig.build.json"], { stdio: "inherit" });
  return status ?? 1;
});
