import { collector } from "./bytes.js";
import type { Incoming } from "./codec.js";
import { Ended, within } from "./deadline.js";
import { textOf } from "./text.js";

/**
 * The bytes of an answer, while they come. They can be read once: by `bytes()`, by `text()`, or chunk by chunk from `stream`.
 * Whoever needs them no longer cancels `stream`, which ends the connection. Reading rejects with a `ConnectionError` when the
 * connection breaks, when nothing comes for the call's `timeout`, past `maxResponseBytes`, and with the call's `signal`.
 */
export class ByteStream {
  constructor(
    readonly stream: ReadableStream<Uint8Array>,
    /** The answer's `Content-Type`. */
    readonly contentType: string | undefined,
    /** How many bytes are to come, if the answer said so. */
    readonly length: number | undefined,
  ) {}

  /** All of them. */
  async bytes(): Promise<Uint8Array> {
    const body = collector(Number.POSITIVE_INFINITY);
    const reader = this.stream.getReader();
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return body.bytes();
      body.add(value);
    }
  }

  /** All of them as text: UTF-8, or what the label says. */
  async text(): Promise<string> {
    return textOf(await this.bytes(), this.contentType).text;
  }
}

/** An answer's body, for the caller to read. */
export function byteStream({ stream, head, settings, signal, number: attempt, watch, fail }: Incoming): ByteStream {
  const length = Number(head.header("content-length") ?? Number.NaN);
  // Of what comes compressed, nobody knows how long it will be.
  const isPlain = /^(identity)?$/i.test(head.header("content-encoding") ?? "");
  const total = isPlain && Number.isSafeInteger(length) && length >= 0 ? length : undefined;
  const progress = { type: "progress", attempt, direction: "download" } as const;
  const rules: StreamRules = {
    limit: settings.maxResponseBytes,
    read: (once) =>
      within(settings.timeout, signal, once).catch((error: unknown) => {
        if (!(error instanceof Ended)) throw fail("network", "the connection broke within the body", { cause: error });
        if (error.reason === "aborted") throw fail("aborted", "reading was aborted by the caller's signal");
        throw fail("timeout", `nothing of the body came for ${settings.timeout} ms`);
      }),
    tooLarge: () => fail("too-large", `the body is over ${settings.maxResponseBytes} bytes`),
    onBytes: (bytes) => watch?.tell({ ...progress, bytes, ...(total === undefined ? {} : { total }) }),
  };
  return new ByteStream(ruled(stream, rules), head.header("content-type"), total);
}

/** What a stream is held to while it is read. */
interface StreamRules {
  /** Bytes, at most. */
  readonly limit: number;
  /** Reads once, for as long as that may take; rejects with what the reader shall be told. */
  read<Value>(once: () => Promise<Value>): Promise<Value>;
  /** What the reader shall be told of a stream over the limit. */
  tooLarge(): Error;
  /** Is told how many bytes came so far. */
  onBytes(count: number): void;
}

/** A stream of the same bytes that is held to rules. */
function ruled(source: ReadableStream<Uint8Array>, rules: StreamRules): ReadableStream<Uint8Array> {
  const reader = source.getReader();
  let count = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await rules.read(() => reader.read());
          if (done) return controller.close();
          count += value.byteLength;
          if (count > rules.limit) throw rules.tooLarge();
          rules.onBytes(count);
          controller.enqueue(value);
        } catch (error) {
          // Nobody reads on: the connection is let go.
          reader.cancel().catch(() => {});
          throw error;
        }
      },
      cancel: (reason) => reader.cancel(reason),
    },
    // Nothing is read ahead: a reader who takes its time is not a server who is late.
    { highWaterMark: 0 },
  );
}
