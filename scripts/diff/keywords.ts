// What a changed keyword of a schema means, in words and in weight.
import { UNCHECKED_FORMATS } from "../lib/contract.js";
import type { Impact } from "./change.js";

/** A keyword's change at one place. */
export interface KeywordChange {
  readonly keyword: string;
  readonly from: unknown;
  readonly to: unknown;
  /** How redocly rates it. */
  readonly rated: Impact;
  readonly isResponse: boolean;
  /** The schemas around the keyword. */
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
}
export type Sentence = readonly [impact: Impact, words: string];

/** One sentence or several about the subject; undefined for a keyword that limits nothing. */
export function sentencesOf(subject: string, change: KeywordChange): Sentence[] | undefined {
  const about = (sentences: Sentence[]) => sentences.map(([impact, words]) => [impact, `${subject} ${words}`] as const);
  if (change.keyword === "enum") return about(enumSentences(change));
  if (change.keyword === "type") return about([typeSentence(change)]);
  if (change.keyword === "additionalProperties") return about([extraSentence(change)]);
  if (change.keyword === "default") return about([defaultSentence(change)]);
  if (change.keyword === "deprecated")
    return about([["minor", change.to ? "is deprecated" : "is no longer deprecated"]]);
  return change.keyword in LIMITS ? about([limitSentence(change)]) : undefined;
}

export const list = (values: readonly unknown[]): string =>
  values.map((value) => `\`${typeof value === "string" ? value : JSON.stringify(value)}\``).join(", ");
const arrayOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
export const without = (values: unknown, others: unknown): unknown[] =>
  arrayOf(values).filter((value) => !arrayOf(others).includes(value));

function enumSentences({ from, to, isResponse }: KeywordChange): Sentence[] {
  const [gained, lost] = [without(to, from), without(from, to)];
  if (from === undefined)
    return [isResponse ? ["patch", `is now one of ${list(gained)}`] : ["major", `now takes only ${list(gained)}`]];
  if (to === undefined) return [["minor", `${isResponse ? "may be" : "takes"} more than ${list(lost)} now`]];
  const sentences: Sentence[] = [];
  if (lost.length > 0)
    sentences.push(
      isResponse ? ["patch", `is never ${list(lost)} any more`] : ["major", `no longer takes ${list(lost)}`],
    );
  if (gained.length > 0)
    sentences.push(["minor", `${isResponse ? "may now also be" : "now also takes"} ${list(gained)}`]);
  return sentences;
}

function typeSentence({ from, to, rated, isResponse }: KeywordChange): Sentence {
  const name = (types: unknown) => arrayOf(types).join(" or ") || "anything";
  const harmless = isResponse ? "patch" : "minor";
  return [rated === "major" ? "major" : harmless, `is now of type ${name(to)} (before: ${name(from)})`];
}

function extraSentence({ to, rated, isResponse }: KeywordChange): Sentence {
  const isClosed = to === false;
  if (isResponse)
    return isClosed ? ["patch", "has no other properties any more"] : ["minor", "may now have other properties"];
  return isClosed ? [rated, "takes no other properties any more"] : ["minor", "now takes other properties"];
}

/** What happens when a value is left out is the vendor's doing: another default makes the same call do something else. */
function defaultSentence({ from, to, isResponse }: KeywordChange): Sentence {
  const show = (value: unknown) => list([value]);
  if (isResponse) return ["patch", "has another default"];
  if (from === undefined) return ["minor", `is ${show(to)} when it is left out`];
  return [
    "major",
    to === undefined
      ? `is no longer ${show(from)} when it is left out`
      : `is ${show(to)} when it is left out (before: ${show(from)})`,
  ];
}

const count = (value: unknown, one: string, many = `${one}s`) => `${value} ${value === 1 ? one : many}`;
const PROPERTIES = ["property", "properties"] as const;
const ENTRIES = ["entry", "entries"] as const;
/** How a limit is said after "needs", "takes", "has" or "is". */
const LIMITS: Readonly<Record<string, (value: unknown) => string>> = {
  minLength: (value) => `at least ${count(value, "character")}`,
  maxLength: (value) => `at most ${count(value, "character")}`,
  minItems: (value) => `at least ${count(value, ...ENTRIES)}`,
  maxItems: (value) => `at most ${count(value, ...ENTRIES)}`,
  minProperties: (value) => `at least ${count(value, ...PROPERTIES)}`,
  maxProperties: (value) => `at most ${count(value, ...PROPERTIES)}`,
  minimum: (value) => `at least ${value}`,
  maximum: (value) => `at most ${value}`,
  exclusiveMinimum: (value) => `more than ${value}`,
  exclusiveMaximum: (value) => `less than ${value}`,
  multipleOf: (value) => `a multiple of ${value}`,
  uniqueItems: () => "entries that differ",
  format: (value) => `the format \`${value}\``,
  const: (value) => `the value ${list([value])}`,
  pattern: (value) => {
    const [, set = "", length] = /^\^(\[A-Za-z\]|\[A-Z\]|\[0-9\]|\\d)\{(\d+)\}\$$/.exec(String(value)) ?? [];
    if (!length) return `text that matches \`${value}\``;
    return count(Number(length), { "[A-Za-z]": "letter", "[A-Z]": "capital letter" }[set] ?? "digit");
  },
};

const isUnchecked = (format: unknown) => format === undefined || UNCHECKED_FORMATS.includes(format);

function limitSentence(change: KeywordChange): Sentence {
  const { keyword, from, to, isResponse, after } = change;
  const phrase = (value: unknown) => LIMITS[keyword]?.(value) ?? "";
  const impact = limitImpact(change);
  if (impact === "patch" && keyword === "format") return [impact, `is described as ${list([to ?? "text"])}`];
  const has = /imum$/i.test(keyword) ? "is" : "has";
  const verb = isResponse ? has : /^(max|exclusiveMax)/.test(keyword) ? "takes" : "needs";
  if (to === undefined || to === false)
    return [impact, `no longer ${verb} ${phrase(from)}${isResponse ? " for sure" : ""}`];
  if (/Length$/.test(keyword) && after["minLength"] === after["maxLength"])
    return [impact, `now ${isResponse ? "has" : "needs"} ${count(to, "character")}`];
  return [
    impact,
    `now ${verb} ${phrase(to)}${from === undefined || from === false ? "" : ` (before: ${phrase(from)})`}`,
  ];
}

/** Redocly's verdict, but for the formats that nobody checks, and for answers: the client reads those past any limit. */
function limitImpact({ keyword, from, to, rated, isResponse }: KeywordChange): Impact {
  if (keyword === "format" && isUnchecked(to)) return isUnchecked(from) ? "patch" : "minor";
  if (isResponse && keyword !== "const") return rated === "major" ? "minor" : "patch";
  return rated === "major" ? "major" : "minor";
}
