// What the generator makes of a contract's schemas.
import { resolve } from "node:path";
import { build, transformSync } from "esbuild";
import { describe, expect, it } from "vitest";
import { requestParts, schemasSource } from "../../../scripts/generate/schemas.js";
import {
  type ContractOperation,
  mediaTypesOf,
  targetOf,
  UNCHECKED_FORMATS,
  usualMediaType,
} from "../../../scripts/lib/contract.js";
import type { OpenApiDocument } from "../../../scripts/lib/openapi.js";
import { partsIn } from "../../../scripts/lib/parts-by-use.js";
import * as formats from "../../../src/core/schema/formats.js";
import { RULES } from "../../../src/core/schema/rules.js";
import type { Schema } from "../../../src/core/schema/schema.js";
import { contracts } from "../../support/contracts.js";
import { said } from "../../support/reference.js";
import { validate } from "../../support/validate.js";

type Json = Readonly<Record<string, unknown>>;

/** A contract of one operation, `send`. */
const documentOf = (body: unknown, schemas: Json = {}): OpenApiDocument => ({
  info: { title: "", version: "" },
  servers: [],
  components: { schemas },
  paths: {
    "/": {
      post: { operationId: "send", requestBody: { content: { "application/json": { schema: body } } }, responses: {} },
    },
  },
});

const sourceOf = (body: unknown, schemas?: Json) => schemasSource(documentOf(body, schemas));

/** The schema of the body, run from its source. */
function bodySchema(body: unknown, schemas?: Json): Schema {
  const { code } = transformSync(sourceOf(body, schemas), { loader: "ts", format: "cjs" });
  const module = { exports: {} as { sendBody: Schema } };
  new Function("module", "require", code)(module, () => formats);
  return module.exports.sendBody;
}

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

describe("the source of a schema", () => {
  it("has the words that are checked, and none for readers", () => {
    const schema = bodySchema({
      title: "T",
      description: "D",
      type: "object",
      "x-refusal": true,
      externalDocs: { url: "https://example.com" },
      properties: {
        title: { type: "string", description: "a property of that name", format: "password", writeOnly: true },
        default: { type: "integer", format: "int32", default: 1, examples: [1], minimum: 1, deprecated: true },
        confirmed: { type: "string", "x-differs-from": "title", xml: { name: "c" } },
        free: { description: "anything" },
        day: { type: "string", format: "date" },
      },
    });
    expect(schema).toEqual({
      type: "object",
      properties: {
        title: { type: "string" },
        default: { type: "integer", minimum: 1 },
        confirmed: { type: "string", "x-differs-from": "title" },
        free: true,
        day: { type: "string", format: formats.date },
      },
    });
  });

  it("holds what it refers to, one for all that do", () => {
    const schema = bodySchema(
      {
        properties: {
          a: ref("Name"),
          b: { items: ref("Name") },
          c: { $ref: "#/components/schemas/Pair/properties/a~1b" },
        },
      },
      { Name: { type: "string" }, Pair: { properties: { "a/b": { type: "null" } } }, Unused: { type: "boolean" } },
    ) as { properties: Record<string, { items?: Schema }> };
    expect(schema.properties["a"]).toBe(schema.properties["b"]?.items);
    expect(schema.properties["c"]).toEqual({ type: "null" });
    expect(sourceOf(ref("Name"), { Name: {}, Unused: {} })).not.toContain("Unused");
  });

  it("may hold itself, alone or by way of others", () => {
    const schema = bodySchema(ref("Tree"), {
      Tree: { type: "object", required: ["name"], properties: { branches: { type: "array", items: ref("Branch") } } },
      Branch: { anyOf: [{ type: "null" }, ref("Tree")], minProperties: 1 },
    });
    expect(validate(schema, { name: 1, branches: [null, { name: 2, branches: [] }] })).toEqual([]);
    expect(said(validate(schema, { name: 1, branches: [{ branches: [{}] }] }))).toContain(
      "required /branches/0/branches/0 name",
    );
  });

  it("says what stands beside a reference", () => {
    const schema = bodySchema(
      { ...ref("Short"), minLength: 2 },
      { Short: { ...ref("Text"), maxLength: 3 }, Text: { type: "string" } },
    );
    expect(["a", "abcd", 1].map((value) => said(validate(schema, value)))).toEqual([
      ["minLength  "],
      ["maxLength  "],
      ["type  "],
    ]);
  });

  it("has its own name for whatever a component is called", () => {
    const names = ["Schema", "date", "sendBody", "a-b", "a.b"];
    const schemas = Object.fromEntries(names.map((name) => [name, { const: name }]));
    const schema = bodySchema({ prefixItems: [...names.map(ref), { format: "date" }] }, schemas);
    expect(validate(schema, [...names, "2024-02-29"])).toEqual([]);
    expect(validate(schema, ["", "", "", "", "", "x"])).toHaveLength(6);
  });

  it("has a property called __proto__ that is one", () => {
    const schema = bodySchema(JSON.parse('{ "properties": { "__proto__": { "const": { "__proto__": 1 } } } }'));
    expect(validate(schema, JSON.parse('{ "__proto__": { "__proto__": 1 } }'))).toEqual([]);
    expect(said(validate(schema, JSON.parse('{ "__proto__": {} }')))).toEqual(["const /__proto__ "]);
  });
});

