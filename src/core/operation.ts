import type { Schema } from "./schema/schema.js";

/** One fault of a request, found before anything was sent. */
export interface Issue {
  /** JSON pointer into `body` (or into `params`); `""` is the whole. A missing or surplus property is named itself. */
  readonly path: string;
  /** What is wrong, in words; never the value. */
  readonly message: string;
  /** The rule that was broken: the JSON Schema keyword (`maxLength`, `required`, …), or `encoding`. */
  readonly keyword: string;
}

/**
 * What a documented error code means for the caller's data: `by-status` what its HTTP status says; `throttled` that
 * nothing was done, for load; `unknown` that the provider may have acted all the same.
 */
export type CodeEffect = "by-status" | "throttled" | "unknown";

/** How OpenAPI has a query parameter written. */
export interface QueryStyle {
  /** @default "form" */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject";
  /** @default true */
  readonly explode?: boolean;
  /** Reserved characters go out as they are, but for `&` and `#`, which would end the value. */
  readonly allowReserved?: true;
}

/** What the client knows at run time about one operation of a contract. */
export interface Operation {
  /** The contract's `operationId`. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** The path template, relative to the server's URL. */
  readonly path: string;
  /** Whether a second identical request does no harm: GET, HEAD, PUT, DELETE, or `x-idempotent: true`. */
  readonly idempotent: boolean;
  /** Where the operation lives, if it is not the contract's first server. */
  readonly server?: string;
  /** Success statuses that carry no body. */
  readonly empty?: readonly number[];
  /** Statuses other than 2xx that mean yes: a redirect whose `Location` is handed out. They carry no body. */
  readonly success?: readonly number[];
  /** Media types of the request's body, the first is the default; left out where it is the provider's usual one. */
  readonly sends?: readonly string[];
  /** Media types of answers by status (`200`, `4XX`, `default`); left out where it is the provider's usual one. */
  readonly answers?: Readonly<Record<string, readonly string[]>>;
  /** Set where the body may be left out. */
  readonly bodyIsOptional?: true;
  /** How query parameters are written that are not `form`, exploded and percent-encoded. */
  readonly query?: Readonly<Record<string, QueryStyle>>;
  /** The documented error codes. */
  readonly codes?: Readonly<Record<string, CodeEffect>>;
  /** The contract's other `x-` extensions of the operation, for the provider's wrapper. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** What `body` must be. Absent where the operation takes none. */
  readonly bodySchema?: Schema;
  /** What `params` must be. Absent where the operation takes none. */
  readonly paramsSchema?: Schema;
}
