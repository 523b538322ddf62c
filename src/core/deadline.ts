import type { ConnectionErrorReason } from "./errors.js";

/** Thrown when the caller's signal or the time limit ended a piece of work. */
export class Ended extends Error {
  readonly reason: Extract<ConnectionErrorReason, "aborted" | "timeout">;
  constructor(reason: "aborted" | "timeout") {
    super(reason);
    this.reason = reason;
  }
}

/** 2^31 - 1 ms: a longer timer fires at once. */
export const LONGEST_TIMER = 2_147_483_647;

/** Who waits for a caller's signal. One listener serves all, because Node warns of more than ten on one signal. */
const waiting = new WeakMap<AbortSignal, { readonly callbacks: Set<() => void>; readonly listener: () => void }>();

/** Calls back when the signal fires. Returns how to stop that. */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  let entry = waiting.get(signal);
  if (!entry) {
    const callbacks = new Set<() => void>();
    const listener = () => {
      for (const call of [...callbacks]) call();
    };
    entry = { callbacks, listener };
    waiting.set(signal, entry);
    signal.addEventListener("abort", entry.listener);
  }
  const { callbacks, listener } = entry;
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    waiting.delete(signal);
  };
}

/** By it a piece of work says how it is stopped. It is stopped at once if its time is over already. */
export type OnEnd = (stop: () => void) => void;

/**
 * Runs `work` until it settles, the caller's signal fires, or `milliseconds` (0: no limit) have passed.
 * Settles at once in each case, also when `work` does not stop, and leaves no timer or listener behind.
 * @throws Ended
 */
export function within<Value>(
  milliseconds: number,
  caller: AbortSignal | undefined,
  // No AbortSignal: to make one and to listen to it costs more than all the rest of this.
  work: (onEnd: OnEnd) => Value | Promise<Value>,
): Promise<Value> {
  return new Promise<Value>((resolve, reject) => {
    if (caller?.aborted) throw new Ended("aborted");
    let isEnded = false;
    let stop: (() => void) | undefined;
    const tidy = () => {
      clearTimeout(timer);
      stopListening?.();
    };
    const done = (value: Value) => {
      tidy();
      resolve(value);
    };
    const failed = (error: unknown) => {
      tidy();
      reject(error);
    };
    const end = (reason: "aborted" | "timeout") => {
      isEnded = true;
      failed(new Ended(reason));
      stop?.();
    };
    const timer =
      milliseconds > 0 ? setTimeout(() => end("timeout"), Math.min(milliseconds, LONGEST_TIMER)) : undefined;
    const stopListening = caller && onAbort(caller, () => end("aborted"));
    const onEnd: OnEnd = (callback) => {
      stop = callback;
      if (isEnded) stop();
    };
    try {
      Promise.resolve(work(onEnd)).then(done, failed);
    } catch (error) {
      failed(error);
    }
  });
}

/** Waits; ends early with the caller's signal. @throws Ended */
export const pause = (milliseconds: number, caller: AbortSignal | undefined): Promise<void> =>
  within(0, caller, (onEnd) => {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, Math.min(milliseconds, LONGEST_TIMER));
      onEnd(() => clearTimeout(timer));
    });
  });
