// A fifth provider has docs without a change to the scripts: a made-up one, in a copy of the repository.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { installGenerator } from "../../scripts/docs/vitepress.js";

let copy: string;
const file = (path: string) => join(copy, path);
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "contract-clients-"));
  const parts = [
    "specs",
    "scripts",
    "src",
    "generated",
    "test",
    "examples",
    "docs",
    "docs-site",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "redocly.yaml",
    "biome.json",
    "package.json",
  ];
  for (const part of [...parts, "tsconfig.json", "vitest.config.ts"])
    cpSync(part, file(part), {
      recursive: true,
      filter: (path) => !["node_modules", "pages"].includes(basename(path)),
    });
  installGenerator();
  for (const modules of ["node_modules", "docs-site/node_modules"])
    symlinkSync(join(process.cwd(), modules), file(modules));
  for (const [from, to] of [
    ["openapi.yaml", "specs/fifth/openapi.yaml"],
    ["SOURCES.md", "specs/fifth/SOURCES.md"],
    ["provider.ts", "src/providers/fifth.ts"],
  ] as const)
    cpSync(file(`test/fixtures/fifth/${from}`), file(to));
  const config = readFileSync(file("redocly.yaml"), "utf8");
  const line = "  fifth:\n    root: specs/fifth/openapi.yaml\n";
  writeFileSync(file("redocly.yaml"), config.replace("\nextends:", `${line}\nextends:`));
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(program: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(`node_modules/.bin/${program}`, args, { cwd: copy, encoding: "utf8" });
  return { status, stdout, stderr };
}

it("npm run docs has its page, its Markdown and its score", () => {
  expect(run("tsx", "scripts/generate.ts", "fifth")).toMatchObject({ status: 0, stderr: "" });
  const { status, stdout, stderr } = run("tsx", "scripts/docs.ts");
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  expect(stdout).toMatch(/^fifth +\d+\.\d of 100/m);
  expect(readFileSync(file("site/index.html"), "utf8")).toContain('href="/fifth/"');
  for (const page of ["index", "createThing", "reference", "sources"])
    expect(existsSync(file(`site/fifth/${page}.html`)), page).toBe(true);
  expect(existsSync(file("site/errors/fifth/invalid.html"))).toBe(true);

  const page = readFileSync(file("site/fifth/createThing.md"), "utf8");
  expect(page).toContain(
    "| [invalid](../errors/fifth/invalid.md) | 400 | The thing is not valid. | Refused: change the request. |",
  );
  expect(page).toContain("  <name>Lamp &amp; Shade</name>");
  expect(page).toContain('  key: process.env["FIFTH_KEY"] ?? "",');
  expect(page).toContain('-H "x-key: $FIFTH_KEY"');
});

it("its samples are run like all others", () => {
  const config = ["--config", "test/scripts/vitest.config.ts"];
  const { stdout } = run("vitest", "run", "docs-samples", ...config, "-t", "fifth", "--reporter=json");
  const { numPassedTests, numFailedTests } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as Record<string, number>;
  // Two operations: in TypeScript and with curl, compiled, and without secrets.
  expect({ numPassedTests, numFailedTests }).toEqual({ numPassedTests: 8, numFailedTests: 0 });
});
