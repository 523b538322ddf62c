import fc from "fast-check";
import { resolveSchema } from "../../scripts/lib/contract.js";
import type { OpenApiDocument, Schema } from "../../scripts/lib/openapi.js";

/** A limit of a request schema: a value just inside, and one just outside with the pointer that must be blamed. */
export interface Limit {
  readonly name: string;
  readonly keyword: string;
  readonly inside: unknown;
  readonly outside: unknown;
  /** JSON pointer that the refusal must name. */
  readonly path: string;
}

type Path = readonly (string | number)[];

const pointer = (path: Path) =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

/** The smallest value that a schema accepts. */
export function sample(document: OpenApiDocument, schema: Schema): unknown {
  const resolved = resolveSchema(document, schema);
  const { type, properties = {}, required = [], items, minItems = 0 } = resolved;
  if (resolved.const !== undefined) return resolved.const;
  if (resolved.enum) return resolved.enum[0];
  switch ([type].flat()[0]) {
    case "object":
      return Object.fromEntries(required.map((name) => [name, sample(document, properties[name] ?? {})]));
    case "array":
      return Array.from({ length: minItems }, () => sample(document, items ?? {}));
    case "integer":
    case "number":
      return resolved.minimum ?? Math.min(1, resolved.maximum ?? 1);
    case "boolean":
      return true;
    default:
      return text(resolved, resolved.minLength ?? 1);
  }
}

function text({ pattern, format, maxLength = 1000 }: Schema, length: number): string {
  if (pattern) return String(fc.sample(fc.stringMatching(new RegExp(pattern)), { numRuns: 1, seed: 1 })[0]);
  if (format === "email") return "a@example.com";
  return "x".repeat(Math.min(length, maxLength));
}

/** `root` with `value` at `path`; objects and lists on the way are made if they are missing. */
function put(document: OpenApiDocument, schema: Schema, root: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const resolved = resolveSchema(document, schema);
  if (typeof key === "number") {
    const list = Array.isArray(root) && root.length > 0 ? [...root] : [sample(document, resolved.items ?? {})];
    list[key] = put(document, resolved.items ?? {}, list[key], rest, value);
    return list;
  }
  const object = { ...((root ?? sample(document, resolved)) as Record<string, unknown>) };
  const child = put(document, resolved.properties?.[key] ?? {}, object[key], rest, value);
  if (child === undefined) delete object[key];
  else object[key] = child;
  // What the property cannot go without.
  for (const other of resolved.dependentRequired?.[key] ?? [])
    if (child !== undefined && !(other in object)) object[other] = sample(document, resolved.properties?.[other] ?? {});
  return object;
}

/** Every limit of a schema, applied to a valid value of it. */
export function limitsOf(
  document: OpenApiDocument,
  schema: Schema,
  valid: unknown,
  path: Path = [],
  root: Schema = schema,
): Limit[] {
  const resolved = resolveSchema(document, schema);
  const at = (value: unknown, ...below: Path) => put(document, root, valid, [...path, ...below], value);
  const limit = (keyword: string, inside: unknown, outside: unknown, ...below: Path): Limit => {
    const blamed = pointer([...path, ...below]);
    return { name: `${keyword} of ${blamed || "the body"}`, keyword, inside, outside, path: blamed };
  };
  const types = [resolved.type ?? []].flat();
  const found: Limit[] = [];
  if (path.length > 0 && types.length > 0)
    found.push(
      limit("type", at(sample(document, resolved)), at(types.includes("object") ? "text" : { surplus: true })),
    );
  const { minLength, maxLength, minimum, maximum, maxItems, minItems, enum: values, pattern, format } = resolved;
  if (maxLength !== undefined) found.push(limit("maxLength", at("x".repeat(maxLength)), at("x".repeat(maxLength + 1))));
  if (minLength) found.push(limit("minLength", at("x".repeat(minLength)), at("x".repeat(minLength - 1))));
  if (pattern) {
    const wrong = ["", " ", "!", "a1!"].find((candidate) => !new RegExp(pattern).test(candidate));
    found.push(limit("pattern", at(text(resolved, 1)), at(wrong)));
  }
  if (format === "email") found.push(limit("format", at("ada@example.com"), at("ada.example.com")));
  if (minimum !== undefined) found.push(limit("minimum", at(minimum), at(minimum - 1)));
  if (maximum !== undefined) found.push(limit("maximum", at(maximum), at(maximum + 1)));
  if (values) found.push(limit("enum", at(values[0]), at("not in the list")));
  const list = (length: number) => Array.from({ length }, () => sample(document, resolved.items ?? {}));
  if (maxItems !== undefined) found.push(limit("maxItems", at(list(maxItems)), at(list(maxItems + 1))));
  if (minItems) found.push(limit("minItems", at(list(minItems)), at(list(minItems - 1))));

  const properties = Object.entries(resolved.properties ?? {});
  for (const name of resolved.required ?? [])
    found.push(
      limit("required", at(sample(document, resolved.properties?.[name] ?? {}), name), at(undefined, name), name),
    );
  if (resolved.additionalProperties === false)
    found.push(limit("additionalProperties", valid, at("surplus", "surplus"), "surplus"));
  for (const [name, others] of Object.entries(resolved.dependentRequired ?? {}))
    for (const other of others) {
      const value = sample(document, resolved.properties?.[name] ?? {});
      const both = at(value, name);
      found.push(limit("dependentRequired", both, without(both, [...path, other]), other));
    }
  for (const [name, property] of properties) {
    const differs = resolveSchema(document, property)["x-differs-from"];
    if (differs) {
      const sibling = "the same text";
      const base = put(document, root, at(sibling, differs), [...path, name], "another text");
      found.push(limit("x-differs-from", base, put(document, root, base, [...path, name], sibling), name));
    }
    found.push(...limitsOf(document, property, valid, [...path, name], root));
  }
  if (resolved.items) found.push(...limitsOf(document, resolved.items, valid, [...path, 0], root));
  return found;
}

function without(value: unknown, path: Path): unknown {
  const copy = structuredClone(value) as Record<string | number, unknown>;
  const parent = path.slice(0, -1).reduce<Record<string | number, unknown>>((at, key) => at[key] as typeof at, copy);
  delete parent[path.at(-1) ?? ""];
  return copy;
}
