import { type Check, type Errors, every, fault, type Rules } from "./check.js";
import { listRules } from "./lists.js";
import { numberRules } from "./numbers.js";
import { objectRules } from "./objects.js";
import type { Keywords, Schema } from "./schema.js";
import { textRules } from "./texts.js";
import { valueRules } from "./values.js";

const NONE: Errors = [];

/** Everything that a schema says against a value; nothing if it is valid. A schema is compiled when a value first asks for it. */
export const validate = (schema: Schema, value: unknown): Errors => compile(schema)(value, undefined) ?? NONE;

/** Schemas that several others hold are compiled once. */
const compiled = new WeakMap<Keywords, Check>();

const NEVER = [/* @__PURE__ */ fault("false schema", "is not in the contract")];

/** Makes the check of a schema out of closures: no code is made at run time. */
function compile(schema: Schema): Check {
  if (typeof schema === "boolean") return () => (schema ? undefined : NEVER);
  const known = compiled.get(schema);
  if (known) return known;
  const check = compileKeywords(schema);
  compiled.set(schema, check);
  return check;
}

const pass = () => undefined;

function compileKeywords(schema: Keywords): Check {
  const any = join(valueRules, schema);
  const text = join(textRules, schema);
  const number = join(numberRules, schema);
  const list = join(listRules, schema);
  const object = join(objectRules, schema);
  if (!text && !number && !list && !object) return any ?? pass;
  const typed = (value: unknown, parent: unknown): Errors | undefined => {
    if (typeof value === "string") return text?.(value, parent);
    if (typeof value === "number") return Number.isFinite(value) ? number?.(value, parent) : undefined;
    if (Array.isArray(value)) return list?.(value, parent);
    return isObject(value) ? object?.(value, parent) : undefined;
  };
  return any ? every([any, typed]) : typed;
}

/** What the rules say of a schema, each rule asked once; undefined if nothing. */
function join<Value>(rules: Rules<Value>, schema: Keywords): Check<Value> | undefined {
  const asked = Object.entries(rules).filter(([keyword]) => Object.hasOwn(schema, keyword));
  const checks = [...new Set(asked.map(([, rule]) => rule))].map((rule) => rule(schema, compile));
  return checks.length > 0 ? every(checks) : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Read by the rule of the keyword that they need: `if`, `contains`. */
const COMPANIONS: readonly (keyof Keywords)[] = ["then", "else", "minContains", "maxContains"];

/** Every keyword that is checked. For those who write schemas. */
export const keywords = (): string[] => [
  ...[valueRules, textRules, numberRules, listRules, objectRules].flatMap(Object.keys),
  ...COMPANIONS,
];
