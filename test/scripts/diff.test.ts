// npm run diff, as a user runs it, in repositories of its own.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { versionFault } from "../../scripts/diff/version.js";
import { contractOf, ROWS } from "../fixtures/diff/rows.js";

const folder = mkdtempSync(join(tmpdir(), "contract-diff-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A repository whose providers have the given contracts. */
function repository(name: string, files: Readonly<Record<string, object | string>>) {
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
function equip(root: string) {
  for (const entry of ["scripts", "package.json"]) cpSync(entry, join(root, entry), { recursive: true });
  symlinkSync(join(process.cwd(), "node_modules"), join(root, "node_modules"));
}

function run(cwd: string, args: readonly string[] = [], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/diff.ts", ...args], {
    cwd,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return { status, lines: stdout.trimEnd().split("\n"), error: stderr.trim() };
}

const listOf = (...names: string[]) => ({
  "redocly.yaml": { apis: Object.fromEntries(names.map((name) => [name, { root: `specs/${name}/openapi.yaml` }])) },
});
const acme = (version: string, schema: object) => ({
  "specs/acme/openapi.yaml": contractOf(version, {
    createThing: { takes: { type: "object", properties: { name: schema } } },
  }),
});
const SHORT = { type: "string", maxLength: 5 };
const LONG = { type: "string", maxLength: 9 };

describe("every kind of change", () => {
  const { diff, write, commit } = repository("rows", {
    ...listOf("acme"),
    "specs/acme/openapi.yaml": contractOf(
      "1.0.0",
      Object.fromEntries(ROWS.flatMap(({ id, before }) => (before ? [[id, before]] : []))),
    ),
  });
  commit("v1.0.0");
  write({
    "specs/acme/openapi.yaml": {
      ...contractOf("1.9.0", Object.fromEntries(ROWS.flatMap(({ id, after }) => (after ? [[id, after]] : [])))),
      servers: [{ url: "https://moved.example" }],
    },
  });
  const { status, lines, error } = diff();

  it.each(ROWS)("$what", ({ id, says }) => {
    const said = lines
      .filter((line) => line.includes(` \`${id}\`: `))
      .map((line) => line.trim().replace(`\`${id}\`: `, ""));
    expect(said).toEqual(says);
  });

  it("concerns all operations when it is the server's", () => {
    expect(lines.filter((line) => line.includes(" all operations: "))).toEqual([
      "  major  all operations: server `https://acme.example` became `https://moved.example`",
    ]);
  });

  it("is listed once, major first, then by operation", () => {
    expect(lines[0]).toBe("acme  1.0.0 → 1.9.0, changed since v1.0.0");
    const rest = lines.slice(1).map((line) => line.trim());
    expect(rest.length).toBe(new Set(rest).size);
    const order = ["major", "minor", "patch"];
    const ranks = rest.map((line) => order.indexOf(line.split(" ")[0] ?? ""));
    expect(ranks).toEqual([...ranks].sort());
  });

  it("is refused in one line when the version was not raised enough", () => {
    expect({ status, error }).toEqual({
      status: 1,
      error:
        "specs/acme/openapi.yaml: info.version went from 1.0.0 to 1.9.0 only, but its worst change is major: raise it to 2.0.0 or more",
    });
  });
});

describe.sequential("what is compared", { timeout: 60_000 }, () => {
  const { root, diff, write, commit, git } = repository("releases", { ...listOf("acme"), ...acme("1.0.0", SHORT) });

  it("is the working tree with the first commit that has the contract, before there is a release", () => {
    expect(diff()).toEqual({ status: 0, lines: ["acme  1.0.0, new"], error: "" });
    commit();
    write(acme("1.1.0", LONG));
    const { status, lines } = diff();
    expect(status).toBe(0);
    expect(lines).toEqual([
      expect.stringMatching(/^acme {2}1\.0\.0 → 1\.1\.0, changed since [0-9a-f]{7,}$/),
      "  minor  `createThing`: `name` now takes at most 9 characters (before: at most 5 characters)",
    ]);
  });

  it("is the latest release, and a provider that it does not have is new", () => {
    commit("v0.1.0", "other");
    write({ ...acme("1.1.0", LONG), ...listOf("acme", "fresh"), "specs/fresh/openapi.yaml": contractOf("0.1.0", {}) });
    expect(diff()).toEqual({
      status: 0,
      lines: ["acme   1.1.0, unchanged since v0.1.0", "fresh  0.1.0, new since v0.1.0"],
      error: "",
    });
  });

  it("is any commit that is named, and Markdown is ready for the changelog", () => {
    write({
      "specs/acme/openapi.yaml": contractOf("2.0.0", {
        createThing: { takes: { type: "object", properties: { name: SHORT } } },
      }),
    });
    expect(diff("v0.1.0", "--format", "markdown")).toEqual({
      status: 0,
      lines: [
        "### acme 2.0.0",
        "",
        "- **major** `createThing`: `name` now takes at most 5 characters (before: at most 9 characters).",
        "",
        "### fresh 0.1.0",
        "",
        "- New.",
      ],
      error: "",
    });
  });

  it("is a provider that is gone", () => {
    write({ ...acme("1.1.0", LONG), ...listOf("fresh") });
    expect(diff("v0.1.0", "--format", "markdown").lines).toEqual([
      ...["### fresh 0.1.0", "", "- New.", ""],
      ...["### acme", "", "- **major** The provider is gone."],
    ]);
  });

  it("is nothing where only the notes beside a contract changed", () => {
    write({ ...acme("1.1.0", LONG), ...listOf("acme"), "specs/acme/SOURCES.md": "# Sources\n" });
    expect(diff("--format=markdown")).toEqual({ status: 0, lines: ["No contract changed."], error: "" });
  });

  it("is a contract of several files as well", () => {
    const document = contractOf("1.1.1", { createThing: { takes: { $ref: "schemas/thing.yaml" } } });
    write({
      "specs/acme/openapi.yaml": document,
      "specs/acme/schemas/thing.yaml": { type: "object", properties: { name: LONG } },
    });
    commit("v0.2.0");
    write({
      "specs/acme/schemas/thing.yaml": { type: "object", properties: { name: { ...LONG, description: "A name." } } },
    });
    expect(diff()).toEqual({
      status: 1,
      lines: ["acme  1.1.1, changed since v0.2.0", "  patch  `createThing`: the description of `name` changed"],
      error:
        "specs/acme/openapi.yaml: info.version is still 1.1.1, but its worst change is patch: raise it to 1.1.2 or more",
    });
  });

  it("must be there: a ref that is not known, a shallow clone, a folder without git and a machine without it each get one line with the remedy", () => {
    expect(diff("nonsense")).toMatchObject({
      status: 1,
      error: '"nonsense" names no commit here: run `git fetch --tags`, or name another ref',
    });
    expect(diff("--format=html")).toMatchObject({
      status: 1,
      error: "usage: npm run diff [-- <git ref>] [--format markdown]",
    });

    git("clone", "--quiet", "--depth=1", "--no-tags", `file://${root}`, join(folder, "shallow"));
    equip(join(folder, "shallow"));
    const deepen = "run `git fetch --unshallow --tags`";
    expect(run(join(folder, "shallow"))).toMatchObject({
      status: 1,
      error: `this clone is shallow and has no release tag, so the last release is unknown: ${deepen}`,
    });
    expect(run(join(folder, "shallow"), ["v0.1.0"])).toMatchObject({
      status: 1,
      error: `"v0.1.0" names no commit here: this clone is shallow, ${deepen}`,
    });

    mkdirSync(join(folder, "bare"));
    equip(join(folder, "bare"));
    expect(run(join(folder, "bare"))).toMatchObject({
      status: 1,
      error:
        "this folder is no git repository, so there is nothing to compare with: run this in a clone of the project",
    });
    expect(run(root, [], { PATH: folder })).toMatchObject({
      status: 1,
      error: "git cannot be run, so there is nothing to compare with: install git",
    });
  });
});

describe("the version", () => {
  it.each([
    ["1.2.3", "2.0.0", "major", undefined],
    [
      "1.2.3",
      "1.3.0",
      "major",
      "info.version went from 1.2.3 to 1.3.0 only, but its worst change is major: raise it to 2.0.0 or more",
    ],
    ["1.2.3", "1.3.0", "minor", undefined],
    ["1.2.3", "2.0.0", "minor", undefined],
    [
      "1.2.3",
      "1.2.4",
      "minor",
      "info.version went from 1.2.3 to 1.2.4 only, but its worst change is minor: raise it to 1.3.0 or more",
    ],
    ["1.2.3", "1.2.4", "patch", undefined],
    [
      "1.2.3",
      "1.2.3",
      "patch",
      "info.version is still 1.2.3, but its worst change is patch: raise it to 1.2.4 or more",
    ],
    ["0.2.3", "0.3.0", "major", undefined],
    [
      "0.2.3",
      "0.2.4",
      "major",
      "info.version went from 0.2.3 to 0.2.4 only, but its worst change is major (below 1.0 a minor raise is enough): raise it to 0.3.0 or more",
    ],
    ["1.2.3", "1.2.3", undefined, undefined],
    ["1.2.3", "1.2.4", undefined, undefined],
    ["1.2.3", "1.1.9", undefined, "info.version was lowered from 1.2.3 to 1.1.9: raise it"],
    ["1.2.3", "0.9.9", "major", "info.version was lowered from 1.2.3 to 0.9.9: raise it"],
    ["1.2.3", "next", "patch", 'info.version "next" is not made of three numbers, so it cannot be judged'],
  ] as const)("from %s to %s for a change that is %s: %s", (before, after, impact, fault) => {
    expect(versionFault(before, after, impact)).toBe(fault);
  });
});
