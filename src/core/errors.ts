import type { Issue } from "./issue.js";
import type { ResponseRecord } from "./result.js";

/**
 * What happened to the customer's data:
 * - `not-sent`: the provider received nothing that it could act on.
 * - `refused`: the provider received the request and answered no; nothing was done.
 * - `unknown`: it may have been done. Look before you repeat.
 */
export type Outcome = "not-sent" | "refused" | "unknown";

/** Why there is no usable answer. */
export type ConnectionErrorReason =
  | "network"
  | "timeout"
  | "aborted"
  | "redirect"
  | "unreadable"
  | "too-large"
  | "setup";

/** What every error knows. @internal */
export interface ErrorContext {
  readonly provider: string;
  readonly operation: string;
  readonly outcome: Outcome;
  readonly retryable: boolean;
  readonly attempts: number;
  /** When the first attempt was sent, in milliseconds since 1970. */
  readonly sentAt?: number | undefined;
  readonly cause?: unknown;
}

/** Sets properties that logging does not print. */
export function hide(error: object, values: object): void {
  for (const [name, value] of Object.entries(values)) Object.defineProperty(error, name, { value, configurable: true });
}

/** Sets properties, those alone that have a value. */
const show = (error: object, values: object) =>
  Object.assign(error, Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));

/** What the error classes share. Errors never carry a credential, a request header or a request body. */
export abstract class ClientError extends Error {
  abstract override readonly name: "InvalidRequestError" | "ApiError" | "ConnectionError" | "DeadlineError";
  /** The provider, as in the import path. */
  declare readonly provider: string;
  /** The operation that was called: `createCustomer`. */
  declare readonly operation: string;
  /** What happened to the customer's data. Right, or `unknown`. */
  declare readonly outcome: Outcome;
  /** Whether the same call may be made again without risk of doubling, and with some hope. */
  declare readonly retryable: boolean;
  /** How often the call was tried, this last time included; 0 if it never came to that. */
  declare readonly attempts: number;
  /** When the call was first sent, in milliseconds since 1970. Not enumerable. Absent if it never was. */
  declare readonly sentAt?: number;
  /** When it failed, in milliseconds since 1970. Not enumerable. */
  declare readonly failedAt: number;
  /** Status, headers and URL of the answer, if they arrived. Not enumerable. */
  declare readonly response?: ResponseRecord;
  /** Of a page that `paginate` asked for: its number, or that of its first item. From there the list can be gone on with. */
  declare readonly position?: number;

  constructor(words: string, context: ErrorContext) {
    const { provider, operation, outcome, retryable, attempts, sentAt, cause } = context;
    super(`${provider} ${operation}: ${words}`, cause === undefined ? {} : { cause });
    Object.assign(this, { provider, operation, outcome, retryable, attempts });
    hide(this, { sentAt, failedAt: Date.now() });
  }

  /** For logs that print JSON: what can be enumerated, and the message. Never the body or the text of an answer. */
  toJSON(): object {
    return Object.assign({ name: this.name, message: this.message }, this);
  }
}

/** The contract refuses the request; nothing was sent. `outcome` is `not-sent`. */
export class InvalidRequestError extends ClientError {
  override readonly name = "InvalidRequestError";
  /** Every fault that was found, each with its JSON pointer. */
  readonly issues: readonly Issue[];

  /** @param context of a call that never came to be sent, if it does not say otherwise. */
  constructor(issues: readonly Issue[], context: Pick<ErrorContext, "provider" | "operation"> & Partial<ErrorContext>) {
    const words = issues.map(({ path, message }) => (path ? `${path} ${message}` : message)).join("; ");
    super(words, { outcome: "not-sent", attempts: 0, ...context, retryable: false });
    this.issues = issues;
  }
}

/** What an `ApiError` is made from. @internal */
export interface ApiErrorInit<Status, Body, Code> {
  readonly status: Status;
  readonly code?: Code | undefined;
  readonly body?: Body | undefined;
  readonly text?: string | undefined;
  readonly requestId?: string | undefined;
  readonly retryAfter?: number | undefined;
  readonly response: ResponseRecord;
}

/**
 * The provider answered no: every 4xx and 5xx, whatever its body, and every 2xx that means no.
 * `status` narrows `body` to what the contract declares for that status.
 */
export class ApiError<
  Status extends number = number,
  Body = unknown,
  Code extends string = string,
> extends ClientError {
  override readonly name = "ApiError";
  /** HTTP status. */
  declare readonly status: Status;
  /** The provider's own error code, always text. Absent where the answer carries none. */
  declare readonly code?: Code;
  /** The provider's id of this call, for its support desk. */
  declare readonly requestId?: string;
  /** Seconds to wait before the next call, as the provider asks (`Retry-After`). */
  declare readonly retryAfter?: number;
  /** The parsed answer. Not enumerable. Absent when it could not be parsed. */
  declare readonly body?: Body;
  /** The answer as text, when it could not be parsed. Not enumerable. */
  declare readonly text?: string;
  /** Status, headers and URL of the answer. Not enumerable. */
  declare readonly response: ResponseRecord;

  constructor(words: string, init: ApiErrorInit<Status, Body, Code>, context: ErrorContext) {
    const { status, code, requestId, retryAfter, body, text, response } = init;
    super(`${status} ${words}`.trimEnd(), context);
    show(this, { status, code, requestId, retryAfter });
    hide(this, { body, text, response });
  }
}

/** No usable answer. Ask `outcome` whether the provider may have acted. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
  /**
   * - `network`: no connection, or it broke.
   * - `timeout`: `timeout` milliseconds passed in one attempt, body included.
   * - `aborted`: the caller's `signal` ended the call.
   * - `redirect`: the provider pointed elsewhere; redirects are never followed.
   * - `unreadable`: a 2xx came whose body is not what the contract promises (cut off, HTML, empty).
   * - `too-large`: the answer exceeded `maxResponseBytes`.
   * - `setup`: what must come before the request failed: a credential's function, `throttle`, a proxy, or an interceptor
   *   that cannot be obeyed. `message` says which. Nothing was sent.
   */
  readonly reason: ConnectionErrorReason;
  /** What did arrive of the body, as text. Not enumerable. */
  declare readonly text?: string;

  constructor(
    reason: ConnectionErrorReason,
    words: string,
    context: ErrorContext,
    arrived: { readonly text?: string | undefined; readonly response?: ResponseRecord | undefined } = {},
  ) {
    super(words, context);
    this.reason = reason;
    hide(this, { text: arrived.text, response: arrived.response });
  }
}
