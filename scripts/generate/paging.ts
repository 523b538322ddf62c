import type { Paging } from "../../src/core/operation.js";
import { type ContractOperation, keysOf, mediaTypesOf, resolveSchema } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { type MergedSchema, mergeSchema } from "./merged-schema.js";
import { SchemaFault } from "./schema-fault.js";

/**
 * How an operation's answers are pages of a list, as the client needs it.
 * @throws SchemaFault when x-paging leads nowhere, or to what is not of its kind.
 */
export function pagingOf(
  document: OpenApiDocument,
  operation: ContractOperation,
  isIdempotent: boolean,
): Paging | undefined {
  const paging = operation.object["x-paging"];
  if (!paging) return undefined;
  const fault = (words: string) => new SchemaFault(paging, `${operation.id}: x-paging: ${words}`);
  if (!isIdempotent) throw fault("a page may be asked for again: say x-idempotent: true if that does no harm");
  const answer = answerSchema(document, operation);
  const follow = (
    root: Schema | undefined,
    pointer: string,
    kind: string,
    isKind: (schema: MergedSchema) => boolean,
  ) => {
    const place = root && placeAt(document, root, keysOf(pointer));
    if (!place) throw fault(`${pointer} leads nowhere`);
    if (!isKind(mergeSchema(document, place.schema))) throw fault(`${pointer} must be ${kind}`);
    return place;
  };
  const call = callSchema(document, operation);
  const inCall = (pointer: string) =>
    follow(call, pointer, "a number", ({ leaf }) => leaf === "integer" || leaf === "number").schema;
  const { items, position, size, last, total, pages } = paging;
  const { isCertain } = follow(answer, items, "a list", (list) => list.items !== undefined);
  inCall(position);
  const limit = size === undefined ? undefined : largest(resolveSchema(document, inCall(size)));
  if (last) follow(answer, last, "a boolean", ({ leaf }) => leaf === "boolean");
  const counted = total ?? pages;
  if (counted) follow(answer, counted, "a number, or a text of one", ({ leaf }) => !!leaf && leaf !== "boolean");
  if (last === undefined && counted === undefined && limit === undefined)
    throw fault(
      size === undefined
        ? "without last, total or pages it needs a size"
        : `${size} needs a maximum: who gets less than was asked for would take it for the end`,
    );
  return { ...paging, ...(isCertain ? { always: true } : {}), ...(limit === undefined ? {} : { limit }) };
}

/** An item of the list that an operation answers in pages, as a type. */
export const itemType = (data: string, { items }: NonNullable<ContractOperation["object"]["x-paging"]>): string =>
  `NonNullable<${keysOf(items).reduce((type, key) => `NonNullable<${type}>[${JSON.stringify(key)}]`, data)}>[number]`;

/** What the answer holds that means yes. */
function answerSchema(document: OpenApiDocument, { object }: ContractOperation): Schema | undefined {
  const [, response] = Object.entries(object.responses).find(([status]) => status.startsWith("2")) ?? [];
  const schema = mediaTypesOf(document, response)[0]?.[1].schema;
  return schema?.oneOf?.find((member) => !resolveSchema(document, member)["x-refusal"]) ?? schema;
}

/** A call as a schema, so that a pointer into it can be followed. */
function callSchema(document: OpenApiDocument, { object, parameters }: ContractOperation): Schema {
  const places = [...new Set(parameters.map((parameter) => parameter.in))].map((place) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return [place, { properties: Object.fromEntries(own.map(({ name, schema = {} }) => [name, schema])) }] as const;
  });
  const body = mediaTypesOf(document, object.requestBody)[0]?.[1].schema ?? {};
  return { properties: { body, params: { properties: Object.fromEntries(places) } } };
}

interface Place {
  readonly schema: Schema;
  /** Whether it is there in every value. */
  readonly isCertain: boolean;
}

function placeAt(document: OpenApiDocument, root: Schema, keys: readonly string[]): Place | undefined {
  let place: Place = { schema: root, isCertain: true };
  for (const key of keys) {
    const { properties, required } = mergeSchema(document, place.schema);
    const schema = properties.get(key);
    if (!schema) return undefined;
    const { type } = resolveSchema(document, schema);
    const isCertain = place.isCertain && required.includes(key) && ![type].flat().includes("null");
    place = { schema, isCertain };
  }
  return place;
}

/** The largest number that a schema allows. */
const largest = ({ maximum, enum: values }: Schema): number | undefined =>
  maximum ?? (values?.every((value) => typeof value === "number") ? Math.max(...values) : undefined);
