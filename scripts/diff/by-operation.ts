import { dereference, operationsOf, webhooksOf } from "../lib/contract.js";
import type { ErrorCode, MediaType, OpenApiDocument, Parameter } from "../lib/openapi.js";

/** An operation without references: what it says stands in it. */
export interface FlatOperation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: FlatContent;
  readonly responses: Readonly<Record<string, FlatContent>>;
  readonly "x-error-codes"?: readonly ErrorCode[];
  /** Method and path. */
  readonly "x-wire": string;
  readonly [keyword: string]: unknown;
}
export interface FlatContent {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly required?: boolean;
}
export interface FlatDocument {
  readonly paths: Readonly<Record<string, { readonly post: FlatOperation }>>;
  readonly [keyword: string]: unknown;
}

/**
 * A contract as its callers see it: each operation under its own name, with its own copy of every shared schema. So a
 * shared schema's change shows in each operation that uses it, in the right direction, and a new path is no new method.
 */
export function byOperation(document: OpenApiDocument & { readonly tags?: unknown }): FlatDocument {
  // Tags are for readers.
  const { info, servers, components, webhooks: _webhooks, tags: _tags, ...rest } = document;
  const paths = operationsOf(document).map(({ id, method, path, object, parameters }) => {
    const operation = { ...object, parameters, "x-wire": `${method} ${path}` };
    return [`/${id}`, { post: inline(document, operation, []) as FlatOperation }] as const;
  });
  // What comes by a webhook is to its reader what an answer is.
  const notices = webhooksOf(document).map(({ id, path, object: { requestBody, ...object } }) => {
    const operation = {
      ...object,
      parameters: [],
      responses: { "200": requestBody ?? {} },
      "x-wire": `the webhook ${path}`,
    };
    return [`/${id}`, { post: inline(document, operation, []) as FlatOperation }] as const;
  });
  return {
    ...rest,
    info,
    servers,
    components: { securitySchemes: components?.["securitySchemes"] ?? {} },
    paths: Object.fromEntries([...paths, ...notices]),
  };
}

/** The operations that another document has as well. */
export const sharedWith = (other: FlatDocument, document: FlatDocument): FlatDocument => ({
  ...document,
  paths: Object.fromEntries(Object.entries(document.paths).filter(([path]) => Object.hasOwn(other.paths, path))),
});

export const operationOf = (document: FlatDocument, id: string): FlatOperation | undefined =>
  document.paths[`/${id}`]?.post;

export const idsOf = (document: FlatDocument): string[] => Object.keys(document.paths).map((path) => path.slice(1));

function inline(document: OpenApiDocument, node: unknown, within: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => inline(document, item, within));
  if (typeof node !== "object" || node === null) return node;
  const { $ref, ...beside } = node as Record<string, unknown>;
  if (typeof $ref !== "string")
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, inline(document, value, within)]));
  // A schema that contains itself: its first copy has said it all.
  if (within.includes($ref)) return { title: $ref.split("/").at(-1) };
  const target = inline(document, dereference<object>(document, { $ref }), [...within, $ref]) as object;
  return { ...target, ...(inline(document, beside, within) as object) };
}
