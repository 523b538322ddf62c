import type { Keywords, Schema, Type } from "../core/schema/schema.js";

/** A field of a body: its path, with `#` for places in lists, and its types; none if the contract says none. */
export interface Field {
  readonly path: readonly string[];
  readonly types: ReadonlySet<Type>;
}

/** Lists and objects in one another, at most. */
const DEEPEST = 8;

/** The fields of a body that hold single values, as far as the contract names them. */
export function fieldsOf(schema: Schema): Field[] {
  const found = new Map<string, { path: readonly string[]; types: Set<Type> }>();
  collect(schema, [], found);
  return [...found.values()];
}

function collect(
  schema: Schema,
  path: readonly string[],
  found: Map<string, { path: readonly string[]; types: Set<Type> }>,
) {
  if (typeof schema === "boolean" || path.length > DEEPEST) return;
  for (const part of partsOf(schema)) collect(part, path, found);
  for (const [name, property] of Object.entries(schema.properties ?? {})) collect(property, [...path, name], found);
  if (schema.items) collect(schema.items, [...path, "#"], found);
  if (path.length === 0 || schema.properties || schema.items || partsOf(schema).length > 0) return;
  const name = path.join(".");
  const types = found.get(name)?.types ?? new Set();
  for (const type of [schema.type ?? []].flat()) types.add(type);
  found.set(name, { path, types });
}

const partsOf = ({ $ref, allOf = [], anyOf = [], oneOf = [], then, else: otherwise }: Keywords): Schema[] => [
  ...($ref ? [$ref()] : []),
  ...[...allOf, ...anyOf, ...oneOf],
  ...[then, otherwise].filter((part) => part !== undefined),
];

/** A place in a body: names, and numbers for places in lists. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly types: ReadonlySet<Type>;
}

/** The places that a column's name may mean: a field's whole path, or the end of some. */
export function placesOf(name: string, fields: readonly Field[]): Place[] {
  const given = name.split(".").map((part) => (/^\d+$/.test(part) ? Number(part) : part));
  const pattern = given.map((part) => (typeof part === "number" ? "#" : part));
  const isEndOf = ({ path }: Field) =>
    pattern.length <= path.length &&
    pattern.every((part, index) => part === path[path.length - pattern.length + index]);
  const matching = fields.filter(isEndOf);
  const whole = matching.filter(({ path }) => path.length === pattern.length);
  return (whole.length > 0 ? whole : matching)
    .map(({ path, types }) => ({ path: [...path.slice(0, path.length - given.length), ...given], types }))
    .filter(({ path }) => !path.includes("#"));
}

/**
 * A cell's value, by the types that the contract allows there.
 * @throws Error with what it must be.
 */
export function cellValue(text: string, { types }: Place): unknown {
  if (types.size === 0 || types.has("string")) return text;
  if (types.has("boolean") && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  if (types.has("number") && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (types.has("integer") && /^-?\d+$/.test(text) && Number.isSafeInteger(Number(text))) return Number(text);
  const words = { boolean: "true or false", number: "a number", integer: "a whole number" };
  const wanted = Object.entries(words).flatMap(([type, word]) => (types.has(type as Type) ? word : []));
  throw new Error(`must be ${wanted.join(" or ") || "left out"}, not "${text}"`);
}
