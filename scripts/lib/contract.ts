import type { Content, Examples, OpenApiDocument, OperationObject, Parameter, Reference, Schema } from "./redocly.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** An operation with where it stands in the document. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly object: OperationObject;
  /** Path-level and own parameters. */
  readonly parameters: readonly Parameter[];
}

/** The object behind a local reference. */
export function dereference<Value>(document: OpenApiDocument, value: Value | Reference): Value {
  const reference = (value as Partial<Reference>)?.$ref;
  if (typeof reference !== "string") return value as Value;
  return dereference(document, targetOf<Value | Reference>(document, reference));
}

/** What a local reference leads to, which may be a reference with words of its own beside it. */
export function targetOf<Value>(document: OpenApiDocument, reference: string): Value {
  const target = keysOf(reference.slice(1)).reduce<unknown>(
    (node, key) => (node as Record<string, unknown> | undefined)?.[key],
    document,
  );
  if (target === undefined) throw new Error(`${reference} leads nowhere`);
  return target as Value;
}

/** The keys of a JSON pointer as it stands in a URL. */
export const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~"));

/** A schema with its reference resolved; keywords beside `$ref` win. */
export function resolveSchema(document: OpenApiDocument, schema: Schema): Schema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  return { ...resolveSchema(document, dereference<Schema>(document, { $ref })), ...beside };
}

/** Every operation, in the document's order. */
export function operationsOf(document: OpenApiDocument): ContractOperation[] {
  const parameters = (list: unknown) =>
    ((list ?? []) as (Parameter | Reference)[]).map((item) => dereference<Parameter>(document, item));
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => METHODS.includes(key))
      .map((method) => {
        const object = item[method] as OperationObject;
        const own = parameters(object.parameters);
        const shared = parameters(item["parameters"]).filter(
          (a) => !own.some((b) => a.name === b.name && a.in === b.in),
        );
        return { id: object.operationId, method: method.toUpperCase(), path, object, parameters: [...shared, ...own] };
      }),
  );
}

/** The first media type of a request body or response. */
export function mediaTypeOf(document: OpenApiDocument, holder: Content | Reference | undefined) {
  const [name, mediaType] = Object.entries((holder && dereference<Content>(document, holder).content) ?? {})[0] ?? [];
  return name && mediaType ? { name, mediaType } : undefined;
}

/** The named examples of a media type or parameter, references resolved. */
export function examplesOf(
  document: OpenApiDocument,
  { examples = {} }: { readonly examples?: Examples },
): [name: string, value: unknown][] {
  return Object.entries(examples).map(([name, example]) => [
    name,
    dereference<{ value?: unknown }>(document, example as { value?: unknown } | Reference).value,
  ]);
}

/** Media types are the same in any case, and whatever their parameters. */
export const isXml = (mediaType: string): boolean => /^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);
