import {
  add,
  type Check,
  count,
  type Errors,
  every,
  fault,
  must,
  type Rule,
  type Rules,
  under,
  type ValidationError,
} from "./check.js";

type Members = Readonly<Record<string, unknown>>;

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

const properties: Rule<Members> = (schema, compile) => {
  const { properties = {}, patternProperties = {}, additionalProperties = true } = schema;
  const named = new Map(Object.entries(properties).map(([name, property]) => [name, compile(property)]));
  const patterns = Object.entries(patternProperties).map(([pattern, property]) => ({
    pattern: new RegExp(pattern, "u"),
    check: compile(property),
  }));
  const additional = compile(additionalProperties);
  const isOpen = additionalProperties === true && patterns.length === 0;

  const checkOther = (key: string, value: unknown, object: Members, isNamed: boolean): Errors | undefined => {
    const fitting = patterns.filter(({ pattern }) => pattern.test(key));
    if (isNamed || fitting.length > 0) return under(key, every(fitting.map(({ check }) => check))(value, object));
    if (additionalProperties !== false) return under(key, additional(value, object));
    return [fault("additionalProperties", "is not in the contract", { additionalProperty: key })];
  };
  // Only what the object has is looked at: of many optional properties, a request has few.
  return (object) => {
    let found: ValidationError[] | undefined;
    for (const key of Object.keys(object)) {
      const check = named.get(key);
      if (!check && isOpen) continue;
      const value = object[key];
      if (check && value !== undefined) found = add(found, under(key, check(value, object)));
      if (check && patterns.length === 0) continue;
      found = add(found, checkOther(key, value, object, check !== undefined));
    }
    return found;
  };
};

const PROPERTIES = ["property", "properties"] as const;

/** What limits an object. */
export const objectRules: Rules<Members> = {
  minProperties: ({ minProperties: least = 0 }) =>
    must(
      fault("minProperties", `must have at least ${count(least, ...PROPERTIES)}`),
      (object) => Object.keys(object).length >= least,
    ),
  maxProperties: ({ maxProperties: most = 0 }) =>
    must(
      fault("maxProperties", `must have at most ${count(most, ...PROPERTIES)}`),
      (object) => Object.keys(object).length <= most,
    ),
  required: ({ required = [] }) => mustHave(required, "required", "is missing"),
  dependentRequired: ({ dependentRequired = {} }) =>
    every(
      Object.entries(dependentRequired).map(([name, others]) =>
        ifHas(name, mustHave(others, "dependentRequired", `is missing, and ${name} needs it`)),
      ),
    ),
  dependentSchemas: ({ dependentSchemas = {} }, compile) =>
    every(Object.entries(dependentSchemas).map(([name, schema]) => ifHas(name, compile(schema)))),
  properties,
  patternProperties: properties,
  additionalProperties: properties,
  propertyNames: ({ propertyNames = true }, compile) => {
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
