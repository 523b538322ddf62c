// What options may be, and what is said of those that are wrong: a factory's, those of withOptions, and a call's.

import { tagOf } from "./field.js";
import { headerFault } from "./header.js";

/** A test, and what passes it in words. */
export type OptionRule = readonly [isFine: (value: unknown) => unknown, words: string];

export const isFunction = (value: unknown): boolean => typeof value === "function";
const isCount = (value: unknown) => Number.isInteger(value) && (value as number) >= 0;
const isPlain = (value: unknown) => tagOf(value) === "Object";

/** What a client and each of its calls may be given. */
export const COMMON_RULES = {
  timeout: [isCount, "a whole number of milliseconds, 0 for none"],
  maxRetries: [isCount, "a whole number, 0 or more"],
  maxResponseBytes: [isCount, "a whole number of bytes"],
  headers: [isPlain, "a plain object of header names and texts"],
  observe: [isFunction, "a function"],
} satisfies Readonly<Record<string, OptionRule>>;

/** What is wrong with an option, in words that follow its name, and the keyword of JSON Schema that would say so. */
export type OptionFault = readonly [name: string, words: string, keyword: "additionalProperties" | "type"];

/** @param names further options, which are none of these rules' business. */
export function optionFaults(
  given: Readonly<Record<string, unknown>>,
  rules: Readonly<Record<string, OptionRule>>,
  names: readonly string[] = [],
): OptionFault[] {
  const found: OptionFault[] = [];
  for (const [name, value] of Object.entries(given)) {
    if (names.includes(name)) continue;
    const rule = Object.hasOwn(rules, name) && rules[name];
    if (!rule) {
      const known = [...names, ...Object.keys(rules)].join(", ");
      found.push([name, `is unknown; the options are ${known}`, "additionalProperties"]);
    } else if (value === undefined) continue;
    else if (!rule[0](value)) found.push([name, `must be ${rule[1]}`, "type"]);
    else if (name === "headers")
      for (const header of Object.entries(value as object)) {
        const fault = headerFault(...header);
        if (fault) found.push([name, fault, "type"]);
      }
  }
  return found;
}

export function refuse(taker: string, name: string, words: string): never {
  throw new TypeError(`${taker}: option "${name}" ${words}.`);
}

/** @throws TypeError with the first fault. */
export function refuseFaults(taker: string, ...given: Parameters<typeof optionFaults>): void {
  for (const [name, words] of optionFaults(...given)) refuse(taker, name, words);
}
