import type { Dialect, RequestRecord } from "./dialect.js";
import type { Outcome } from "./errors.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import type { Sent } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import type { Tally } from "./watch.js";

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
  readonly tally: Tally;
  /** Is called when the request is handed to the network. */
  readonly onSend: (() => void) | undefined;
  /** Is told how many bytes of a stream have gone or come. */
  readonly onProgress: ((direction: "upload" | "download", bytes: number, total?: number) => void) | undefined;
}

/** A yes. */
export interface Answer {
  readonly data: unknown;
  readonly response: ResponseRecord;
}
