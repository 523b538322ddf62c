import { type Case, on } from "./case.js";

export const lists: readonly Case[] = [
  on("minItems", [{ schema: { minItems: 1 }, valid: [[0], {}], invalid: [[[], ": must have at least 1 item"]] }]),
  on("maxItems", [
    { schema: { maxItems: 2 }, valid: [[], [1, 2]], invalid: [[[1, 2, 3], ": must have at most 2 items"]] },
  ]),
  on("uniqueItems", [
    {
      schema: { uniqueItems: true },
      valid: [[], [1, "1", true, null, 0, false, ""], [{ a: 1 }, { a: 2 }, [1], [2], {}, []]],
      invalid: [
        [[1, 2, 1], ": must not have the same item twice"],
        [[{ a: 1, b: [2] }, {}, { b: [2], a: 1 }], ": must not have the same item twice"],
      ],
    },
    { schema: { uniqueItems: false }, valid: [[1, 1]], invalid: [] },
  ]),
  on("prefixItems", [
    {
      schema: { prefixItems: [{ type: "string" }, { type: "null" }] },
      valid: [[], ["a"], ["a", null, 5]],
      invalid: [[[1, 1], "/0: must be a string", "/1: must be null"]],
    },
  ]),
  on("items", [
    {
      schema: { items: { type: "string" } },
      valid: [[], ["a"]],
      invalid: [[["a", 1, 2], "/1: must be a string", "/2: must be a string"]],
    },
    { schema: { items: false }, valid: [[]], invalid: [[[1], "/0: is not in the contract"]] },
    {
      schema: { prefixItems: [true], items: { type: "string" } },
      valid: [[1, "a"]],
      invalid: [[[1, 2], "/1: must be a string"]],
    },
    { schema: { prefixItems: [true], items: false }, valid: [[1]], invalid: [[[1, 2], ": must have at most 1 item"]] },
  ]),
  on("contains", [
    {
      schema: { contains: { type: "string" } },
      valid: [[1, "a", 2], {}],
      invalid: [
        [[], ": must have at least 1 of the items that it should contain"],
        [[1], "/0: must be a string", ": must have at least 1 of the items that it should contain"],
      ],
    },
  ]),
  on("minContains", [
    {
      schema: { contains: { type: "string" }, minContains: 2 },
      valid: [
        ["a", "b"],
        ["a", 1, "b"],
      ],
      invalid: [[["a"], ": must have at least 2 of the items that it should contain"]],
    },
  ]),
  on("maxContains", [
    {
      schema: { contains: { type: "string" }, minContains: 0, maxContains: 1 },
      valid: [[], ["a"], [1, 2]],
      invalid: [
        [["a", "b"], ": must have at least 0 and at most 1 of the items that it should contain"],
        // What comes after the one too many is not looked at.
        [
          [1, "a", "b", 2],
          "/0: must be a string",
          ": must have at least 0 and at most 1 of the items that it should contain",
        ],
      ],
    },
  ]),
].flat();
