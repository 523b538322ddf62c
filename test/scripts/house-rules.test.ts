// The house rules: the made-up contract passes, and each way of breaking a rule is found by that rule, with its line.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { REFUSED, SOUND_PARAMETERS } from "./refused-features.js";

const folder = mkdtempSync(join(tmpdir(), "house-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const contract = readFileSync("test/fixtures/fifth/openapi.yaml", "utf8");

const CODE = "        - code: missing\n          status: 404\n          meaning: There is no such thing.\n";
const FLOW = "{ code: missing, status: 404, meaning: There is no such thing. }";

/** The made-up contract with one thing wrong. */
const BROKEN: readonly [rule: string, what: string, find: string, replacement: string][] = [
  ["operation-id", "a name in PascalCase", "operationId: getThing", "operationId: GetThing"],
  ["operation-id", "a name without a verb", "operationId: getThing", "operationId: thing"],
  ["operation-id", "a word of JavaScript", "operationId: getThing", "operationId: void"],
  ["vendor-page", "no link to the vendor", "url: https://docs.example.com/get-thing", "url: the manual"],
  [
    "error-codes",
    "no list of codes",
    "x-error-codes:\n        - code: missing\n          status: 404\n          meaning: There is no such thing.\n",
    "",
  ],
  ["error-codes", "a code without meaning", "          meaning: There is no such thing.\n", ""],
  ["error-codes", "a status that is not declared", "status: 404\n", "status: 409\n"],
  ["error-codes", "an unknown key", "meaning: There is no such thing.", "meaning: None.\n          retry: true"],
  ["error-codes", "a word that may be misread", "There is no such thing.", "It exists already."],
  [
    "error-codes",
    "a duplicate that may have been done",
    "meaning: There is no such thing.",
    "meaning: It exists already.\n          duplicate: true\n          outcome: unknown",
  ],
  ["error-answer", "no error answer", '        "404":\n          $ref: "#/components/responses/Missing"\n', ""],
  [
    "named-examples",
    "a single example",
    "              examples:\n                Found:\n                  summary: A thing\n                  value:\n                    name: Lamp\n",
    "              example:\n                name: Lamp\n",
  ],
  ["named-examples", "an example without summary", "                  summary: A thing\n", ""],
  ["closed-requests", "an open request", "      additionalProperties: false\n", ""],
  [
    "open-responses",
    "a closed answer",
    "                required: [name]\n",
    "                required: [name]\n                additionalProperties: false\n",
  ],
  [
    "secret-format",
    "an unmarked secret",
    "        name:\n          type: string\n          maxLength: 20\n",
    "        name:\n          type: string\n        password:\n          type: string\n",
  ],
  ["component-name", "a schema in camelCase", "CreatedThing", "createdThing"],
  [
    "anchors",
    "an anchor whose object in brackets is on the next line",
    CODE,
    `        - &Missing\n          ${FLOW}\n`,
  ],
  ["anchors", "a comment between an anchor and its brackets", CODE, `        - &Missing # 404\n\n          ${FLOW}\n`],
  [
    "error-codes",
    "a field that is the body itself, without a keyword",
    "meaning: There is no such thing.",
    'meaning: None.\n          field: ""',
  ],
  [
    "error-codes",
    "an empty list of keywords",
    "meaning: There is no such thing.",
    "meaning: None.\n          field: name\n          keyword: []",
  ],
  [
    "error-codes",
    "a flag that is not true",
    "meaning: There is no such thing.",
    "meaning: None.\n          duplicate: maybe",
  ],
  [
    "paging",
    "no list of items",
    "operationId: getThing",
    "operationId: getThing\n      x-paging:\n        position: /params/query/page\n        counts: pages\n        last: /last",
  ],
  [
    "paging",
    "a pointer that leads out of the call",
    "operationId: getThing",
    "operationId: getThing\n      x-paging:\n        items: /things\n        position: /page\n        counts: pages\n        last: /last",
  ],
  [
    "paging",
    "no way to know the end",
    "operationId: getThing",
    "operationId: getThing\n      x-paging:\n        items: /things\n        position: /params/query/page\n        counts: pages",
  ],
  [
    "rate-limits",
    "a limit without a window",
    "paths:\n",
    "x-rate-limits:\n  - name: calls\n    limit: 5\n    scope: key\npaths:\n",
  ],
  [
    "rate-limits",
    "a limit of an operation that is not there",
    "paths:\n",
    "x-rate-limits:\n  - name: calls\n    concurrency: 1\n    scope: key\n    operations: [getNothing]\npaths:\n",
  ],
  ["coverage", "a version that is none", "operationId: getThing", "operationId: getThing\n      x-since: next"],
  ["coverage", "an unknown witness", "operationId: getThing", "operationId: getThing\n      x-confirmed-by: [hearsay]"],
  [
    "refusals",
    "a oneOf without a refusal",
    '                $ref: "#/components/schemas/CreatedThing"',
    '                oneOf:\n                  - $ref: "#/components/schemas/CreatedThing"\n                  - $ref: "#/components/schemas/Fault"\n                xml:\n                  name: thing',
  ],
  ["xml-name", "an XML root without a name", "      xml:\n        name: fault\n", ""],
  [
    "xml-schema",
    "a null in XML",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: [string, 'null']\n",
  ],
  [
    "xml-schema",
    "a null behind a reference",
    "      properties:\n        code:\n          type: string\n      xml:\n        name: fault\n",
    "      properties:\n        code:\n          $ref: '#/components/schemas/Code'\n    Code:\n      type: [string, 'null']\n",
  ],
  [
    "xml-schema",
    "a null as an alternative",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          anyOf: [{ type: string }, { type: 'null' }]\n",
  ],
  [
    "xml-schema",
    "a null in a list",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: array\n          items: { type: [string, 'null'] }\n",
  ],
  [
    "xml-schema",
    "a null among values",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          enum: [a, null]\n",
  ],
  [
    "xml-schema",
    "a null as the only value",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          const: null\n",
  ],
  [
    "xml-schema",
    "properties by pattern",
    "      properties:\n        code:\n          type: string\n",
    "      patternProperties: { '^x': { type: string } }\n      properties:\n        code:\n          type: string\n",
  ],
  [
    "xml-schema",
    "a schema of what else may come",
    "      properties:\n        code:\n          type: string\n",
    "      additionalProperties: { type: string }\n      properties:\n        code:\n          type: string\n",
  ],
  [
    "xml-schema",
    "a list of unlike items",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: array\n          prefixItems: [{ type: string }]\n          items: { type: string }\n",
  ],
  ["xml-schema", "a request that is open", "      additionalProperties: false\n", "      additionalProperties: true\n"],
  [
    "xml-schema",
    "an empty namespace",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: string\n          xml: { namespace: '' }\n",
  ],
  [
    "xml-schema",
    "OpenAPI 3.2's nodeType",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: string\n          xml: { nodeType: attribute }\n",
  ],
  [
    "xml-schema",
    "an unknown word",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: string\n          xml: { x-whitespaces: preserve }\n",
  ],
  [
    "xml-schema",
    "white space that is not preserved",
    "      properties:\n        code:\n          type: string\n",
    "      properties:\n        code:\n          type: string\n          xml: { x-whitespace: collapse }\n",
  ],
  [
    "xml-name",
    "a root without a name in a media type with its charset",
    '              $ref: "#/components/schemas/CreateThing"\n',
    "              type: object\n              additionalProperties: false\n",
  ],
  [
    "xml-name",
    "a root without a name in a media type in upper case",
    '                $ref: "#/components/schemas/CreatedThing"\n',
    "                type: object\n",
  ],
];

/** The made-up contract, said otherwise. */
const SOUND: readonly [what: string, find: RegExp, replacement: string][] = [
  ...SOUND_PARAMETERS,
  [
    "a name beside the root's reference",
    /CreatedThing"(.*\n {4}CreatedThing:.*?)\n {6}xml:\n {8}name: thing\n/s,
    'CreatedThing"\n                xml: { name: thing }$1\n',
  ],
  ["a root that is no more than a named schema", /\$ref: "\S+CreatedThing"/, "allOf: [{ $& }]"],
  ["an anchor before brackets on its line", new RegExp(CODE), `        - &Missing ${FLOW}\n`],
  ["an anchor before a value without brackets", /- code: missing/, "- &Missing\n          code: missing"],
  ["an answer that says that it is open", / {4}Fault:\n/, "$&      additionalProperties: true\n"],
  [
    "a request that is closed for all its parts",
    /additionalProperties: false/,
    "additionalProperties: true\n      unevaluatedProperties: false",
  ],
];

/** A file beside a contract: a path item in camelCase, with an operation and a schema that break rules. */
const SPLIT = `components:
  pathItems:
    thing:
      get:
        operationId: thing
        responses:
          default:
            description: A fault.
            content:
              application/xml:
                schema:
                  $ref: "#/components/schemas/fault"
  schemas:
    fault:
      type: object
      additionalProperties: false
      properties:
        one:
          $ref: "#/components/schemas/Nothing"
    Nothing:
      type: "null"
    Other:
      type: object
      properties:
        one:
          $ref: "#/components/schemas/Never"
      xml:
        name: thing
    Never:
      type: "null"
`;

const FAULTY = [...BROKEN.map(([rule, ...row]) => [`house/${rule}`, ...row] as const), ...REFUSED];

const config = readFileSync("redocly.yaml", "utf8")
  .replace(
    /apis:[\s\S]*?\nextends:/,
    () =>
      `apis:\n${["good", "lonely", "split", ...SOUND.map((_row, index) => `sound${index}`), ...FAULTY.map((_row, index) => `broken${index}`)].map((name) => `  ${name}:\n    root: ${name}/openapi.yaml`).join("\n")}\n\nextends:`,
  )
  .replace("scripts/house-rules.js", resolve("scripts/house-rules.js"));

interface Problem {
  readonly file: string;
  readonly rule: string;
  readonly line: number;
}

/** Lints all documents in one run. */
function lintAll(): Problem[] {
  const write = (name: string, text: string, withSources = true) => {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "openapi.yaml"), text);
    if (withSources) writeFileSync(join(folder, name, "SOURCES.md"), "# Sources\n");
  };
  writeFileSync(join(folder, "redocly.yaml"), config);
  write("good", contract);
  write("lonely", contract, false);
  write(
    "split",
    contract
      .replace("paths:\n", `paths:\n  /split:\n    $ref: split.yaml#/components/pathItems/thing\n`)
      .replace('$ref: "#/components/schemas/CreatedThing"', "$ref: split.yaml#/components/schemas/Other"),
  );
  writeFileSync(join(folder, "split", "split.yaml"), SPLIT);
  const change = (name: string, what: string, find: string | RegExp, replacement: string) => {
    const text =
      typeof find === "string" ? contract.replaceAll(find, replacement) : contract.replace(find, replacement);
    if (text === contract) throw new Error(`${what}: nothing was changed`);
    write(name, text);
  };
  for (const [index, [, ...row]] of FAULTY.entries()) change(`broken${index}`, ...row);
  for (const [index, row] of SOUND.entries()) change(`sound${index}`, ...row);
  const { stdout } = spawnSync(
    process.execPath,
    [resolve("node_modules/@redocly/cli/bin/cli.js"), "lint", "--format=github-actions", "--max-problems=1000"],
    { cwd: folder, encoding: "utf8" },
  );
  return [...stdout.matchAll(/^::error title=(.*?),file=(.*?),line=(\d+)/gm)].map(([, rule = "", file = "", line]) => ({
    rule,
    file,
    line: Number(line),
  }));
}

