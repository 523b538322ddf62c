// Limits in words: for the hovers of generated types, and for the docs.
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { Schema } from "../scripts/lib/openapi.js";
import { code, LIMITS, limitsOf, rulesOf } from "../scripts/lib/schema-words.js";
import { contracts } from "./support/contracts.js";

describe("the limits of a value", () => {
  it.each([
    [{}, []],
    [{ minLength: 0 }, []],
    [{ minLength: 4 }, ["at least 4 characters"]],
    [{ minLength: 1, maxLength: 60 }, ["1 to 60 characters"]],
    [{ minLength: 0, maxLength: 60 }, ["at most 60 characters"]],
    [{ minLength: 3, maxLength: 3 }, ["exactly 3 characters"]],
    [{ maxLength: 1 }, ["at most 1 character"]],
    [{ maxLength: 0 }, ["empty"]],
    [{ maxLength: 1000000 }, ["at most 1,000,000 characters"]],
    [{ minimum: 0 }, ["0 or more"]],
    [{ minimum: 1, maximum: 12 }, ["1 to 12"]],
    [{ maximum: 500 }, ["at most 500"]],
    [{ exclusiveMinimum: 0, exclusiveMaximum: 1 }, ["more than 0", "less than 1"]],
    [{ multipleOf: 5 }, ["a multiple of 5"]],
    [{ minItems: 1, maxItems: 4, uniqueItems: true }, ["1 to 4 items", "no item twice"]],
    [{ minProperties: 1 }, ["at least 1 field"]],
    [{ pattern: "^[A-Z]`$" }, ["matches `` ^[A-Z]`$ ``"]],
    [{ "x-differs-from": "UserName" }, ["differs from `UserName`"]],
  ] as [Schema, string[]][])("%j is %j", (schema, words) => expect(limitsOf(schema)).toEqual(words));

  it("leaves out no keyword that it knows", () => {
    for (const keyword of LIMITS) {
      const value = keyword === "uniqueItems" ? true : keyword === "pattern" || keyword.startsWith("x-") ? "a" : 2;
      expect(limitsOf({ [keyword]: value }), keyword).toHaveLength(1);
    }
  });
});

describe("what holds between fields", () => {
  // In YAML, as in a contract.
  it.each([
    ["dependentRequired: { a: [b, c] }", ["`a` needs `b` and `c`."]],
    ["dependentSchemas: { a: { properties: { b: { maxLength: 2 } } } }", ["With `a`: `b`: at most 2 characters."]],
    [
      "{ if: { required: [a], properties: { a: { const: IE } } }, then: { required: [b] } }",
      ["If `a` is `IE`: `b` is required."],
    ],
    [
      "{ if: { required: [a], properties: { a: {} } }, then: { minProperties: 2 } }",
      ["If `a` is given: at least 2 fields."],
    ],
    [
      "{ if: { properties: { a: false } }, then: { required: [b] }, else: { required: [c] } }",
      ["If `a` is left out: `b` is required.", "Otherwise: `c` is required."],
    ],
    [
      "{ if: { properties: { a: { enum: [1, 2] } } }, then: { required: [b] }, else: { if: { properties: { a: { const: 3 } } }, then: { required: [c, d] } } }",
      ["If `a` is `1` or `2`: `b` is required.", "Otherwise, if `a` is `3`: `c` and `d` are required."],
    ],
    ["anyOf: [{ required: [a] }, { required: [b] }]", ["Needs at least one of: `a`; `b`."]],
    ["anyOf: [{ type: string }, { type: array }]", []],
  ])("%s is %j", (schema, words) => expect(rulesOf(parse(schema) as Schema)).toEqual(words));

  it("is said of every condition in the contracts, with what follows from it", () => {
    const visit = (node: unknown): Schema[] => {
      if (typeof node !== "object" || node === null) return [];
      const own = "if" in node || "dependentRequired" in node ? [node as Schema] : [];
      return [...own, ...Object.entries(node).flatMap(([key, child]) => (key === "examples" ? [] : visit(child)))];
    };
    const conditional = contracts.flatMap(({ document }) => visit(document.components?.["schemas"]));
    expect(conditional.length).toBeGreaterThan(5);
    const silent = (schema: Schema) =>
      rulesOf(schema).length === 0 || rulesOf(schema).some((rule) => /if :/i.test(rule));
    expect(conditional.filter(silent)).toEqual([]);
  });
});

it("back quotes in code are kept", () => expect([code("a"), code("a`b")]).toEqual(["`a`", "`` a`b ``"]));

it("an editor's hover states the limits of a field", () => {
  const types = readFileSync("generated/getty/types.ts", "utf8");
  expect(types).toMatch(/Limits: at least 4 characters; differs from `UserName`\.\s+\*\/\s+Password: string;/);
});

it("an editor's hover says of a code that a lost call may have brought it about", () => {
  const methods = readFileSync("generated/control-center/methods.ts", "utf8");
  expect(methods).toContain(
    "Another customer has this name already. After a call whose answer was lost, that call may have",
  );
});
