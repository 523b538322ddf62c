// The fields of a body in a table: by their paths, with type, limits and meaning, all from the contract.
import { resolveSchema } from "../lib/contract.js";
import type { OpenApiDocument, Parameter, Schema } from "../lib/openapi.js";
import { code, limitsOf, rulesOf } from "../lib/schema-words.js";
import { table } from "./text.js";

interface Field {
  /** `contacts[].phone` */
  readonly path: string;
  readonly type: string;
  readonly needed: "yes" | "no" | "filled in by the client";
  readonly limits: readonly string[];
  readonly meaning: string;
}

/** A table for a request's body, or nothing if it has no fields. `supplied`: what the client fills in. */
export function requestTable(document: OpenApiDocument, schema: Schema, supplied: readonly string[]): string {
  const fields = fieldsOf(document, schema, { path: "", seen: [] }).map((field) =>
    supplied.includes(field.path) ? { ...field, needed: "filled in by the client" as const } : field,
  );
  // What stands in a field that is filled in is filled in with it.
  const shown = fields.filter(({ path }) => !supplied.some((key) => path.startsWith(`${key}.`)));
  const rows = shown.map(({ path, type, needed, limits, meaning }) => [
    code(path),
    type,
    needed,
    words(limits),
    meaning,
  ]);
  return rows.length === 0 ? "" : table(["field", "type", "required", "limits", "meaning"], rows);
}

export function answerTable(document: OpenApiDocument, schema: Schema): string {
  const rows = fieldsOf(document, schema, { path: "", seen: [] }).map(({ path, type, needed, meaning }) => [
    code(path),
    type,
    needed === "yes" ? "yes" : "no",
    meaning,
  ]);
  return rows.length === 0 ? "" : table(["field", "type", "always there", "meaning"], rows);
}

export function parameterTable(document: OpenApiDocument, parameters: readonly Parameter[]): string {
  const rows = parameters.map(({ name, in: place, required, description = "", schema = {} }) => [
    code(`params.${place}.${name}`),
    typeOf(document, schema),
    required ? "yes" : "no",
    words([...enumOf(document, schema), ...limitsOf(resolveSchema(document, schema))]),
    description,
  ]);
  return table(["field", "type", "required", "limits", "meaning"], rows);
}

const words = (limits: readonly string[]) => limits.join("; ");

interface Place {
  readonly path: string;
  /** References on the way here: a schema that holds itself is not followed twice. */
  readonly seen: readonly string[];
}

function fieldsOf(document: OpenApiDocument, schema: Schema, { path, seen }: Place): Field[] {
  const visited = schema.$ref ? [...seen, schema.$ref] : seen;
  if (schema.$ref && seen.includes(schema.$ref)) return [];
  const resolved = resolveSchema(document, schema);
  const { properties = {}, required = [], items, allOf = [], oneOf = [], anyOf = [] } = resolved;
  const own = Object.entries(properties).flatMap(([name, field]): Field[] => {
    const at = path ? `${path}.${name}` : name;
    const value = resolveSchema(document, field);
    if (value.deprecated) return [];
    const rules = rulesOf(value);
    return [
      {
        path: at,
        type: typeOf(document, field),
        needed: required.includes(name) ? "yes" : "no",
        limits: [...enumOf(document, field), ...limitsOf(value), ...elementLimits(document, value)],
        meaning: [value.description ?? "", ...rules].join(" "),
      },
      ...fieldsOf(document, field, { path: at, seen: visited }),
    ];
  });
  const members = [...allOf, ...oneOf, ...anyOf].filter((member) => !resolveSchema(document, member)["x-refusal"]);
  const inherited = members.flatMap((member) => fieldsOf(document, member, { path, seen: visited }));
  const inItems = items ? fieldsOf(document, items, { path: `${path}[]`, seen: visited }) : [];
  // Alternatives repeat what they share.
  const all = [...inherited, ...own, ...inItems];
  return all.filter((field, index) => all.findIndex((other) => other.path === field.path) === index);
}

const elementLimits = (document: OpenApiDocument, { items }: Schema) => {
  if (!items) return [];
  const limits = [...enumOf(document, items), ...limitsOf(resolveSchema(document, items))];
  return limits.length > 0 ? [`each ${limits.join(", ")}`] : [];
};

const enumOf = (document: OpenApiDocument, schema: Schema): string[] => {
  const { enum: values, const: only } = resolveSchema(document, schema);
  if (only !== undefined) return [code(only)];
  return values ? [values.map(code).join(", ")] : [];
};

function typeOf(document: OpenApiDocument, schema: Schema): string {
  const { type, format, items, oneOf, anyOf, properties } = resolveSchema(document, schema);
  const members = oneOf ?? anyOf;
  if (!type && members) return [...new Set(members.map((member) => typeOf(document, member)))].join(" or ");
  return [type ?? (properties ? "object" : "any")]
    .flat()
    .map((one) => {
      if (one === "array") return `list of ${items ? typeOf(document, items) : "any"}`;
      if (one === "string" && format === "password") return "string, secret";
      return one === "string" && format ? `string (${format})` : one;
    })
    .join(" or ");
}
