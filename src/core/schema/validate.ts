import { isObject } from "../field.js";
import { type Check, type Errors, every, fault, type Kinds, type Rule } from "./check.js";
import type { Keywords, Schema } from "./schema.js";

/**
 * Everything that a schema says against a value; nothing if it is valid. A schema is compiled when a value first asks for it.
 * @param rules those for all keywords of the schema, in the order in which they are asked.
 */
export const validate = (schema: Schema, value: unknown, rules: readonly Rule[]): Errors =>
  compile(schema, rules)(value, undefined) ?? [];

/** Schemas that several others hold are compiled once. */
const compiled = new WeakMap<Keywords, Check>();

const NEVER = [/* @__PURE__ */ fault("false schema", "is not in the contract")];

/** Makes the check of a schema out of closures: no code is made at run time. */
function compile(schema: Schema, rules: readonly Rule[]): Check {
  if (typeof schema === "boolean") return () => (schema ? undefined : NEVER);
  const known = compiled.get(schema);
  if (known) return known;
  const check = compileKeywords(schema, rules);
  compiled.set(schema, check);
  return check;
}

const pass = () => undefined;

function compileKeywords(schema: Keywords, rules: readonly Rule[]): Check {
  const open = Object.keys(schema).find(
    (keyword) =>
      !rules.some(({ keywords, beside = [] }) => [...keywords, ...beside].includes(keyword as keyof Keywords)),
  );
  if (open) throw new TypeError(`"${open}" has no rule here`);
  const asked = rules.filter(({ keywords }) => keywords.some((keyword) => Object.hasOwn(schema, keyword)));
  const below = (part: Schema) => compile(part, rules);
  /** What is said of a kind of value; undefined if nothing. */
  const join = <Kind extends keyof Kinds>(kind: Kind): Check<Kinds[Kind]> | undefined => {
    const own = asked.filter((rule) => rule.kind === kind);
    // What rules of a kind check is of that kind.
    return own.length > 0 ? every(own.map((rule) => rule.check(schema, below) as Check<Kinds[Kind]>)) : undefined;
  };
  const any = join("any");
  const text = join("text");
  const number = join("number");
  const list = join("list");
  const object = join("object");
  if (!text && !number && !list && !object) return any ?? pass;
  const typed = (value: unknown, parent: unknown): Errors | undefined => {
    if (typeof value === "string") return text?.(value, parent);
    if (typeof value === "number") return Number.isFinite(value) ? number?.(value, parent) : undefined;
    if (Array.isArray(value)) return list?.(value, parent);
    return isObject(value) ? object?.(value, parent) : undefined;
  };
  return any ? every([any, typed]) : typed;
}
