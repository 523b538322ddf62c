// A copy of the repository, in which a test may change what it likes.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { afterAll, beforeAll } from "vitest";

export let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "contract-clients-"));
  for (const entry of [
    "specs",
    "scripts",
    "examples",
    "src",
    "generated",
    "test",
    "redocly.yaml",
    "biome.json",
    "package.json",
    "tsconfig.json",
    "vitest.config.ts",
  ])
    cpSync(entry, join(copy, entry), { recursive: true, filter: (path) => basename(path) !== "node_modules" });
  // A folder of its own, because `generate` keeps its stamps in there.
  mkdirSync(join(copy, "node_modules"));
  for (const entry of readdirSync("node_modules"))
    if (entry !== ".cache") symlinkSync(resolve("node_modules", entry), join(copy, "node_modules", entry));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

export function run(program: string, ...args: string[]) {
  // Vitest's report has a line for each test that there is.
  const options = { cwd: copy, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 } as const;
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, options);
  return { status, stdout, stderr: stderr.trim() };
}
export const generate = (...args: string[]) => run("tsx", "scripts/generate.ts", ...args);
export const file = (path: string) => join(copy, path);
