// What the documentation prints compiles, and its links lead somewhere.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const PAGES = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync("docs").flatMap((name) => (name.endsWith(".md") ? `docs/${name}` : [])),
];

interface Snippet {
  readonly name: string;
  readonly source: string;
}
const snippets: Snippet[] = PAGES.flatMap((page) =>
  [...readFileSync(page, "utf8").matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, source = ""], index) => ({
    name: `${page} ${index + 1}`,
    source,
  })),
);

/** Compiles snippets as files of this repository, without writing them. */
function faultsOf(files: readonly Snippet[]): Map<string, string[]> {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const paths = new Map(
    files.map(({ name, source }, index) => [resolve(`test/snippet-${index}.ts`), { name, source }]),
  );
  const host = ts.createCompilerHost(options);
  const { readFile, fileExists } = host;
  host.fileExists = (path) => paths.has(path) || fileExists.call(host, path);
  host.readFile = (path) => paths.get(path)?.source ?? readFile.call(host, path);
  const program = ts.createProgram([...paths.keys()], { ...options, noUnusedLocals: false }, host);
  return new Map(
    [...paths].map(([path, { name }]) => [
      name,
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(path))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n")),
    ]),
  );
}

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
