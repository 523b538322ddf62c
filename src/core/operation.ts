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

/** What the client knows at run time about one operation of a contract. */
export interface Operation {
  /** The contract's `operationId`. */
  readonly id: string;
  readonly method: "GET" | "PUT" | "POST" | "DELETE" | "OPTIONS" | "HEAD" | "PATCH" | "TRACE";
  /** The path template, relative to the server's URL. */
  readonly path: string;
  /** Whether a second identical request does no harm: GET, HEAD, PUT, DELETE, or `x-idempotent: true`. */
  readonly idempotent: boolean;
  /** Success statuses that carry no body. */
  readonly empty?: readonly number[];
  /** The documented error codes. */
  readonly codes?: Readonly<Record<string, CodeEffect>>;
  /** The contract's other `x-` extensions of the operation, for the provider's wrapper. */
  readonly extensions?: Readonly<Record<string, unknown>>;
  /** What `body` must be. Absent where the operation takes none. */
  readonly bodySchema?: Schema;
  /** What `params` must be. Absent where the operation takes none. */
  readonly paramsSchema?: Schema;
}
