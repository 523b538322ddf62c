// What a schema demands, in words: the same for an editor's hover, for Markdown and for the site.
import type { Schema } from "./openapi.js";

/** The keywords that `limitsOf` puts into words, for those who check that none is forgotten. */
export const LIMITS = [
  ...["minLength", "maxLength", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"],
  ...["minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "x-differs-from"],
];

/** The limits of a value: `["4 to 50 characters", "differs from `UserName`"]`. What its type says is not repeated. */
export function limitsOf(schema: Schema): string[] {
  const { minLength, maxLength, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const { minItems, maxItems, uniqueItems, minProperties, maxProperties, pattern } = schema;
  const other = schema["x-differs-from"];
  return [
    ...(maxLength === 0 ? ["empty"] : range(minLength, maxLength, "character")),
    ...(minimum !== undefined && maximum !== undefined
      ? [`${minimum} to ${maximum}`]
      : [
          ...(minimum === undefined ? [] : [`${minimum} or more`]),
          ...(maximum === undefined ? [] : [`at most ${maximum}`]),
        ]),
    ...(exclusiveMinimum === undefined ? [] : [`more than ${exclusiveMinimum}`]),
    ...(exclusiveMaximum === undefined ? [] : [`less than ${exclusiveMaximum}`]),
    ...(multipleOf === undefined ? [] : [`a multiple of ${multipleOf}`]),
    ...range(minItems, maxItems, "item"),
    ...(uniqueItems ? ["no item twice"] : []),
    ...range(minProperties, maxProperties, "field"),
    ...(pattern === undefined ? [] : [`matches ${code(pattern)}`]),
    ...(other === undefined ? [] : [`differs from ${code(other)}`]),
  ];
}

function range(least: number | undefined, most: number | undefined, unit: string): string[] {
  const units = (count: number) => `${count.toLocaleString("en-US")} ${unit}${count === 1 ? "" : "s"}`;
  if (least !== undefined && least === most) return [`exactly ${units(least)}`];
  // That a length is 0 or more says nothing.
  if (most === undefined) return least ? [`at least ${units(least)}`] : [];
  return [least ? `${least} to ${units(most)}` : `at most ${units(most)}`];
}

/** What holds between the fields of an object: `` `a` needs `b`. `` */
export function rulesOf(schema: Schema): string[] {
  return [
    ...Object.entries(schema.dependentRequired ?? {}).map(([name, needed]) => `${code(name)} needs ${list(needed)}.`),
    ...Object.entries(schema.dependentSchemas ?? {}).flatMap(([name, then]) =>
      consequences(then).map((words) => `With ${code(name)}: ${words}.`),
    ),
    ...conditions(schema, ""),
    ...alternatives(schema),
  ];
}

/** `if` and what follows from it. An `else` that goes on with another `if` is read as "otherwise". */
function conditions(schema: Schema, otherwise: string): string[] {
  if (!schema.if) return [];
  const condition = `${otherwise}if ${premises(schema.if).join(" and ")}`;
  const rest: Schema = schema.else ?? {};
  return [
    ...consequences(schema.then ?? {}).map((words) => `${capital(condition)}: ${words}.`),
    ...(rest.if ? conditions(rest, "otherwise, ") : consequences(rest).map((words) => `Otherwise: ${words}.`)),
  ];
}

function premises({ properties = {}, required = [] }: Schema): string[] {
  const named = Object.entries(properties).flatMap(([name, value]) => {
    if ((value as unknown) === false) return [`${code(name)} is left out`];
    if (value.const !== undefined) return [`${code(name)} is ${code(value.const)}`];
    if (value.enum) return [`${code(name)} is ${list(value.enum, "or")}`];
    return required.includes(name) ? [] : limitsOf(value).map((limit) => `${code(name)}, if given, has ${limit}`);
  });
  const present = required.filter((name) => properties[name]?.const === undefined && !properties[name]?.enum);
  return [...named, ...present.map((name) => `${code(name)} is given`)];
}

function consequences(schema: Schema): string[] {
  const { properties = {}, required = [] } = schema;
  return [
    ...(required.length > 0 ? [`${list(required)} ${required.length === 1 ? "is" : "are"} required`] : []),
    ...Object.entries(properties).flatMap(([name, value]) => limitsOf(value).map((limit) => `${code(name)}: ${limit}`)),
    ...limitsOf(schema),
  ];
}

/** An `anyOf` or `oneOf` of nothing but required fields. */
const alternatives = ({ anyOf, oneOf }: Schema): string[] =>
  [[anyOf, "at least"] as const, [oneOf, "exactly"] as const].flatMap(([members, words]) =>
    members?.every(({ required }) => required)
      ? [`Needs ${words} one of: ${members.map(({ required = [] }) => list(required)).join("; ")}.`]
      : [],
  );

/** Text in Markdown's back quotes, whatever it holds. */
export function code(value: unknown): string {
  const text = String(value);
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function list(values: readonly unknown[], word = "and"): string {
  const quoted = values.map(code);
  return quoted.length < 2 ? quoted.join() : `${quoted.slice(0, -1).join(", ")} ${word} ${quoted.at(-1)}`;
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
