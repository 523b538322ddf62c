import type { Leaf } from "../../src/core/xml/shape.js";
import { targetOf } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { SchemaFault } from "./schema-fault.js";

type Xml = NonNullable<Schema["xml"]>;

/** What a schema says, its references followed and its compositions merged. */
export interface MergedSchema {
  readonly isObject: boolean;
  /** The type of its text, if it may be text. */
  readonly leaf: Leaf | undefined;
  readonly properties: ReadonlyMap<string, Schema>;
  readonly required: readonly string[];
  /** Set if it is a list. */
  readonly items: Schema | undefined;
  /** What it says of some values only: `then`, `else` and `dependentSchemas`. */
  readonly conditions: readonly Schema[];
  readonly xml: Xml;
}

/** @throws SchemaFault */
export function mergeSchema(document: OpenApiDocument, schema: Schema): MergedSchema {
  const { types, ...merged } = merge(document, schema, []);
  return { ...merged, isObject: merged.properties.size > 0 || types.includes("object"), leaf: leafOf(types) };
}

/** The reference that a schema is no more than, whatever it says of its name. */
export function referenceOf({ $ref, allOf = [], oneOf = [], anyOf = [], ...own }: Schema): string | undefined {
  if (own.properties || own.items || own.xml?.["x-whitespace"] || conditionsOf(own).length > 0) return undefined;
  const [only, ...others] = [...($ref ? [{ $ref }] : []), ...allOf, ...oneOf, ...anyOf];
  return only && others.length === 0 ? (only.$ref ?? referenceOf(only)) : undefined;
}

type Merging = Omit<MergedSchema, "isObject" | "leaf"> & { readonly types: readonly string[] };

function merge(document: OpenApiDocument, schema: Schema, within: readonly Schema[]): Merging {
  if (within.includes(schema)) throw new SchemaFault(schema, "a schema is composed of itself");
  const inner = (member: Schema) => merge(document, member, [...within, schema]);
  const { $ref, allOf = [], oneOf = [], anyOf = [] } = schema;
  const target = $ref === undefined ? [] : [targetOf<Schema>(document, $ref)];
  const all = [...target, ...allOf].map(inner);
  const alternatives = [oneOf, anyOf].map((list) => list.map(inner));
  const members = [...all, ...alternatives.flat()];

  const either = (first: Schema | undefined, second: Schema): Schema =>
    !first || JSON.stringify(first) === JSON.stringify(second) ? second : { anyOf: [first, second] };
  const properties = new Map(Object.entries(schema.properties ?? {}));
  let items = schema.items ?? (schema.type === "array" ? {} : undefined);
  for (const member of members) {
    for (const [key, property] of member.properties) properties.set(key, either(properties.get(key), property));
    if (member.items) items = either(items, member.items);
  }
  const required = [...all, ...alternatives.map(requiredByAll)].flatMap((member) => member.required);
  return {
    types: [schema.type ?? typesOf(schema) ?? members.flatMap((member) => member.types)].flat(),
    properties,
    items,
    required: [...(schema.required ?? []), ...required],
    conditions: [...conditionsOf(schema), ...members.flatMap((member) => member.conditions)],
    xml: mergeXml(schema, [...target, ...allOf, ...oneOf, ...anyOf], members),
  };
}

/** What a schema's own `xml` says wins, word by word; of its members counts what all of them say alike. */
function mergeXml({ xml: own = {} }: Schema, schemas: readonly Schema[], members: readonly Merging[]): Xml {
  const keys = [...new Set(members.flatMap(({ xml }) => Object.keys(xml) as (keyof Xml)[]))];
  for (const key of keys.filter((one) => !Object.hasOwn(own, one))) {
    const speaker = members.findIndex(({ xml }) => xml[key] !== undefined);
    if (members.some(({ xml }) => xml[key] !== members[speaker]?.xml[key]))
      throw new SchemaFault(
        schemas[speaker] ?? {},
        `xml.${key}: schemas that are combined, or describe one property, must say the same; or say it beside allOf, oneOf, anyOf or $ref`,
      );
  }
  return { ...members[0]?.xml, ...own };
}

const conditionsOf = ({ then: yes, else: no, dependentSchemas = {} }: Schema): Schema[] =>
  [yes, no, ...Object.values(dependentSchemas)].filter((condition) => condition !== undefined);

/** What every alternative that is an object requires: an answer may be any of them. */
function requiredByAll(alternatives: readonly Merging[]): { readonly required: readonly string[] } {
  const [first, ...others] = alternatives.filter(({ properties }) => properties.size > 0);
  return { required: first?.required.filter((key) => others.every(({ required }) => required.includes(key))) ?? [] };
}

const LEAVES: readonly string[] = ["string", "integer", "number", "boolean"] satisfies Leaf[];

/** Where a text may be of several types, only text holds them all. */
function leafOf(types: readonly string[]): Leaf | undefined {
  const leaves = [...new Set(types.filter((type): type is Leaf => LEAVES.includes(type)))];
  if (leaves.length <= 1) return leaves[0];
  return leaves.every((leaf) => leaf === "integer" || leaf === "number") ? "number" : "string";
}

/** The types of a schema that lists its values instead. */
function typesOf({ enum: values, const: value }: Schema): string[] | undefined {
  const types = (values ?? [value]).map((one) => (Number.isInteger(one) ? "integer" : typeof one));
  return types.some((type) => LEAVES.includes(type)) ? types : undefined;
}
