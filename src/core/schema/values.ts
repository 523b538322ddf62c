// What limits a value of any type.

import { tagOf } from "../field.js";
import { add, type Check, every, fault, must, type RuleFor, type ValidationError } from "./check.js";
import { isEqual } from "./equal.js";
import type { Type } from "./schema.js";

type ValueRule = RuleFor<"any">;

const TYPES: Readonly<Record<Type, readonly [name: string, isIt: (value: unknown) => boolean]>> = {
  string: ["a string", (value) => typeof value === "string"],
  number: ["a number", Number.isFinite],
  integer: ["a whole number", Number.isInteger],
  boolean: ["true or false", (value) => typeof value === "boolean"],
  null: ["null", (value) => value === null],
  object: ["an object", (value) => tagOf(value) === "Object"],
  array: ["a list", Array.isArray],
};

/** Values of the contract, in words: the first of many. */
const named = (values: readonly unknown[]) =>
  `${values
    .slice(0, 20)
    .map((value) => JSON.stringify(value))
    .join(", ")}${values.length > 20 ? ", …" : ""}`;

export const type: ValueRule = {
  kind: "any",
  keywords: ["type"],
  check: ({ type = [] }) => {
    const types = [type].flat().map((name) => TYPES[name]);
    const [first, second] = types;
    return must(
      fault("type", `must be ${types.map(([name]) => name).join(" or ")}`),
      first && !second ? first[1] : (value) => types.some(([, isIt]) => isIt(value)),
    );
  },
};

export const enumeration: ValueRule = {
  kind: "any",
  keywords: ["enum"],
  check: ({ enum: values = [] }) =>
    must(fault("enum", `must be one of ${named(values)}`), (value) => values.some((one) => isEqual(one, value))),
};

export const constant: ValueRule = {
  kind: "any",
  keywords: ["const"],
  check: (schema) => must(fault("const", `must be ${named([schema.const])}`), (value) => isEqual(schema.const, value)),
};

export const reference: ValueRule = {
  kind: "any",
  keywords: ["$ref"],
  check: ({ $ref = () => true }, compile) => {
    // It may hold itself: it is compiled when a value asks for it, and is there.
    let check: Check | undefined;
    return (value, parent) => {
      check ??= compile($ref());
      return check(value, parent);
    };
  },
};

export const allOf: ValueRule = {
  kind: "any",
  keywords: ["allOf"],
  check: ({ allOf = [] }, compile) => every(allOf.map(compile)),
};

export const anyOf: ValueRule = {
  kind: "any",
  keywords: ["anyOf"],
  check: ({ anyOf = [] }, compile) => {
    const checks = anyOf.map(compile);
    const broken = [fault("anyOf", "must fit one of the alternatives")];
    return (value, parent) => {
      let found: ValidationError[] | undefined;
      for (const check of checks) {
        const errors = check(value, parent);
        if (!errors) return undefined;
        found = add(found, errors);
      }
      return add(found, broken);
    };
  },
};

export const oneOf: ValueRule = {
  kind: "any",
  keywords: ["oneOf"],
  check: ({ oneOf = [] }, compile) => {
    const checks = oneOf.map(compile);
    const broken = [fault("oneOf", "must fit exactly one of the alternatives")];
    return (value, parent) => {
      let found: ValidationError[] | undefined;
      let fitting = 0;
      for (const check of checks) {
        const errors = check(value, parent);
        if (errors) found = add(found, errors);
        else if (++fitting > 1) break;
      }
      return fitting === 1 ? undefined : add(found, broken);
    };
  },
};

export const not: ValueRule = {
  kind: "any",
  keywords: ["not"],
  check: ({ not = true }, compile) => {
    const check = compile(not);
    const broken = [fault("not", "must not be what the contract excludes")];
    return (value, parent) => (check(value, parent) ? undefined : broken);
  },
};

export const condition: ValueRule = {
  kind: "any",
  keywords: ["if"],
  beside: ["then", "else"],
  check: ({ if: condition = true, then: yes = true, else: no = true }, compile) => {
    const test = compile(condition);
    const branches = [
      { check: compile(yes), broken: [fault("if", 'must fit "then"')] },
      { check: compile(no), broken: [fault("if", 'must fit "else"')] },
    ] as const;
    return (value, parent) => {
      const { check, broken } = branches[test(value, parent) ? 1 : 0];
      const errors = check(value, parent);
      return errors && [...errors, ...broken];
    };
  },
};
