import type { ApiError, ConnectionError, InvalidRequestError } from "./errors.js";
import type { Observe } from "./events.js";
import type { Operation } from "./operation.js";
import type { Result } from "./result.js";

/** What every call accepts beside `body` and `params`. A call's value wins over the client's. */
export interface CallOptions {
  /** Ends the call at once, also a wait between two attempts. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt: connection, headers and body. 0 is none. Default: the client's. */
  timeout?: number | undefined;
  /** How often a call that is safe to repeat is repeated. Default: the client's. */
  maxRetries?: number | undefined;
  /** Bytes of the answer's body, after decompression. Default: the client's. */
  maxResponseBytes?: number | undefined;
  /** More request headers. Headers that the client itself sets win. */
  headers?: Readonly<Record<string, string>> | undefined;
  /** Is told what happens to this call, beside the client's own observer. */
  observe?: Observe | undefined;
}

/** `Body`, with the keys that the wrapper supplies made optional, and all that is in them. */
export type Supply<Body, Supplied extends PropertyKey> = [Extract<keyof Body, Supplied>] extends [never]
  ? Body
  : Omit<Body, Supplied> & { [Key in Extract<keyof Body, Supplied>]?: Partial<Body[Key]> };

/** Statuses that an error may carry. A status that is not registered arrives all the same, typed as one of these. */
export type ErrorStatus =
  | (200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226)
  | (400 | 401 | 402 | 403 | 404 | 405 | 406 | 407 | 408 | 409 | 410 | 411 | 412 | 413 | 414 | 415 | 416 | 417 | 418)
  | (421 | 422 | 423 | 424 | 425 | 426 | 428 | 429 | 431 | 451)
  | (500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511);

/**
 * How a call can fail. `Bodies` maps each declared status to its body, `Other` is the body of all others,
 * `Code` the documented codes.
 */
export type Failure<Bodies, Other, Code extends string> =
  | InvalidRequestError
  | ConnectionError
  | { [Status in keyof Bodies & number]: ApiError<Status, Bodies[Status], Code> }[keyof Bodies & number]
  | ApiError<Exclude<ErrorStatus, keyof Bodies>, Other, Code>;

/** Documented codes, open to others. */
export type Codes<Known extends string> = Known | (string & {});

/** Stands for no value: by it a method's type says what its pages hold. */
declare const ITEM: unique symbol;

/** What a call of an operation takes that answers one page of a list. */
export interface Pages<Item> {
  readonly [ITEM]?: Item;
}

/** The items of the list that an operation answers in pages; `never` where it answers none. */
export type ItemOf<Init> = Init extends { readonly [ITEM]?: infer Item }
  ? typeof ITEM extends keyof Init
    ? Item
    : never
  : never;

/** Makes one call: the way from a generated method into the core. */
export type Call = (operation: Operation, init: UntypedInit | undefined) => Promise<Result<never, never>>;

/** What a call takes as the core sees it: any operation's. */
export interface UntypedInit extends CallOptions {
  body?: unknown;
  params?: unknown;
}
