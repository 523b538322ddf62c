// Random schemas against random values: the same verdict as Ajv's, for the same reasons.
import fc from "fast-check";
import { expect, it } from "vitest";
import * as formats from "../../../src/core/schema/formats.js";
import type { Schema } from "../../../src/core/schema/schema.js";
import { referenceAjv, said } from "../../support/reference.js";
import { validate } from "../../support/validate.js";

type Json = Record<string, unknown>;

const NAMES = ["a", "b", "c"];
const name = fc.constantFrom(...NAMES);
const names = fc.uniqueArray(name, { minLength: 1, maxLength: 2 });
const small = fc.integer({ min: 0, max: 3 });
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, 1, 2, 3, -1, 1.5, 2.5, 1e15),
  fc.constantFrom("", "a", "b", "ab", "abc", "😀", "😀😀", "a😀", "\ud83d", "2024-02-30", "2024-02-29", "a@b.cc"),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    scalar,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(name, tie("value"), { maxKeys: 3, noNullPrototype: true }),
  ),
}));

/** Some of the keywords of an object of arbitraries. */
const some = (keywords: Record<string, fc.Arbitrary<unknown>>) => fc.record(keywords, { requiredKeys: [] });
const type = fc.constantFrom("string", "number", "integer", "boolean", "null", "object", "array");
const pattern = fc.constantFrom("^a", "b$", "^.$", "^\\p{L}+$", "[^a]");

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const one = tie("schema");
  const few = fc.array(one, { minLength: 1, maxLength: 3 });
  const byName = fc.dictionary(name, one, { minKeys: 1, maxKeys: 3, noNullPrototype: true });
  const objects = some({
    minProperties: small,
    maxProperties: small,
    required: names,
    properties: byName,
    patternProperties: fc.dictionary(pattern, one, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    additionalProperties: fc.oneof(fc.constant(false), one),
    propertyNames: one,
    dependentRequired: fc.dictionary(name, names, { minKeys: 1, maxKeys: 2, noNullPrototype: true }),
    dependentSchemas: byName,
  });
  const lists = fc.oneof(
    some({ minItems: small, maxItems: small, prefixItems: few, items: one }),
    // Not beside typed items, of which Ajv compares only those of the right type.
    some({ uniqueItems: fc.boolean(), contains: one, minContains: small }),
    fc
      .record({ contains: one, least: small, more: small })
      .map(({ contains, least, more }) => ({ contains, minContains: least, maxContains: least + more })),
  );
  const texts = some({
    minLength: small,
    maxLength: small,
    pattern,
    format: fc.constantFrom("date", "email", "uuid"),
    "x-differs-from": name,
  });
  const numbers = some({
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    // Of other fractions, and of large numbers, Ajv's quotients are not exact.
    multipleOf: fc.constantFrom(0.5, 1, 2, 3),
  });
  const values = some({
    type: fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    enum: fc.array(value, { minLength: 1, maxLength: 3 }),
    const: value,
  });
  const composed = some({
    ...Object.fromEntries(["allOf", "anyOf", "oneOf"].map((keyword) => [keyword, few])),
    ...Object.fromEntries(["not", "if", "then", "else"].map((keyword) => [keyword, one])),
  });
  const merged = (...parts: fc.Arbitrary<Json>[]) => fc.tuple(...parts).map((all) => Object.assign({}, ...all));
  return {
    schema: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 3, arbitrary: merged(values, texts, numbers) },
      { weight: 4, arbitrary: merged(fc.option(values, { nil: {} }), objects) },
      { weight: 2, arbitrary: merged(values, lists) },
      { weight: 2, arbitrary: merged(objects, lists, texts) },
      { weight: 2, arbitrary: composed },
    ),
  };
});

/** The schema as the generator writes it: a format is what it checks, not its name. */
const asData = (given: unknown): Schema =>
  JSON.parse(JSON.stringify(given), (key, part: unknown) =>
    key === "format" ? Object.values(formats).find((format) => format.name === part) : part,
  );

/**
 * The schema as Ajv can tell its lists apart: within a loop, its `contains` takes an empty list for the one before. So each
 * has a function of its own.
 */
function forAjv(given: unknown): Json | boolean {
  const definitions: unknown[] = [];
  const schema = JSON.parse(JSON.stringify(given), (_key, part: unknown) =>
    typeof part === "object" && part !== null && "contains" in part
      ? { $ref: `#/$defs/${definitions.push(part) - 1}` }
      : part,
  );
  return typeof schema === "boolean" ? schema : { ...schema, $defs: { ...definitions } };
}

it("finds what Ajv finds, in every value by every schema", { timeout: 120_000 }, () => {
  const ajv = referenceAjv();
  const seen = { valid: 0, invalid: 0, keywords: new Set<string>() };
  fc.assert(
    fc.property(schema, fc.array(value, { minLength: 8, maxLength: 8 }), (given, list) => {
      const theirs = ajv.compile(forAjv(given));
      const data = asData(given);
      for (const one of list) {
        const isValid = theirs(one);
        const errors = validate(data, one);
        expect(said(errors)).toEqual(said(theirs.errors));
        seen[isValid ? "valid" : "invalid"]++;
        for (const { keyword } of errors) seen.keywords.add(keyword);
      }
    }),
    { numRuns: 400 },
  );
  // Or the test would say little. Some 380 are valid, by 29 keywords, and chance must not make this fail.
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(100);
  expect(seen.keywords.size).toBeGreaterThan(20);
});
