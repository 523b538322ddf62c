// A repository of contracts, in which `npm run diff` is run as a user runs it.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";

export const folder = mkdtempSync(join(tmpdir(), "contract-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository whose providers have the given contracts. */
export function repository(name: string, files: Readonly<Record<string, object | string>>) {
  const root = join(folder, name);
  const git = (...args: string[]) => {
    const { status, stderr } = spawnSync(
      "git",
      ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args],
      {
        cwd: root,
        encoding: "utf8",
      },
    );
    if (status !== 0) throw new Error(stderr);
  };
  const write = (changed: Readonly<Record<string, object | string>>) => {
    for (const [path, content] of Object.entries(changed)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
    }
  };
  const commit = (...tags: string[]) => {
    git("add", "specs", "redocly.yaml");
    git("commit", "--quiet", "--message", "Change");
    for (const tag of tags) git("tag", tag);
  };
  mkdirSync(root);
  equip(root);
  write(files);
  git("init", "--quiet");
  return { root, git, write, commit, diff: (...args: string[]) => run(root, args) };
}

/** What the script needs beside the contracts. */
export function equip(root: string) {
  for (const entry of ["scripts", "package.json"])
    cpSync(entry, join(root, entry), { recursive: true, filter: (path) => !path.endsWith("/last-release.json") });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
}

export function run(cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/diff.ts", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, lines: stdout.trimEnd().split("\n"), error: stderr.trim() };
}

/** The list of providers, for those of the given names. */
export const listOf = (...names: string[]) => ({
  "redocly.yaml": { apis: Object.fromEntries(names.map((name) => [name, { root: `specs/${name}/openapi.yaml` }])) },
});
