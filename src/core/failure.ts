import { ConnectionError, type ConnectionErrorReason, type ErrorContext, type Outcome } from "./errors.js";
import { isStream } from "./lend.js";
import { causeOf, redact } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import { worse } from "./retry.js";
import type { Attempt } from "./sending.js";
import type { Head } from "./transport.js";

const REPEATABLE = new Set<ConnectionErrorReason>(["network", "timeout", "aborted", "unreadable"]);

export interface FailureDetails {
  readonly response?: ResponseRecord | undefined;
  readonly text?: string | undefined;
  readonly cause?: unknown;
  /** Whether to try again is of no use. */
  readonly isLasting?: boolean;
}

/** An attempt that brought no usable answer. `own` is what became of this attempt alone. */
export function failure(
  attempt: Attempt,
  reason: ConnectionErrorReason,
  words: string,
  own: Outcome,
  details: FailureDetails,
): ConnectionError {
  const { operation, sent } = attempt;
  const safe = own === "not-sent" || operation.idempotent;
  const mayRepeat = safe && REPEATABLE.has(reason) && !details.isLasting;
  const cause = causeOf(details.cause, sent);
  return new ConnectionError(
    reason,
    redact(words, sent),
    contextOf(attempt, worse(attempt.before, own), mayRepeat, cause),
    details,
  );
}

/** What every error of an attempt says. */
export const contextOf = (
  { dialect, operation, number, request, sentAt }: Attempt,
  outcome: Outcome,
  retryable: boolean,
  cause?: Error,
): ErrorContext => ({
  provider: dialect.provider,
  operation: operation.id,
  outcome,
  // A stream that was sent cannot be sent again.
  retryable: retryable && !isStream(request.body),
  attempts: number,
  sentAt,
  cause,
});

export const recordOf = ({ request }: Attempt, head: Head): ResponseRecord => ({
  status: head.status,
  // Asked for late: to make them costs more than all the rest of this.
  get headers() {
    return head.headers;
  },
  url: request.url,
});
