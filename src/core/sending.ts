import type { Dialect, RequestRecord } from "./dialect.js";
import type { Outcome } from "./errors.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import type { Sent } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import type { Watch } from "./watch.js";

/** One sending of one request. */
export interface Attempt {
  readonly dialect: Dialect;
  readonly settings: Settings;
  readonly operation: Operation;
  readonly request: RequestRecord;
  /** What the call has sent so far, this request included. */
  readonly sent: Sent;
  readonly signal: AbortSignal | undefined;
  /** What is known from earlier attempts of the same call. */
  readonly before: Outcome;
  /** 1 is the first. */
  readonly number: number;
  /** When the first one was sent, in milliseconds since 1970. */
  readonly sentAt: number;
  readonly watch: Watch | undefined;
  /** Bytes of the answer's body, as far as they were read; 0 of a stream. */
  received: number;
}

/** A yes. */
export interface Answer {
  readonly data: unknown;
  readonly response: ResponseRecord;
}
