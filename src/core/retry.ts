import { ApiError, type ClientError, type Outcome } from "./errors.js";

/** Milliseconds: the first back-off, the longest one, and the longest `Retry-After` that is waited for. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 8_000;
export const LONGEST_RETRY_AFTER = 60_000;
/** A provider that refuses for load counts over a second or more. */
export const THROTTLED_WAIT = 1_000;

const RANK: Record<Outcome, number> = { "not-sent": 0, refused: 1, unknown: 2 };
/** What is true after both: an earlier attempt that may have acted is not undone by a later refusal. */
export const worse = (a: Outcome, b: Outcome): Outcome => (RANK[a] >= RANK[b] ? a : b);

/**
 * Milliseconds to wait before attempt number `attempt` (1 is the first repetition), or undefined if the call must not be
 * repeated. Full jitter, so that clients that failed together do not come back together.
 */
export function waitBefore(attempt: number, error: ClientError): number | undefined {
  if (!error.retryable) return undefined;
  if (error instanceof ApiError && error.retryAfter !== undefined) {
    const asked = Math.ceil(error.retryAfter * 1000);
    return asked > LONGEST_RETRY_AFTER ? undefined : asked;
  }
  const jitter = Math.random() * Math.min(LONGEST_WAIT, FIRST_WAIT * 2 ** (attempt - 1));
  return error instanceof ApiError && error.outcome === "refused" ? THROTTLED_WAIT + jitter : jitter;
}

/** Seconds of a `Retry-After` header, given as a number or as a date. */
export function retryAfterSeconds(header: string | undefined, now: number = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header);
  // An HTTP date begins with the day's name; Date.parse takes "-5" for one, too.
  const date = /^\s*[a-z]/i.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000));
}
