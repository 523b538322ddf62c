// What npm run diff finds: each kind of change in an operation of its own, all in one contract.
import { describe, expect, it } from "vitest";
import { contractOf, ROWS } from "../fixtures/diff/rows.js";
import { listOf, repository } from "./diff-repository.js";

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
