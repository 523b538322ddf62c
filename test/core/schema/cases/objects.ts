import { type Case, on } from "./case.js";

export const objects: readonly Case[] = [
  on("minProperties", [
    { schema: { minProperties: 1 }, valid: [{ a: 1 }, []], invalid: [[{}, ": must have at least 1 property"]] },
  ]),
  on("maxProperties", [
    {
      schema: { maxProperties: 2 },
      valid: [{}],
      invalid: [[{ a: 1, b: 2, c: 3 }, ": must have at most 2 properties"]],
    },
  ]),
  on("required", [
    {
      schema: { required: ["a", "b/c"] },
      valid: [{ a: null, "b/c": 0 }, "text"],
      invalid: [[{ a: undefined }, ": is missing", ": is missing"]],
    },
  ]),
  on("properties", [
    {
      schema: { properties: { a: { type: "string" }, "b/~": { type: "string" } } },
      valid: [{}, { a: "a", c: 1 }, { a: undefined }],
      invalid: [[{ a: 1, "b/~": 2 }, "/a: must be a string", "/b~1~0: must be a string"]],
    },
  ]),
  on("patternProperties", [
    {
      schema: { properties: { x1: { minLength: 1 } }, patternProperties: { "^x": { maxLength: 1 } } },
      valid: [{ x1: "a", y: "long" }],
      invalid: [
        [{ x1: "long", x2: "long" }, "/x1: must have at most 1 character", "/x2: must have at most 1 character"],
      ],
    },
  ]),
  on("additionalProperties", [
    {
      schema: { properties: { a: true }, patternProperties: { "^x": true }, additionalProperties: false },
      valid: [{}, { a: 1, x1: 2 }],
      invalid: [[{ a: 1, b: 2, c: undefined }, ": is not in the contract", ": is not in the contract"]],
    },
    {
      schema: { properties: { a: true }, additionalProperties: { type: "string" } },
      valid: [{ a: 1, b: "b" }],
      invalid: [[{ b: 1 }, "/b: must be a string"]],
    },
  ]),
  on("propertyNames", [
    {
      schema: { propertyNames: { maxLength: 1 } },
      valid: [{}, { a: 1 }],
      invalid: [[{ a: 1, long: 2 }, ": must have at most 1 character", ": has a property whose name is not valid"]],
    },
  ]),
  on("dependentRequired", [
    {
      schema: { dependentRequired: { name: ["password", "host"] } },
      valid: [{}, { password: "p" }, { name: "n", password: "p", host: "h" }, { name: undefined }],
      invalid: [[{ name: "n", host: "h" }, ": is missing, and name needs it"]],
    },
  ]),
  on("dependentSchemas", [
    {
      schema: { dependentSchemas: { a: { required: ["b"] }, c: false } },
      valid: [{}, { b: 1 }, { a: 1, b: 2 }],
      invalid: [[{ a: 1, c: 2 }, ": is missing", ": is not in the contract"]],
    },
  ]),
].flat();
