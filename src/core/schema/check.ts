import type { Keywords, Schema } from "./schema.js";

/** One error of a schema's validation, as Ajv says it. */
export interface ValidationError {
  /** JSON pointer to the value at fault. */
  readonly instancePath: string;
  readonly keyword: string;
  /** In words; never the value. */
  readonly message: string;
  /** `missingProperty`, `additionalProperty` or `propertyName`, where the fault is one of a property. */
  readonly params: Readonly<Record<string, unknown>>;
}

export type Errors = readonly ValidationError[];

/** What is wrong with a value, seen from there; undefined if nothing is. `parent` is the object or list that holds the value. */
export type Check<Value = unknown> = (value: Value, parent: unknown) => Errors | undefined;

export type Compile = (schema: Schema) => Check;

/** The kinds of values that rules are for. */
export interface Kinds {
  readonly any: unknown;
  readonly text: string;
  /** Finite. */
  readonly number: number;
  readonly list: readonly unknown[];
  readonly object: Readonly<Record<string, unknown>>;
}

/** What a keyword says of values of a kind. */
export interface RuleFor<Kind extends keyof Kinds> {
  readonly kind: Kind;
  /** Its keyword, or several that only make sense together. */
  readonly keywords: readonly (keyof Keywords)[];
  /** Keywords that say nothing without those. */
  readonly beside?: readonly (keyof Keywords)[];
  check(schema: Keywords, compile: Compile): Check<Kinds[Kind]>;
}

/** A schema is checked by the rules that come with it: a program loads those that its operations need. */
export type Rule = { readonly [Kind in keyof Kinds]: RuleFor<Kind> }[keyof Kinds];

const NOTHING = {};

/** An error of the value at hand. */
export const fault = (
  keyword: string,
  message: string,
  params: ValidationError["params"] = NOTHING,
): ValidationError => ({ instancePath: "", keyword, message, params });

/** A check with one outcome. Its error is made once: a check that passes costs no memory. */
export function must<Value>(broken: ValidationError, isValid: (value: Value) => boolean): Check<Value> {
  const errors = [broken];
  return (value) => (isValid(value) ? undefined : errors);
}

/** All of several checks: every error is found at once. */
export function every<Value>(checks: readonly Check<Value>[]): Check<Value> {
  const [first, second] = checks;
  if (first && !second) return first;
  return (value, parent) => {
    let found: ValidationError[] | undefined;
    for (const check of checks) found = add(found, check(value, parent));
    return found;
  };
}

/** More errors to those that were found. */
export function add(found: ValidationError[] | undefined, more: Errors | undefined): ValidationError[] | undefined {
  if (!more) return found;
  const all = found ?? [];
  // One by one: as arguments, a list's errors could be too many.
  for (const error of more) all.push(error);
  return all;
}

/** The errors of what an object or a list holds under a key, seen from the object or list. */
export function under(key: string | number, errors: Errors | undefined): Errors | undefined {
  if (!errors) return undefined;
  const step = `/${typeof key === "string" ? escaped(key) : key}`;
  return errors.map(({ instancePath, keyword, message, params }) => ({
    instancePath: step + instancePath,
    keyword,
    message,
    params,
  }));
}

/** A key as a part of a JSON pointer. */
export const escaped = (key: string): string =>
  /[~/]/.test(key) ? key.replaceAll("~", "~0").replaceAll("/", "~1") : key;

/** `1 item`, `2 items`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;
