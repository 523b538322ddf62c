import type {
  Content,
  Examples,
  MediaType,
  OpenApiDocument,
  OperationObject,
  Parameter,
  Reference,
  Schema,
} from "./openapi.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Formats that are notes for readers: what is a fault, a schema says with minimum, maximum or pattern. */
export const UNCHECKED_FORMATS: readonly unknown[] = [
  "password",
  "binary",
  "decimal",
  "int32",
  "int64",
  "float",
  "double",
];

/** An operation with where it stands in the document. */
export interface ContractOperation {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly object: OperationObject;
  /** Path-level and own parameters. */
  readonly parameters: readonly Parameter[];
  /** Its own server or that of its path, if there is one. */
  readonly server: string | undefined;
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
export const operationsOf = (document: OpenApiDocument): ContractOperation[] => operationsIn(document, document.paths);

/** What the provider calls: the operations of `webhooks`, whose paths are their names. */
export const webhooksOf = (document: OpenApiDocument): ContractOperation[] =>
  operationsIn(document, document.webhooks ?? {});

function operationsIn(document: OpenApiDocument, paths: OpenApiDocument["paths"]): ContractOperation[] {
  const parameters = (list: unknown) =>
    ((list ?? []) as (Parameter | Reference)[]).map((item) => dereference<Parameter>(document, item));
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((key) => METHODS.includes(key))
      .map((method) => {
        const object = item[method] as OperationObject;
        const own = parameters(object.parameters);
        const shared = parameters(item["parameters"]).filter(
          (a) => !own.some((b) => a.name === b.name && a.in === b.in),
        );
        const servers = object.servers ?? (item["servers"] as OperationObject["servers"]);
        const server = servers?.[0]?.url;
        const all = [...shared, ...own];
        return { id: object.operationId, method: method.toUpperCase(), path, object, parameters: all, server };
      }),
  );
}

/** Every media type of a request body or response, by name. */
export const mediaTypesOf = (
  document: OpenApiDocument,
  holder: Content | Reference | undefined,
): [string, MediaType][] => Object.entries((holder && dereference<Content>(document, holder).content) ?? {});

/** The media type that most bodies of a contract have. */
export function usualMediaType(document: OpenApiDocument): string {
  const counts = new Map<string, number>();
  for (const { object } of operationsOf(document))
    for (const holder of [object.requestBody, ...Object.values(object.responses)])
      for (const [name] of mediaTypesOf(document, holder)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [usual] = [...counts].sort(([, a], [, b]) => b - a);
  return usual?.[0] ?? "application/json";
}

/** The first media type of a request body or response. */
export function mediaTypeOf(document: OpenApiDocument, holder: Content | Reference | undefined) {
  const [name, mediaType] = mediaTypesOf(document, holder)[0] ?? [];
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
