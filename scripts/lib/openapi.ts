import type { RateLimit } from "../../src/core/limits.js";
import type { ErrorCode as RefusalCode } from "../../src/mock/refusal.js";

/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-rate-limits"?: readonly NamedLimit[];
}
/** A limit, and the words for readers. */
export interface NamedLimit extends RateLimit {
  readonly name: string;
  readonly scope: string;
}
export type PathItem = Readonly<Record<string, unknown>>;
export interface Reference {
  readonly $ref: string;
}
export type Examples = Readonly<
  Record<string, { readonly summary?: string; readonly value?: unknown; readonly $ref?: string }>
>;
export interface Parameter {
  readonly description?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly examples?: Examples;
}
export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Examples;
}
export interface Content {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly required?: boolean;
  /** Of a response whose status is not 2xx. */
  readonly "x-success"?: true;
}
/** An entry of `x-error-codes`, with what only generators and readers look at. */
export interface ErrorCode extends RefusalCode {
  readonly duplicate?: boolean;
  readonly outcome?: "unknown";
}
/** Pointers into the call and the answer, see CONTRIBUTING.md. */
export interface PagingObject {
  readonly items: string;
  readonly position: string;
  readonly counts: "pages" | "items";
  readonly first?: number;
  readonly size?: string;
  readonly last?: string;
  readonly total?: string;
  readonly pages?: string;
}
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly { readonly url: string }[];
  readonly requestBody?: Content | Reference;
  readonly responses: Readonly<Record<string, Content | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-error-codes": readonly ErrorCode[];
  readonly "x-idempotent"?: boolean;
  readonly "x-paging"?: PagingObject;
  readonly [extension: `x-${string}`]: unknown;
}
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly title?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly "x-differs-from"?: string;
  readonly xml?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly prefix?: string;
    readonly attribute?: boolean;
    readonly wrapped?: boolean;
    readonly "x-text"?: boolean;
    readonly "x-whitespace"?: "preserve";
  };
  readonly "x-refusal"?: boolean;
}
