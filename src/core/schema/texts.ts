// What limits a text.
import { field } from "../field.js";
import { count, fault, must, type RuleFor } from "./check.js";

type TextRule = RuleFor<"text">;

// A character is one unit or two: mostly there is nothing to count.
export const minLength: TextRule = {
  kind: "text",
  keywords: ["minLength"],
  check: ({ minLength: least = 0 }) =>
    must(
      fault("minLength", `must have at least ${count(least, "character")}`),
      (text) => text.length >= 2 * least || lengthOf(text) >= least,
    ),
};

export const maxLength: TextRule = {
  kind: "text",
  keywords: ["maxLength"],
  check: ({ maxLength: most = 0 }) =>
    must(
      fault("maxLength", `must have at most ${count(most, "character")}`),
      (text) => text.length <= most || lengthOf(text) <= most,
    ),
};

export const pattern: TextRule = {
  kind: "text",
  keywords: ["pattern"],
  check: ({ pattern = "" }) => {
    const expression = new RegExp(pattern, "u");
    return must(fault("pattern", `must match the pattern ${pattern}`), (text) => expression.test(text));
  },
};

export const format: TextRule = {
  kind: "text",
  keywords: ["format"],
  check: ({ format }) =>
    must(
      fault("format", `must have the format "${format?.name}"`),
      (text) => format === undefined || format.test(text),
    ),
};

export const differsFrom: TextRule = {
  kind: "text",
  keywords: ["x-differs-from"],
  check: ({ "x-differs-from": name = "" }) => {
    const errors = [fault("x-differs-from", `must differ from ${name}`)];
    return (text, parent) => (field(parent, name) === text ? errors : undefined);
  },
};

function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; length++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return length;
}
