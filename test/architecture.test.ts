// The arrows between the rooms point down only.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { readProviders } from "../scripts/lib/providers.js";

const files = ["src", "generated", "scripts"].flatMap((room) =>
  readdirSync(room, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name)),
);
/** What a file imports: paths of the repository, or package names. */
const importsOf = (file: string) =>
  [...readFileSync(file, "utf8").matchAll(/^(?:import|export)\s(?:[^;]*?\sfrom\s)?"([^"]+)"/gm)].map(([, name = ""]) =>
    name.startsWith(".") ? normalize(join(dirname(file), name)).replace(/\.js$/, ".ts") : name,
  );
const edges = files.flatMap((file) => importsOf(file).map((to) => ({ file, to })));
const from = (room: string) => edges.filter(({ file }) => file.startsWith(room));

describe("imports", () => {
  it("of core stay in core, packages aside", () => {
    expect(
      from("src/core/").filter(({ to }) => /^(src|generated|scripts)\//.test(to) && !to.startsWith("src/core/")),
    ).toEqual([]);
  });

  it("of a provider lead to core, to itself and to its own generated files", () => {
    for (const { file, to } of from("src/providers/")) {
      const provider = file.split("/")[2]?.replace(/\.ts$/, "");
      expect(to, file).toMatch(new RegExp(`^src/core/|^src/providers/${provider}[./]|^generated/${provider}/`));
    }
  });

  it("of generated files lead to core and to themselves", () => {
    for (const { file, to } of from("generated/"))
      expect(to, file).toMatch(new RegExp(`^src/core/|^${dirname(file)}/`));
  });

  it("of generated files take types from core, and no values but what operations bring along", () => {
    for (const file of files.filter((one) => one.startsWith("generated/")))
      expect(readFileSync(file, "utf8"), file).not.toMatch(
        /^import (?!type )[^;]*\/src\/core\/(?!(media|params|server|schema\/(formats|rules))\.js")/m,
      );
  });

  it("never lead to the mock from elsewhere in src", () => {
    expect(
      edges.filter(
        ({ file, to }) => file.startsWith("src/") && !/^src\/(mock|cli)\//.test(file) && to.startsWith("src/mock/"),
      ),
    ).toEqual([]);
  });

  it("of provisioning lead to core and to itself, and nothing but the commands leads to it", () => {
    // A shared session has the face that its provider asks for: a type.
    const face = "src/providers/getty/session-store.ts";
    for (const { file, to } of from("src/provision/").filter(({ to }) => to.startsWith("src/") && to !== face))
      expect(to, file).toMatch(/^src\/(core|provision)\//);
    for (const { file, to } of from("src/").filter(({ to }) => to.startsWith("src/provision/")))
      expect(file, to).toMatch(/^src\/(provision|cli)\//);
  });

  it("never lead back to where they came from, those of types neither", () => {
    const left = new Map(files.map((file) => [file, importsOf(file).filter((to) => files.includes(to))]));
    // What imports nothing that is left stands in no circle.
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const [file, imports] of left) if (!imports.some((to) => left.has(to))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it.each([
    ["openapi-fetch", "src/core/params.ts"],
    ["openapi-typescript", "scripts/generate/types.ts"],
    ["xmlbuilder2", "src/core/xml/encode.ts"],
    ["undici", "src/core/transport/proxy.ts"],
  ])("of %s stand in %s alone", (name, only) => {
    expect([...new Set(edges.filter(({ to }) => to === name).map(({ file }) => file))]).toEqual([only]);
  });
});

describe("src/core", () => {
  it.each(readProviders())("does not name $name", ({ name }) => {
    const words = new RegExp(name.replace("-", "[- ]?"), "i");
    expect(files.filter((file) => file.startsWith("src/core/") && words.test(readFileSync(file, "utf8")))).toEqual([]);
  });
});

describe("src", () => {
  it("reads no environment variable and prints nothing, the commands aside", () => {
    expect(
      files.filter((file) => /^src\/(?!cli\/)/.test(file) && /process\.env|console\./.test(readFileSync(file, "utf8"))),
    ).toEqual([]);
  });
});
