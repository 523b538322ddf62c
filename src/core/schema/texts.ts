import { field } from "../field.js";
import { count, fault, must, type Rules } from "./check.js";

/** What limits a text. */
export const textRules: Rules<string> = {
  // A character is one unit or two: mostly there is nothing to count.
  minLength: ({ minLength: least = 0 }) =>
    must(
      fault("minLength", `must have at least ${count(least, "character")}`),
      (text) => text.length >= 2 * least || lengthOf(text) >= least,
    ),
  maxLength: ({ maxLength: most = 0 }) =>
    must(
      fault("maxLength", `must have at most ${count(most, "character")}`),
      (text) => text.length <= most || lengthOf(text) <= most,
    ),
  pattern: ({ pattern = "" }) => {
    const expression = new RegExp(pattern, "u");
    return must(fault("pattern", `must match the pattern ${pattern}`), (text) => expression.test(text));
  },
  format: ({ format }) =>
    must(
      fault("format", `must have the format "${format?.name}"`),
      (text) => format === undefined || format.test(text),
    ),
  "x-differs-from": ({ "x-differs-from": name = "" }) => {
    const errors = [fault("x-differs-from", `must differ from ${name}`)];
    return (text, parent) => (field(parent, name) === text ? errors : undefined);
  },
};

function lengthOf(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; length++) index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
  return length;
}
