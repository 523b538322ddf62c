// What npm run diff compares with what, how it is asked, and how it answers.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { contractOf } from "../fixtures/diff/rows.js";
import { equip, folder, listOf, repository, run } from "./diff-repository.js";

const acme = (version: string, schema: object) => ({
  "specs/acme/openapi.yaml": contractOf(version, {
    createThing: { takes: { type: "object", properties: { name: schema } } },
  }),
});
const SHORT = { type: "string", maxLength: 5 };
const LONG = { type: "string", maxLength: 9 };

describe.sequential("what is compared", () => {
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

  it("is the release that is written down, where its tag did not come along", () => {
    const written = "scripts/diff/last-release.json";
    write({ [written]: { name: "v0.0.9", ref: "HEAD" } });
    expect(diff().lines[0]).toBe("acme  1.0.0 → 1.1.0, changed since v0.0.9");
    write({ [written]: { name: "v0.0.9", ref: "0123456789012345678901234567890123456789" } });
    expect(diff()).toMatchObject({ status: 1, error: expect.stringContaining("names no commit here") });
    rmSync(join(root, written));
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
