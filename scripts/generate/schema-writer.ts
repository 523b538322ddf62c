import { escaped } from "../../src/core/schema/check.js";
import * as formats from "../../src/core/schema/formats.js";
import { RULES } from "../../src/core/schema/rules.js";
import { targetOf, UNCHECKED_FORMATS } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { freeName } from "./free-name.js";
import { SchemaFault } from "./schema-fault.js";

/** Words for readers, which say nothing about what is valid. So do all extensions that are no keyword. */
const ANNOTATIONS =
  /^(title|description|default|deprecated|readOnly|writeOnly|examples?|xml|externalDocs|discriminator|\$comment|\$defs|content(Encoding|MediaType|Schema)|x-.*)$/;
/** Those that are checked. */
export const KEYWORDS: readonly string[] = RULES.flatMap(({ keywords, beside = [] }) => [...keywords, ...beside]);
/** Those that say nothing without another. */
const NEEDS: ReadonlyMap<string, string> = new Map(
  RULES.flatMap(({ keywords: [needed = ""], beside = [] }) => beside.map((keyword) => [keyword, needed] as const)),
);
/** Those that hold schemas: one, a list, or one by name. */
const ONE = ["not", "if", "then", "else", "items", "contains", "additionalProperties", "propertyNames"];
const LIST = ["allOf", "anyOf", "oneOf", "prefixItems"];
const BY_NAME = ["properties", "patternProperties", "dependentSchemas"];
/** Those whose schemas are about the same value. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

type Json = Readonly<Record<string, unknown>>;
type Rule = readonly [keyword: string, setting: unknown];

/** A schema of the contract. */
interface Place {
  readonly schema: Json;
  /** A pointer to it. */
  readonly at: string;
  /** The reference that led to it, if that is about the same value. */
  readonly owner: string | undefined;
}

/** Writes a contract's schemas as source of `Schema`s. */
export class SchemaWriter {
  /** Declarations of the schemas that were referred to, each after those that it holds. */
  readonly constants: string[] = [];
  /** The names of the formats in use, to be imported. */
  readonly formats = new Set<string>();
  /** The names that are no others' any more. */
  get taken(): readonly string[] {
    return [...this.reserved, ...Object.keys(formats), ...this.names.values()];
  }

  /** The constants' names by reference. */
  private readonly names = new Map<string, string>();
  private readonly unfinished = new Set<string>();
  /** The references that a schema follows without going down into the value. */
  private readonly inPlace = new Map<string, Set<string>>();

  constructor(
    private readonly document: OpenApiDocument,
    private readonly reserved: readonly string[],
  ) {}

  /**
   * The source of a schema.
   * @param at Where it is, as a pointer.
   * @param owner The reference that led to it, if that is about the same value.
   * @throws SchemaFault for what cannot be checked.
   */
  write(schema: unknown, at: string, owner?: string): string {
    if (typeof schema === "boolean") return String(schema);
    const place: Place = { schema: schema as Json, at, owner };
    const rules = rulesIn(schema);
    for (const rule of rules) checkRule(rule, place);
    if (rules.length === 0) return "true";
    if (rules.length === 1 && rules[0]?.[0] === "$ref") {
      const reference = String(rules[0][1]);
      const name = this.refer(reference, place);
      if (!this.unfinished.has(reference)) return name;
    }
    return object(rules.map((rule) => [rule[0], this.setting(rule, place)]));
  }

  private setting([keyword, setting]: Rule, place: Place): string {
    const below = (schema: unknown, key?: string | number) =>
      this.write(schema, pointer(place.at, keyword, key), IN_PLACE.includes(keyword) ? place.owner : undefined);
    if (keyword === "$ref") return `() => ${this.refer(String(setting), place)}`;
    if (keyword === "format") return this.format(setting, place);
    if (ONE.includes(keyword)) return below(setting);
    if (LIST.includes(keyword)) return `[${(setting as unknown[]).map(below).join(", ")}]`;
    if (BY_NAME.includes(keyword))
      return object(Object.entries(setting as Json).map(([name, schema]) => [name, below(schema, name)]));
    return literal(setting);
  }

