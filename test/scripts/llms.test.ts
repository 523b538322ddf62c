// What coding agents read: it names everything that is exported, and what is written with its names alone compiles and works.
import { readFileSync } from "node:fs";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { documentAll, siteFiles } from "../../scripts/docs/site.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { startMock } from "../../src/mock/index.js";
import * as controlCenter from "../agents/control-center.js";
import * as getty from "../agents/getty.js";
import * as ondemand from "../agents/ondemand.js";
import * as revcent from "../agents/revcent.js";
import { faultsOf } from "../support/compile.js";

const files = siteFiles(await documentAll(readProviders()));
const llms = files.get("public/llms.txt") ?? "";
const full = files.get("public/llms-full.txt") ?? "";
const words = (text: string) => new Set(text.match(/[A-Za-z_$][\w$]*/g));

describe("llms.txt", () => {
  const names = namesOf(["src/index.ts", "src/mock/index.ts", "src/provision/index.ts"]);

  it("is compared with all that is exported", () => {
    expect(names).toEqual(expect.arrayContaining(["ApiError", "retryAfter", "maxResponseBytes", "startMock", "seed"]));
    expect(names.length).toBeGreaterThan(60);
  });

  it("names every export, and every field of what is exported", () => {
    const known = words(llms);
    // Symbols have no names to write.
    expect(names.filter((name) => !known.has(name) && !name.startsWith("__@"))).toEqual([]);
  });

  it.each(readProviders())("names the factories of $name and all their options", ({ name }) => {
    const known = words(llms);
    const own = namesOf([`src/providers/${name}.ts`], /^(create|pick)|ClientOptions$/);
    expect(own.filter((one) => /^(create|pick)/.test(one))).toHaveLength(2);
    expect(own.filter((one) => !known.has(one) && !one.endsWith("ClientOptions"))).toEqual([]);
  });

  it("has no link that leads nowhere, and misses no operation", () => {
    const links = [...llms.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link = ""]) => link);
    for (const link of links)
      expect(files.has(`public/${link}`) || files.has(link.replace(/\.html$/, ".md")), link).toBe(true);
    const operations = [...files.keys()].filter(
      (path) => /^public\/[\w-]+\/[a-z]\w+\.md$/.test(path) && !path.endsWith("/notifications.md"),
    );
    expect(operations.length).toBeGreaterThan(100);
    expect(links).toEqual(expect.arrayContaining(operations.map((path) => path.replace("public/", ""))));
  });

  it("has programs that compile", () => {
    const programs = [...llms.matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, source = ""], index) => ({
      name: `${index}`,
      source,
    }));
    expect(programs.length).toBeGreaterThan(1);
    expect([...faultsOf(programs).values()].flat()).toEqual([]);
  });
});

/** The exported names, and those of the fields of exported classes and interfaces, by the compiler. */
function namesOf(entries: string[], which = /./): string[] {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(entries, options);
  const checker = program.getTypeChecker();
  const found = entries.flatMap((entry) => {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${entry} is no module`);
    return checker.getExportsOfModule(module).flatMap((symbol) => {
      if (!which.test(symbol.name)) return [];
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const isRecord = target.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface);
      const fields = isRecord ? checker.getDeclaredTypeOfSymbol(target).getProperties() : [];
      // What every Error has, and what JSON.stringify calls.
      const own = fields.filter(({ name }) => !["name", "stack", "cause", "toJSON"].includes(name));
      return [symbol.name, ...own.map(({ name }) => name)];
    });
  });
  return [...new Set(found)];
}

const TASKS = [
  [
    "revcent",
    revcent,
    { createsCustomerAndReadsItBack: "there", explainsWhatIsWrong: true, listsCustomersOfYesterday: true },
  ],
  [
    "control-center",
    controlCenter,
    { learnsThatCustomerIsThere: "10000602", changesName: "New name", findsDevices: true },
  ],
  [
    "getty",
    getty,
    { listsCountriesWithoutUser: true, learnsThatNameIsTaken: "DuplicateUsername", searchesImages: true },
  ],
  [
    "ondemand",
    ondemand,
    { createsAccountAndKeepsItsKeys: "string,string", learnsThatAccountIsThere: 409, uploadsFile: "number" },
  ],
] as const;

describe.each(TASKS)("programs for %s", (provider, tasks, expected) => {
  it.each(Object.entries(expected))("%s gives %s", async (name, result) => {
    const mock = await startMock(provider);
    try {
      const task = (tasks as Record<string, (baseUrl: string) => Promise<unknown>>)[name];
      expect(await task?.(mock.url)).toBe(result);
    } finally {
      await mock.close();
    }
  });

  it("use no name of ours that the files do not have", () => {
    const source = ts.createSourceFile(
      "tasks.ts",
      readFileSync(`test/agents/${provider}.ts`, "utf8"),
      ts.ScriptTarget.Latest,
      true,
    );
    const known = words(full);
    const missing: string[] = [];
    const look = (node: ts.Node): void => {
      const isOurs =
        ts.isImportSpecifier(node) ||
        ts.isPropertyAssignment(node) ||
        ts.isShorthandPropertyAssignment(node) ||
        ts.isPropertyAccessExpression(node);
      if (isOurs && !known.has(node.name.getText())) missing.push(node.name.getText());
      ts.forEachChild(node, look);
    };
    look(source);
    // The language's own.
    expect(missing.filter((name) => !(name in globalThis) && !["isArray", "encode", "join"].includes(name))).toEqual(
      [],
    );
  });
});
