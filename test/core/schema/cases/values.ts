import type { Keywords, Schema } from "../../../../src/core/schema/schema.js";
import { type Case, on } from "./case.js";

/** `if`, `then` and `else`, for which a literal would look like a promise. */
const conditional = (condition: Schema, yes?: Schema, no?: Schema): Keywords =>
  Object.fromEntries(
    [["if", condition] as const, ["then", yes] as const, ["else", no] as const].filter(
      ([, schema]) => schema !== undefined,
    ),
  );

const tree: Schema = {
  required: ["name"],
  properties: { name: { type: "string" }, children: { type: "array", items: { $ref: () => tree } } },
};
const leaf = { name: "leaf" };

export const values: readonly Case[] = [
  on("type", [
    {
      schema: { type: "string" },
      valid: ["", "a"],
      invalid: [
        [1, ": must be a string"],
        [null, ": must be a string"],
      ],
    },
    {
      schema: { type: "number" },
      valid: [0, -1.5, 1e300],
      invalid: [
        ["1", ": must be a number"],
        [Number.NaN, ": must be a number"],
        [Infinity, ": must be a number"],
      ],
    },
    {
      schema: { type: "integer" },
      valid: [0, -1, 2.0, 1e21],
      invalid: [
        [1.5, ": must be a whole number"],
        ["1", ": must be a whole number"],
      ],
    },
    { schema: { type: "boolean" }, valid: [true, false], invalid: [[0, ": must be true or false"]] },
    {
      schema: { type: "null" },
      valid: [null],
      invalid: [
        [0, ": must be null"],
        [undefined, ": must be null"],
      ],
    },
    {
      schema: { type: "object" },
      valid: [{}],
      invalid: [
        [[], ": must be an object"],
        [null, ": must be an object"],
      ],
    },
    { schema: { type: "array" }, valid: [[]], invalid: [[{}, ": must be a list"]] },
    {
      schema: { type: ["integer", "null"] },
      valid: [1, null],
      invalid: [["", ": must be a whole number or null"]],
    },
  ]),
  on("enum", [
    {
      schema: { enum: ["a", 1, null, { b: [1, 2], c: 3 }] },
      valid: ["a", 1, null, { c: 3, b: [1, 2] }],
      invalid: [
        ["b", ': must be one of "a", 1, null, {"b":[1,2],"c":3}'],
        [{ b: [2, 1], c: 3 }, ': must be one of "a", 1, null, {"b":[1,2],"c":3}'],
        [["a"], ': must be one of "a", 1, null, {"b":[1,2],"c":3}'],
      ],
    },
  ]),
  on("enum", [
    {
      schema: { enum: Array.from({ length: 30 }, (_, index) => index) },
      valid: [29],
      invalid: [[30, `: must be one of ${Array.from({ length: 20 }, (_, index) => index).join(", ")}, …`]],
    },
  ]),
  on("const", [
    {
      schema: { const: "a" },
      valid: ["a"],
      invalid: [
        ["b", ': must be "a"'],
        [undefined, ': must be "a"'],
      ],
    },
    {
      schema: { const: null },
      valid: [null],
      invalid: [
        [undefined, ": must be null"],
        [0, ": must be null"],
      ],
    },
    { schema: { const: [{ a: 1 }] }, valid: [[{ a: 1 }]], invalid: [[[{ a: 1, b: 2 }], ': must be [{"a":1}]']] },
  ]),
  on("$ref", [
    {
      schema: tree,
      valid: [leaf, { name: "root", children: [leaf, { name: "branch", children: [leaf] }] }],
      invalid: [
        [
          { name: "root", children: [leaf, { children: [{ name: 1 }] }] },
          "/children/1: is missing",
          "/children/1/children/0/name: must be a string",
        ],
      ],
    },
    {
      schema: { $ref: () => ({ minLength: 2 }), maxLength: 3 },
      valid: ["ab", "abc"],
      invalid: [
        ["a", ": must have at least 2 characters"],
        ["abcd", ": must have at most 3 characters"],
      ],
    },
  ]),
  on("allOf", [
    {
      schema: { allOf: [{ minLength: 2 }, { pattern: "^a" }, true] },
      valid: ["ab", 1],
      invalid: [["b", ": must have at least 2 characters", ": must match the pattern ^a"]],
    },
  ]),
  on("anyOf", [
    {
      schema: { anyOf: [{ type: "string" }, { minimum: 2 }] },
      valid: ["", 2, true],
      invalid: [[1, ": must be a string", ": must be at least 2", ": must fit one of the alternatives"]],
    },
  ]),
  on("oneOf", [
    {
      schema: { oneOf: [{ type: "string" }, { type: "integer" }, { type: "number", minimum: 2 }] },
      valid: ["", 1],
      invalid: [
        [2, ": must be a string", ": must fit exactly one of the alternatives"],
        [
          1.5,
          ": must be a string",
          ": must be a whole number",
          ": must be at least 2",
          ": must fit exactly one of the alternatives",
        ],
      ],
    },
  ]),
  on("not", [
    { schema: { not: { type: "string" } }, valid: [1], invalid: [["", ": must not be what the contract excludes"]] },
    { schema: { not: {} }, valid: [], invalid: [[1, ": must not be what the contract excludes"]] },
  ]),
  on("if", [
    { schema: conditional({ type: "string" }), valid: ["", 1], invalid: [] },
    {
      schema: conditional({ properties: { country: { const: "IE" } }, required: ["country"] }, { required: ["vat"] }),
      valid: [{}, { country: "GB" }, { country: "IE", vat: "1" }],
      invalid: [[{ country: "IE" }, ": is missing", ': must fit "then"']],
    },
  ]),
  on("then", [
    { schema: conditional(true, false), valid: [], invalid: [[1, ": is not in the contract", ': must fit "then"']] },
  ]),
  on("else", [
    {
      schema: conditional({ type: "string" }, undefined, { minimum: 2 }),
      valid: ["", 2],
      invalid: [[1, ": must be at least 2", ': must fit "else"']],
    },
  ]),
].flat();
