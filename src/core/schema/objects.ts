// What limits an object.
import {
  add,
  type Check,
  count,
  type Errors,
  every,
  fault,
  type Kinds,
  must,
  type RuleFor,
  under,
  type ValidationError,
} from "./check.js";

type Members = Kinds["object"];
type ObjectRule = RuleFor<"object">;

/** What is only inherited is not there, and what is undefined does not travel. */
const has = (object: Members, name: string) => object[name] !== undefined && Object.hasOwn(object, name);

/** A check for objects that have a property. */
const ifHas =
  (name: string, check: Check<Members>): Check<Members> =>
  (object, parent) =>
    has(object, name) ? check(object, parent) : undefined;

function mustHave(names: readonly string[], keyword: string, message: string): Check<Members> {
  const wanted = names.map((name) => ({ name, missing: fault(keyword, message, { missingProperty: name }) }));
  return (object) => {
    let found: ValidationError[] | undefined;
    for (const { name, missing } of wanted) if (!has(object, name)) found = add(found, [missing]);
    return found;
  };
}

const PROPERTIES = ["property", "properties"] as const;

export const minProperties: ObjectRule = {
  kind: "object",
  keywords: ["minProperties"],
  check: ({ minProperties: least = 0 }) =>
    must(
      fault("minProperties", `must have at least ${count(least, ...PROPERTIES)}`),
      (object) => Object.keys(object).length >= least,
    ),
};

export const maxProperties: ObjectRule = {
  kind: "object",
  keywords: ["maxProperties"],
  check: ({ maxProperties: most = 0 }) =>
    must(
      fault("maxProperties", `must have at most ${count(most, ...PROPERTIES)}`),
      (object) => Object.keys(object).length <= most,
    ),
};

export const required: ObjectRule = {
  kind: "object",
  keywords: ["required"],
  check: ({ required = [] }) => mustHave(required, "required", "is missing"),
};

export const dependentRequired: ObjectRule = {
  kind: "object",
  keywords: ["dependentRequired"],
  check: ({ dependentRequired = {} }) =>
    every(
      Object.entries(dependentRequired).map(([name, others]) =>
        ifHas(name, mustHave(others, "dependentRequired", `is missing, and ${name} needs it`)),
      ),
    ),
};

export const dependentSchemas: ObjectRule = {
  kind: "object",
  keywords: ["dependentSchemas"],
  check: ({ dependentSchemas = {} }, compile) =>
    every(Object.entries(dependentSchemas).map(([name, schema]) => ifHas(name, compile(schema)))),
};

/** Patterns by which names are told, each with its expression. */
const patternsOf = <Value>(patterns: Readonly<Record<string, Value>>) =>
  Object.entries(patterns).map(([pattern, value]) => [new RegExp(pattern, "u"), value] as const);

export const properties: ObjectRule = {
  kind: "object",
  keywords: ["properties", "additionalProperties"],
  check: ({ properties = {}, patternProperties = {}, additionalProperties = true }, compile) => {
    const named = new Map(Object.entries(properties).map(([name, property]) => [name, compile(property)]));
    const patterns = patternsOf(patternProperties);
    const additional = compile(additionalProperties);

    const checkOther = (key: string, object: Members): Errors | undefined => {
      if (patterns.some(([pattern]) => pattern.test(key))) return undefined;
      if (additionalProperties !== false) return under(key, additional(object[key], object));
      return [fault("additionalProperties", "is not in the contract", { additionalProperty: key })];
    };
    // Only what the object has is looked at: of many optional properties, a request has few.
    return (object) => {
      let found: ValidationError[] | undefined;
      for (const key of Object.keys(object)) {
        const check = named.get(key);
        if (!check) {
          if (additionalProperties !== true) found = add(found, checkOther(key, object));
          continue;
        }
        const value = object[key];
        if (value !== undefined) found = add(found, under(key, check(value, object)));
      }
      return found;
    };
  },
};

export const patternProperties: ObjectRule = {
  kind: "object",
  keywords: ["patternProperties"],
  check: ({ patternProperties = {} }, compile) => {
    const patterns = patternsOf(patternProperties).map(([pattern, schema]) => [pattern, compile(schema)] as const);
    return (object) => {
      let found: ValidationError[] | undefined;
      for (const [key, value] of Object.entries(object))
        for (const [pattern, check] of patterns)
          if (pattern.test(key)) found = add(found, under(key, check(value, object)));
      return found;
    };
  },
};

export const propertyNames: ObjectRule = {
  kind: "object",
  keywords: ["propertyNames"],
  check: ({ propertyNames = true }, compile) => {
    const check = compile(propertyNames);
    return (object) => {
      let found: ValidationError[] | undefined;
      for (const name of Object.keys(object)) {
        const errors = check(name, object);
        if (errors)
          found = add(add(found, errors), [
            fault("propertyNames", "has a property whose name is not valid", { propertyName: name }),
          ]);
      }
      return found;
    };
  },
};
