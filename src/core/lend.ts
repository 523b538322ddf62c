import { isBytes } from "./bytes.js";
import { isObject } from "./field.js";

/** A caller's stream, lent to a transport. */
export interface Lent {
  readonly stream: ReadableStream<Uint8Array>;
  /** Lets the caller's stream go, however far it was read: not every transport does when it fails. */
  end(): void;
}

/** Whether a body can be sent but once. */
export const isStream = (body: unknown): body is ReadableStream<Uint8Array> =>
  isObject(body) && typeof body["getReader"] === "function";

/**
 * Lends a stream for one sending. `onBytes` is told how much of it was taken.
 * @throws TypeError when somebody reads it already.
 */
export function lend(source: ReadableStream<Uint8Array>, onBytes: (count: number) => void): Lent {
  const reader = source.getReader();
  let count = 0;
  const stream = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        if (!isBytes(value))
          throw new TypeError("the body's stream must give Uint8Arrays: pipe texts through a TextEncoderStream");
        count += value.byteLength;
        onBytes(count);
        controller.enqueue(value);
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  );
  return { stream, end: () => void reader.cancel().catch(() => {}) };
}
