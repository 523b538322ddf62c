import { within } from "./deadline.js";
import { SetupError } from "./setup-error.js";

/** What a throttle is told of the attempt that waits for its turn. */
export interface ThrottledAttempt {
  readonly provider: string;
  /** The operationId. */
  readonly operation: string;
  /** The caller's signal: when it fires, nobody waits any more. */
  readonly signal: AbortSignal | undefined;
}

/**
 * Is asked before each attempt, logins included, which waits until the promise resolves. A function that it gives is called when
 * the attempt is over. If it throws or rejects, the request is not sent.
 */
// biome-ignore lint/suspicious/noConfusingVoidType: a throttle may return nothing, or something to call at the end.
export type Throttle = (attempt: ThrottledAttempt) => void | (() => void) | Promise<void | (() => void)>;

/**
 * Waits for a throttle. Gives what to call at the end.
 * @throws Ended, SetupError
 */
export async function passThrottle(throttle: Throttle, attempt: ThrottledAttempt): Promise<() => void> {
  const passed = within(0, attempt.signal, async () => {
    try {
      return await throttle(attempt);
    } catch (cause) {
      throw new SetupError("throttle failed", { cause });
    }
  });
  return (await passed) ?? (() => {});
}