  /** The name of the constant for what a reference leads to. */
  private refer(reference: string, place: Place): string {
    if (place.owner !== undefined) this.follow(place.owner, reference, place);
    const known = this.names.get(reference);
    if (known !== undefined) return known;
    const name = freeName(reference, this.taken);
    this.names.set(reference, name);
    this.unfinished.add(reference);
    const source = this.write(targetOf<unknown>(this.document, reference), reference, reference);
    this.unfinished.delete(reference);
    this.constants.push(`const ${name}: Schema = ${source};`);
    return name;
  }

  /** @throws SchemaFault when a value could be sent round in a circle. */
  private follow(from: string, to: string, place: Place): void {
    const targets = this.inPlace.get(from) ?? new Set();
    this.inPlace.set(from, targets.add(to));
    const reached = new Set([to]);
    for (const one of reached) for (const next of this.inPlace.get(one) ?? []) reached.add(next);
    if (reached.has(from)) throw fault(place, `refers to ${from}, of which it is a part, with nothing in between`);
  }

  private format(format: unknown, place: Place): string {
    const found = Object.entries(formats).find(([, { name }]) => name === format);
    if (!found)
      throw fault(
        place,
        `format "${format}" is not checked: say it with a pattern, or write it in src/core/schema/formats.ts`,
      );
    this.formats.add(found[0]);
    return found[0];
  }
}

/** What a schema says of validity. */
export const rulesIn = (schema: unknown): Rule[] =>
  typeof schema === "boolean" ? [] : Object.entries(schema as Json).filter((rule) => !isNote(rule));

/** The schemas that a keyword holds. */
export function partsOf([keyword, setting]: Rule): unknown[] {
  if (ONE.includes(keyword)) return [setting];
  if (LIST.includes(keyword)) return setting as unknown[];
  return BY_NAME.includes(keyword) ? Object.values(setting as Json) : [];
}

const fault = ({ schema, at }: Place, words: string) => new SchemaFault(schema, `${at}: ${words}`);

const isNote = ([keyword, setting]: Rule) =>
  keyword === "format" ? UNCHECKED_FORMATS.includes(setting) : ANNOTATIONS.test(keyword) && !KEYWORDS.includes(keyword);

function checkRule([keyword, setting]: Rule, place: Place): void {
  if (!KEYWORDS.includes(keyword))
    throw fault(place, `"${keyword}" is not checked: say it in other words, or write its rule in src/core/schema/`);
  const needed = NEEDS.get(keyword);
  if (needed && !Object.hasOwn(place.schema, needed))
    throw fault(place, `"${keyword}" says nothing without "${needed}"`);
  const patterns =
    keyword === "pattern" ? [String(setting)] : keyword === "patternProperties" ? Object.keys(setting as Json) : [];
  for (const pattern of patterns)
    if (!isPattern(pattern)) throw fault(place, `${pattern} is not a regular expression of Unicode`);
}

function isPattern(pattern: string): boolean {
  try {
    return new RegExp(pattern, "u") !== undefined;
  } catch {
    return false;
  }
}

const pointer = (...keys: readonly (string | number | undefined)[]) =>
  keys
    .filter((key) => key !== undefined)
    .map((key, index) => (index === 0 ? key : escaped(String(key))))
    .join("/");

/** In a literal, `__proto__` alone would not be a property. */
const object = (entries: readonly (readonly [key: string, source: string])[]) =>
  `{ ${entries.map(([key, source]) => `${key === "__proto__" ? '["__proto__"]' : JSON.stringify(key)}: ${source}`).join(", ")} }`;

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return object(Object.entries(value).map(([key, item]) => [key, literal(item)]));
}
