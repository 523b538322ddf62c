// What a sample prints of an answer: one field by its name, never the whole and never a secret.
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { fieldsOf } from "./answer-schema.js";

/** A field of an answer. */
export interface PrintedField {
  /** From the answer down: `["QuoteList", "length"]`. */
  readonly path: readonly string[];
  /** As TypeScript, from `data` down: `.QuoteList?.length`. */
  readonly source: string;
  readonly value: unknown;
}

/** Nobody shall see them, even where the contract does not call them secrets. */
const PRIVATE = /password|secret|token(?!duration)|answer|key$|url|card|email/i;
/** They say nothing of what the call is about. */
const EMPTY = /^(coordinationid|api_call_id|timestamp|code|status|statuslist|type|message)$/i;

/** The field that says most of an answer: an id, else how long a list is, else any other. Nothing if the example has none. */
export function printedField(document: OpenApiDocument, schema: Schema, example: unknown): PrintedField | undefined {
  const [best] = candidates(document, schema, example, { path: [], source: "", isSure: true }).sort(
    (a, b) => a.rank - b.rank,
  );
  return best;
}

interface Place {
  readonly path: readonly string[];
  readonly source: string;
  /** Whether what stands here is always there. */
  readonly isSure: boolean;
}

function candidates(
  document: OpenApiDocument,
  schema: Schema,
  example: unknown,
  { path, source, isSure }: Place,
): (PrintedField & { rank: number })[] {
  if (typeof example !== "object" || example === null) return [];
  return fieldsOf(document, schema).flatMap(({ name, schema: field, isRequired }) => {
    const value: unknown = Reflect.get(example, name);
    if (value === undefined || value === null || field.deprecated || field.format === "password") return [];
    if (PRIVATE.test(name) || field.oneOf || field.anyOf) return [];
    const step = `${isSure ? "." : "?."}${/^[\w$]+$/.test(name) ? name : `[${JSON.stringify(name)}]`}`;
    const place = {
      path: [...path, name],
      source: source + (step.endsWith("]") && isSure ? step.slice(1) : step),
      isSure: isRequired && ![field.type].flat().includes("null"),
    };
    if (Array.isArray(value))
      return [
        {
          path: [...place.path, "length"],
          source: `${place.source}${place.isSure ? "." : "?."}length`,
          value: value.length,
          rank: (EMPTY.test(name) ? 40 : 10) + path.length,
        },
      ];
    if (typeof value === "object") return candidates(document, field, value, place);
    const isId = /(?<![a-z])id$|[a-z]I[dD]$|iccid$/i.test(name) && !EMPTY.test(name);
    return [{ ...place, value, rank: (isId ? 0 : EMPTY.test(name) ? 30 : 20) + path.length }];
  });
}
