import { type Case, on } from "./case.js";

export const numbers: readonly Case[] = [
  on("minimum", [{ schema: { minimum: 2 }, valid: [2, 3, "1", Number.NaN], invalid: [[1.9, ": must be at least 2"]] }]),
  on("maximum", [{ schema: { maximum: -2 }, valid: [-2, -3, "1"], invalid: [[0, ": must be at most -2"]] }]),
  on("exclusiveMinimum", [{ schema: { exclusiveMinimum: 2 }, valid: [2.1], invalid: [[2, ": must be more than 2"]] }]),
  on("exclusiveMaximum", [{ schema: { exclusiveMaximum: 2 }, valid: [1.9], invalid: [[2, ": must be less than 2"]] }]),
  on("multipleOf", [
    {
      schema: { multipleOf: 3 },
      valid: [0, -6, 9, "1"],
      invalid: [
        [1, ": must be a multiple of 3"],
        [4.5, ": must be a multiple of 3"],
      ],
    },
    { schema: { multipleOf: 2.5 }, valid: [5, 7.5, -2.5], invalid: [[6, ": must be a multiple of 2.5"]] },
  ]),
].flat();
