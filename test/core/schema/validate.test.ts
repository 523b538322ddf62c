import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maxLength, properties, type } from "../../../src/core/schema/rules.js";
import type { Keywords, Schema } from "../../../src/core/schema/schema.js";
import { validate as validateBy } from "../../../src/core/schema/validate.js";
import { referenceAjv, said } from "../../support/reference.js";
import { validate } from "../../support/validate.js";

describe("names that every object inherits", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "a"];

  it("are missing until an object has them itself", () => {
    const schema: Schema = { required: NAMES, dependentRequired: { toString: ["b"] } };
    expect(said(validate(schema, {}))).toEqual(NAMES.map((name) => `required  ${name}`).sort());
    expect(validate(schema, JSON.parse(`{${NAMES.map((name) => `"${name}": 1`)}, "b": 1}`))).toEqual([]);
    expect(said(validate({ required: ["size"], minProperties: 1 }, new Map()))).toEqual([
      "minProperties  ",
      "required  size",
    ]);
  });

  it("are checked like others where the contract has them", () => {
    const text: Schema = { type: "string" };
    const schema: Schema = { additionalProperties: false, properties: { ["__proto__"]: text, constructor: text } };
    expect(validate(schema, {})).toEqual([]);
    expect(validate(schema, JSON.parse('{ "__proto__": "a", "constructor": "b" }'))).toEqual([]);
    const wrong = JSON.parse('{ "__proto__": 1, "constructor": 2, "toString": 3 }');
    expect(said(validate(schema, wrong))).toEqual([
      "additionalProperties  toString",
      "type /__proto__ ",
      "type /constructor ",
    ]);
  });

  it("are what Ajv finds", () => {
    const ajv = referenceAjv();
    const name = fc.constantFrom(...NAMES);
    // Ajv takes no notice of a rule for `__proto__`.
    const byName = <Value>(value: fc.Arbitrary<Value>) =>
      fc.dictionary(fc.constantFrom(...NAMES.slice(1)), value, { maxKeys: 4, noNullPrototype: true });
    const schemas = fc.record(
      {
        required: fc.uniqueArray(name),
        properties: byName(
          fc.constantFrom<Keywords>({ type: "string" }, { type: "integer" }, { required: ["toString"] }),
        ),
        patternProperties: fc.constantFrom({ "^[ct]": { type: "string" } }, { _$: { type: "integer" } }),
        additionalProperties: fc.constantFrom<Schema>(false, { type: "string" }),
        propertyNames: fc.constantFrom<Schema>({ maxLength: 9 }, { pattern: "^[^_]" }),
        dependentRequired: byName(fc.uniqueArray(name, { minLength: 1 })),
        dependentSchemas: byName(fc.constantFrom<Schema>(false, { minProperties: 3 })),
        minProperties: fc.nat(3),
      },
      { requiredKeys: [] },
    );
    const entries = fc.uniqueArray(fc.tuple(name, fc.constantFrom("text", 1, {}, null)), { selector: ([key]) => key });
    fc.assert(
      fc.property(schemas, fc.array(entries, { minLength: 5 }), (schema, objects) => {
        const theirs = ajv.compile(schema);
        for (const object of objects.map((one) => Object.fromEntries(one))) {
          theirs(object);
          expect(said(validate(schema as Schema, object))).toEqual(said(theirs.errors));
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("a schema", () => {
  it("is compiled when a value first asks for it, and once", () => {
    let reads = 0;
    const inner = {
      get maxLength() {
        reads++;
        return 2;
      },
    };
    const outer: Schema = { properties: { a: inner, b: inner } };
    expect(reads).toBe(0);
    expect(validate(outer, { a: "long", b: "long" })).toHaveLength(2);
    expect(validate({ items: inner }, ["long"])).toHaveLength(1);
    expect(reads).toBe(1);
  });

  it("says nothing against a value that is deep, and all that is wrong at its end", () => {
    const list: Schema = { properties: { next: { $ref: () => list }, value: { type: "string" } } };
    let value: unknown = { value: 1 };
    for (let depth = 0; depth < 200; depth++) value = { value: "", next: value };
    expect(said(validate(list, value))).toEqual([`type ${"/next".repeat(200)}/value `]);
  });

  it("finds every error of a long list", () => {
    const items = Array.from({ length: 200_000 }, (_, index) => index);
    const errors = validate({ properties: { items: { items: { type: "string" } } } }, { items });
    expect(errors).toHaveLength(items.length);
    expect(errors.at(-1)?.instancePath).toBe("/items/199999");
  });
});

it("is not checked by halves: a keyword without its rule is an error", () => {
  const text: Schema = { type: "string", maxLength: 1 };
  expect(() => validateBy({ properties: { text } }, { text: "ab" }, [properties, type])).toThrow(
    '"maxLength" has no rule here',
  );
  expect(validateBy({ properties: { text } }, { text: "ab" }, [type, maxLength, properties])).toHaveLength(1);
});

it("asks every list for what it should contain, an empty one too", () => {
  expect(said(validate({ items: { contains: { const: 1 } } }, [[1], []]))).toEqual(["contains /1 "]);
});

it("has no words of the value in what it says", () => {
  const secret = "s3cret";
  const schema: Schema = {
    type: "object",
    additionalProperties: { type: "integer", enum: [1], const: 1 },
    properties: {
      a: { type: "string", minLength: 20, maxLength: 1, pattern: "^$", "x-differs-from": "b" },
      b: { oneOf: [true, true], anyOf: [false], not: true },
      c: { uniqueItems: true, contains: { type: "null" }, items: { minimum: 7 } },
    },
  };
  const errors = validate(schema, { a: secret, b: secret, c: [secret, secret], d: secret });
  expect(errors.length).toBeGreaterThan(10);
  expect(JSON.stringify(errors)).not.toContain(secret);
});

it.each([
  [0.01, [19.99, 0.07, 1.1, 1e15], [19.995, 0.001]],
  [0.1, [0.3, 0.7, 1.1, -2.3], [0.35]],
  [1e-7, [3e-7, 0.0000012], [1.5e-7]],
  [3, [9007199254740990], [9007199254740991]],
])("takes multiples of %d for what they are, where doubles are not exact", (multipleOf, valid, invalid) => {
  for (const value of valid) expect(validate({ multipleOf }, value), String(value)).toEqual([]);
  for (const value of invalid) expect(validate({ multipleOf }, value), String(value)).toHaveLength(1);
});
