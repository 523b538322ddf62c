import type { Leaf } from "./shape.js";

const NUMBERS: Readonly<Record<"integer" | "number", RegExp>> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i,
};
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** A leaf's value. An empty number is no value; what does not read as its type stays text, so that nothing is lost. */
export function readLeaf(raw: string, leaf: Leaf, preserve?: boolean): string | number | boolean | undefined {
  if (leaf === "string") return preserve ? raw : trim(raw);
  const text = trim(raw);
  if (text === "") return undefined;
  if (leaf === "boolean") return BOOLEANS.get(text) ?? text;
  const value = NUMBERS[leaf].test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) && (leaf === "number" || Number.isSafeInteger(value)) ? value : text;
}

/** Without XML's white space at both ends; a no-break space is text. A pattern would take quadratic time. */
export function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

const isBlank = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
