// What a yes of an operation looks like.
import { type ContractOperation, dereference, examplesOf, mediaTypesOf, resolveSchema } from "../lib/contract.js";
import type { Content, OpenApiDocument, Schema } from "../lib/openapi.js";

/** One way in which an operation says yes. */
export interface Yes {
  readonly status: string;
  /** Absent where the answer has no body, and where the body is binary. */
  readonly schema?: Schema;
  readonly mediaType?: string;
  /** The first example that means yes. */
  readonly example?: unknown;
}

export function yesesOf(document: OpenApiDocument, { object }: ContractOperation): Yes[] {
  return Object.entries(object.responses).flatMap(([status, holder]): Yes[] => {
    const response = dereference<Content>(document, holder);
    if (!status.startsWith("2") && response["x-success"] !== true) return [];
    const [first] = mediaTypesOf(document, response);
    if (!first) return [{ status }];
    const [mediaType, media] = first;
    const example = examplesOf(document, media)[0]?.[1];
    return [{ status, mediaType, example, ...(media.schema ? { schema: yesSchema(document, media.schema) } : {}) }];
  });
}

/** Of the alternatives of a 2xx, the first one that does not mean no. */
function yesSchema(document: OpenApiDocument, schema: Schema): Schema {
  const resolved = resolveSchema(document, schema);
  const member = resolved.oneOf?.map((one) => resolveSchema(document, one)).find((one) => !one["x-refusal"]);
  return member && resolved.oneOf?.some((one) => resolveSchema(document, one)["x-refusal"]) ? member : resolved;
}

/** The fields of an object, those of `allOf` included, with which of them are always there. */
export function fieldsOf(
  document: OpenApiDocument,
  schema: Schema,
): { name: string; schema: Schema; isRequired: boolean }[] {
  const { properties = {}, required = [], allOf = [] } = resolveSchema(document, schema);
  const own = Object.entries(properties).map(([name, field]) => ({
    name,
    schema: resolveSchema(document, field),
    isRequired: required.includes(name),
  }));
  return [...allOf.flatMap((part) => fieldsOf(document, part)), ...own];
}
