// What the documentation prints compiles, and its links lead somewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { faultsOf, type Snippet } from "./support/compile.js";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? `docs/${name}` : [])),
];

const snippets: Snippet[] = PAGES.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, source = ""], index) => ({
    name: `${page} ${index + 1}`,
    source,
  })),
);

describe("TypeScript in the documentation", () => {
  const faults = faultsOf([
    ...snippets,
    { name: "a wrong snippet", source: 'import { nothing } from "contract-clients";\nnothing();' },
  ]);

  it("is there", () => expect(snippets.length).toBeGreaterThan(3));
  it.each(snippets)("compiles: $name", ({ name }) => expect(faults.get(name)).toEqual([]));
  it("would be found out if it did not", () => expect(faults.get("a wrong snippet")).not.toEqual([]));
});

describe.each(PAGES)("%s", (page) => {
  const text = readFileSync(page, "utf8");

  it("links to files that exist", () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, link = ""]) => link);
    expect(links.filter((link) => !existsSync(join(dirname(page), link)))).toEqual([]);
  });

  it("names npm scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
    const named = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