describe("house rules", () => {
  const problems = lintAll();
  const rulesOf = (name: string) =>
    problems.filter(({ file }) => file === `${name}/openapi.yaml`).map(({ rule }) => rule);

  it("find nothing in a contract that keeps them", () => expect(rulesOf("good")).toEqual([]));
  it.each(SOUND.map(([what], index) => ({ what, index })))("find nothing in $what", ({ index }) => {
    expect(rulesOf(`sound${index}`)).toEqual([]);
  });
  it("house/sources finds that SOURCES.md is missing", () => expect(rulesOf("lonely")).toEqual(["house/sources"]));
  it("reach the files beside a contract's root", () => {
    const found = problems.filter(({ file }) => file === "split/split.yaml").map(({ rule }) => rule);
    for (const rule of [
      "operation-id",
      "vendor-page",
      "error-codes",
      "named-examples",
      "open-responses",
      "xml-name",
      "xml-schema",
    ])
      expect(found).toContain(`house/${rule}`);
    expect(found.filter((rule) => rule === "house/component-name")).toHaveLength(2);
    // A null behind a reference that a path item of the file's own leads to, and one that the root leads to.
    expect(found.filter((rule) => rule === "house/xml-schema")).toHaveLength(2);
  });
  it.each(FAULTY.map(([rule, what], index) => ({ rule, what, index })))("$rule finds $what", ({ rule, index }) => {
    expect(rulesOf(`broken${index}`)).toContain(rule);
  });
  it("house/anchors names the line on which the brackets are", () => {
    const found = problems.filter(({ rule }) => rule === "house/anchors");
    const lineOf = (file: string) =>
      readFileSync(join(folder, file), "utf8").split("\n").indexOf(`          ${FLOW}`) + 1;
    expect(found.map(({ line }) => line)).toEqual(found.map(({ file }) => lineOf(file)));
    expect(found).toHaveLength(2);
  });
});
