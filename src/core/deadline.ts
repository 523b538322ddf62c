import type { ConnectionErrorReason } from "./errors.js";

/** Thrown when the caller's signal or the time limit ended a piece of work. */
export class Ended extends Error {
  readonly reason: Extract<ConnectionErrorReason, "aborted" | "timeout">;
  constructor(reason: "aborted" | "timeout") {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Runs `work` until it settles, the caller's signal fires, or `milliseconds` (0: no limit) have passed.
 * Settles at once in each case, also when `work` ignores its signal, and leaves no timer or listener behind.
 * @throws Ended
 */
export async function within<Value>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Value | Promise<Value>,
): Promise<Value> {
  if (caller?.aborted) throw new Ended("aborted");
  const own = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let onAbort: (() => void) | undefined;
  try {
    return await new Promise<Value>((resolve, reject) => {
      const end = (reason: "aborted" | "timeout") => {
        reject(new Ended(reason));
        own.abort();
      };
      onAbort = () => end("aborted");
      caller?.addEventListener("abort", onAbort);
      if (milliseconds > 0) timer = setTimeout(() => end("timeout"), milliseconds);
      Promise.resolve(work(own.signal)).then(resolve, reject);
    });
  } finally {
    clearTimeout(timer);
    if (onAbort) caller?.removeEventListener("abort", onAbort);
  }
}

/** Waits; ends early with the caller's signal. @throws Ended */
export const pause = (milliseconds: number, caller: AbortSignal | undefined): Promise<void> =>
  within(0, caller, (signal) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      signal.addEventListener("abort", () => clearTimeout(timer), { once: true });
    });
  });
