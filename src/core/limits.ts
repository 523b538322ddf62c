import { LONGEST_TIMER, onAbort } from "./deadline.js";
import { ApiError, type ClientError } from "./errors.js";
import { LONGEST_RETRY_AFTER, THROTTLED_WAIT } from "./retry.js";
import type { Release, Throttle } from "./throttle.js";

/** A limit that a contract documents (`x-rate-limits`). */
export interface RateLimit {
  /** So many calls in `window` seconds. */
  readonly limit?: number;
  readonly window?: number;
  /** So many calls at a time. */
  readonly concurrency?: number;
  /** The operations that it is for; all, if it names none. */
  readonly operations?: readonly string[];
}

/** Places for calls, each with the time from which it is free. */
interface Places {
  readonly free: number[];
  /** Milliseconds for which a place stays taken after its call. */
  readonly hold: number;
  readonly operations: readonly string[] | undefined;
}

interface Waiting {
  readonly needs: readonly Places[];
  readonly signal: AbortSignal | undefined;
  go(release: Release): void;
}

/**
 * A throttle that keeps a contract's limits, for all calls that go through it together: in the order in which they come, except
 * that none waits for a limit that is not its own. A call counts from when it is sent until a window after its end, so that
 * no window of the provider's clock sees more, however long requests are on their way. An answer that refuses a call for load
 * holds all calls back for as long as it asks, or a second.
 */
export function keepLimits(limits: readonly RateLimit[]): Throttle {
  const places = limits.flatMap(({ limit, window = 0, concurrency, operations }): Places[] => {
    const make = (count: number | undefined, seconds: number) =>
      count === undefined ? [] : [{ free: Array<number>(count).fill(0), hold: seconds * 1000, operations }];
    return [...make(limit, window), ...make(concurrency, 0)];
  });
  let queue: Waiting[] = [];
  let pausedUntil = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function admit(): void {
    const now = performance.now();
    queue = queue.filter((waiting) => {
      if (waiting.signal?.aborted) return false;
      const taken = waiting.needs.map(({ free }) => free.findIndex((from) => from <= now));
      if (now < pausedUntil || taken.includes(-1)) return true;
      const set = (from: (own: Places) => number) =>
        waiting.needs.forEach((own, index) => {
          own.free[taken[index] as number] = from(own);
        });
      set(() => Number.POSITIVE_INFINITY);
      waiting.go((error) => {
        const end = performance.now();
        set(({ hold }) => end + hold);
        pausedUntil = Math.max(pausedUntil, end + pauseAfter(error));
        admit();
      });
      return false;
    });
    // Only while somebody waits, so that no timer keeps a process alive.
    clearTimeout(timer);
    const next = Math.max(pausedUntil, Math.min(...queue.map(({ needs }) => possibleFrom(needs))));
    if (queue.length > 0 && next < Number.POSITIVE_INFINITY)
      timer = setTimeout(admit, Math.min(Math.ceil(next - now), LONGEST_TIMER));
  }

  return ({ operation, signal }) => {
    const needs = places.filter(({ operations }) => !operations || operations.includes(operation));
    return new Promise((resolve) => {
      // Who leaves keeps no timer.
      const stopListening = signal && onAbort(signal, () => admit());
      const go = (release: Release) => {
        stopListening?.();
        resolve(release);
      };
      queue.push({ needs, signal, go });
      admit();
    });
  };
}

/** When a call can go that needs a place of each. */
const possibleFrom = (needs: readonly Places[]) => Math.max(0, ...needs.map(({ free }) => Math.min(...free)));

/** Milliseconds for which a provider wants to be left alone. */
function pauseAfter(error: ClientError | undefined): number {
  if (!(error instanceof ApiError)) return 0;
  if (error.retryAfter !== undefined) return Math.min(error.retryAfter * 1000, LONGEST_RETRY_AFTER);
  return error.status === 429 || (error.outcome === "refused" && error.retryable) ? THROTTLED_WAIT : 0;
}
