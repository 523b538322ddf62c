import { within } from "./deadline.js";
import type { ClientError } from "./errors.js";
import { SetupError } from "./setup-error.js";

/** What a throttle is told of the attempt that waits for its turn. */
export interface ThrottledAttempt {
  readonly provider: string;
  /** The operationId. */
  readonly operation: string;
  /** The caller's signal: when it fires, nobody waits any more. */
  readonly signal: AbortSignal | undefined;
}

/** Is called when an attempt is over, with its error if it failed. */
export type Release = (error?: ClientError) => void;

/**
 * Is asked before each attempt, logins included, which waits until the promise resolves. A function that it gives is called when
 * the attempt is over, with its error if it failed. If it throws or rejects, the request is not sent.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a throttle may return nothing, or something to call at the end.
export type Throttle = (attempt: ThrottledAttempt) => void | Release | Promise<void | Release>;

/**
 * Waits for a throttle. Gives what to call at the end.
 * @throws Ended, SetupError
 */
export async function passThrottle(throttle: Throttle, attempt: ThrottledAttempt): Promise<Release> {
  let isLeft = false;
  try {
    const passed = within(0, attempt.signal, async () => {
      try {
        const release = await throttle(attempt);
        // A place that comes too late is given back.
        if (isLeft) release?.();
        return release;
      } catch (cause) {
        throw new SetupError("throttle failed", { cause });
      }
    });
    const release = await passed;
    return (failure) => {
      try {
        release?.(failure);
      } catch {
        // The throttle's own fault: what was answered stays what it is.
      }
    };
  } catch (error) {
    isLeft = true;
    throw error;
  }
}
