// The last release, as its users get it: built from its commit, and installed beside ours.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { run } from "./command.js";
import { WORK } from "./setup.js";

const { name, ref } = JSON.parse(readFileSync("scripts/diff/last-release.json", "utf8")) as Record<
  "name" | "ref",
  string
>;

/** What it is called: `v0.1.0`. */
export const RELEASE = name;

/** A tarball of it, which does not change any more. */
const TARBALL = `node_modules/.cache/contract-clients/bench/${ref}.tgz`;
const FLAGS = ["--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline"];

/** Installs it, the first time after it was built. Returns the folder whose programs import it. */
export function installRelease(): string {
  const folder = resolve(WORK, "release");
  if (existsSync(join(folder, "node_modules"))) return folder;
  if (!existsSync(TARBALL)) buildRelease();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  run("npm", ["install", ...FLAGS, resolve(TARBALL)], folder);
  return folder;
}

function buildRelease(): void {
  const source = mkdtempSync(join(tmpdir(), "release-"));
  try {
    const archive = join(source, "source.tar");
    run("git", ["archive", "--output", archive, ref]);
    run("tar", ["-xf", archive, "-C", source]);
    run("npm", ["ci", ...FLAGS], source);
    run("npm", ["run", "build"], source);
    run("npm", ["pack", "--ignore-scripts"], source);
    const [packed = ""] = readdirSync(source).filter((file) => file.endsWith(".tgz"));
    mkdirSync(join(TARBALL, ".."), { recursive: true });
    copyFileSync(join(source, packed), TARBALL);
  } finally {
    rmSync(source, { recursive: true });
  }
}
