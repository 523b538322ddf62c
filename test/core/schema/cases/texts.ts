import { date } from "../../../../src/core/schema/formats.js";
import { type Case, on } from "./case.js";

export const texts: readonly Case[] = [
  on("minLength", [
    {
      schema: { minLength: 2 },
      valid: ["ab", "😀😀", "😀a", 1, ["a"]],
      invalid: [
        ["a", ": must have at least 2 characters"],
        ["😀", ": must have at least 2 characters"],
      ],
    },
    { schema: { minLength: 1 }, valid: ["a", "\ud83d"], invalid: [["", ": must have at least 1 character"]] },
  ]),
  on("maxLength", [
    {
      schema: { maxLength: 2 },
      valid: ["", "ab", "😀😀", "a😀", 100],
      invalid: [
        ["abc", ": must have at most 2 characters"],
        ["😀😀😀", ": must have at most 2 characters"],
      ],
    },
  ]),
  on("pattern", [
    {
      schema: { pattern: "^\\p{L}.$" },
      valid: ["ab", "é😀", 5],
      invalid: [
        ["1b", ": must match the pattern ^\\p{L}.$"],
        ["ab\n", ": must match the pattern ^\\p{L}.$"],
      ],
    },
  ]),
  on("format", [
    { schema: { format: date }, valid: ["2024-02-29", 5], invalid: [["x", ': must have the format "date"']] },
  ]),
  on("x-differs-from", [
    {
      schema: { properties: { new: { "x-differs-from": "old" } } },
      valid: [{ new: "a", old: "b" }, { new: "a" }, { new: 1, old: 1 }],
      invalid: [[{ new: "a", old: "a" }, "/new: must differ from old"]],
    },
  ]),
].flat();