it.each<[what: string, schema: Json, message: string]>([
  [
    "a keyword without a rule",
    { properties: { a: ref("A") } },
    '#/components/schemas/A/items: "unevaluatedProperties" is not checked: say it in other words, or write its rule in src/core/schema/',
  ],
  [
    "a keyword of OpenAPI 3.0",
    { properties: { "a/b": { type: "string", nullable: true } } },
    'body/properties/a~1b: "nullable" is not checked: say it in other words, or write its rule in src/core/schema/',
  ],
  [
    "a format without a check",
    { allOf: [{}, { format: "idn-email" }] },
    'body/allOf/1: format "idn-email" is not checked: say it with a pattern, or write it in src/core/schema/formats.ts',
  ],
  ["a pattern that is none", { pattern: "\\-" }, "body: \\- is not a regular expression of Unicode"],
  ["a name that is no pattern", { patternProperties: { "(": true } }, "body: ( is not a regular expression of Unicode"],
  ["a limit of nothing", { minContains: 1 }, 'body: "minContains" says nothing without "contains"'],
  ["a consequence of nothing", JSON.parse('{ "then": {} }'), 'body: "then" says nothing without "if"'],
  [
    "a schema that is itself",
    ref("Self"),
    "#/components/schemas/Self: refers to #/components/schemas/Self, of which it is a part, with nothing in between",
  ],
  [
    "schemas that are each other",
    { items: ref("One") },
    "#/components/schemas/One/anyOf/0: refers to #/components/schemas/One, of which it is a part, with nothing in between",
  ],
])("refuses %s, by operation and pointer", (_what, schema, message) => {
  const schemas = {
    A: { items: { unevaluatedProperties: false } },
    Self: ref("Self"),
    One: { properties: { a: ref("Two") }, anyOf: [ref("Two")] },
    Two: { allOf: [true, { not: ref("One") }] },
  };
  expect(() => sourceOf(schema, schemas)).toThrow(`send: ${message}`);
});

/** A bundle of what a contract's operation is. */
async function bundleOf(name: string, id: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `export { ${id} } from "./generated/${name}/operations.js"`, resolveDir: resolve(".") },
    bundle: true,
    write: false,
    format: "esm",
    tsconfigRaw: {},
  });
  return outputFiles[0]?.text ?? "";
}

it.each(contracts)(
  "of $name are left out with the operations that a program does not use",
  async ({ name, operations }) => {
    const [first = "", ...others] = operations.map(({ id }) => id);
    const code = await bundleOf(name, first);
    expect(code).toContain(`id: "${first}"`);
    // A name in a text, such as that of the operation that lists what this one creates, brings nothing along.
    const names = code.replaceAll(/"[^"\n]*"/g, '""');
    for (const other of others) expect(names).not.toMatch(new RegExp(`\\b${other}(Body|Params)?\\b`));
  },
);

/** Every word of schemas, and of those that they refer to; names of properties are none. */
function wordsOf(document: OpenApiDocument, schema: unknown, words = new Set<string>(), seen = new Set<unknown>()) {
  if (typeof schema !== "object" || schema === null || seen.has(schema)) return words;
  seen.add(schema);
  for (const [word, setting] of Object.entries(schema)) {
    if (word === "format" && UNCHECKED_FORMATS.includes(setting)) continue;
    words.add(word);
    if (word === "$ref") wordsOf(document, targetOf(document, setting), words, seen);
    else if (/^(properties|patternProperties|dependentSchemas)$/.test(word))
      for (const part of Object.values(setting)) wordsOf(document, part, words, seen);
    else if (!/^(const|enum|examples?|default|xml|x-.*)$/.test(word))
      for (const part of [setting].flat()) wordsOf(document, part, words, seen);
  }
  return words;
}

/** Codecs that no provider uses for most of its bodies, by the media types of the contracts. */
const CODECS: Readonly<Record<string, string>> = {
  "application/x-www-form-urlencoded": "forms",
  "text/html": "texts",
  "*/*": "streams",
};

function mediaParts(document: OpenApiDocument, { object }: ContractOperation): string[] {
  const bodies = [object.requestBody, ...Object.values(object.responses)];
  const types = bodies.flatMap((holder) => mediaTypesOf(document, holder).map(([name]) => name));
  const others = [...new Set(types)].filter((type) => type !== usualMediaType(document));
  return others.length > 0 ? ["other media types", ...others.map((type) => CODECS[type] ?? type)] : [];
}

it.each(contracts)(
  "of $name bring along what their keywords, parameters, media types and servers need, and no more",
  async ({ name, document, operations }) => {
    for (const operation of operations) {
      const words = new Set(requestParts(document, operation).flatMap(({ schema }) => [...wordsOf(document, schema)]));
      const rules = RULES.map(({ keywords }) => keywords)
        // A reference is written as what it leads to: no contract's request holds itself.
        .filter((own) => own.some((keyword) => words.has(keyword) && keyword !== "$ref"))
        .map(([keyword]) => `rule of ${keyword}`);
      const places = new Set(operation.parameters.map((parameter) => `${parameter.in} parameters`));
      const others = [...mediaParts(document, operation), ...(operation.server ? ["servers of their own"] : [])];
      expect(partsIn(await bundleOf(name, operation.id)), operation.id).toEqual(
        [...rules, ...places, ...others].sort(),
      );
    }
  },
);
