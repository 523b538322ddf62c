import { collector } from "../bytes.js";
import type { Fetch, Received, Transport } from "../transport.js";

/** Looked up at the time of the call, so that what patches fetch later (tracing, tests) is seen. */
const platforms: Fetch = (url, init) => globalThis.fetch(url, init);

/**
 * Sends by a function like the platform's `fetch`.
 * @param isBeforeSending whether an error that it rejects with says that nothing was sent.
 */
export const overFetch =
  (isBeforeSending: (error: unknown) => boolean, fetch: Fetch = platforms): Transport =>
  async ({ url, method, headers, body }, progress, limit, onEnd, isStreamed) => {
    const controller = new AbortController();
    let reader: Reader | undefined;
    onEnd(() => {
      controller.abort();
      // A custom fetch may hand out a body that ignores the signal.
      if (reader) stop(reader);
    });
    // fetch does not tell when a request leaves.
    progress.mayHaveLeft = true;
    const init = {
      method,
      headers: new Headers(headers),
      signal: controller.signal,
      redirect: "manual",
      ...(body === undefined ? {} : { body }),
      ...(body instanceof ReadableStream ? { duplex: "half" as const } : {}),
    } as const;
    let response: Response;
    try {
      response = await fetch(url, init);
    } catch (error) {
      progress.mayHaveLeft = !isBeforeSending(error);
      throw error;
    }
    const { status, headers: answered, type } = response;
    progress.head = {
      status,
      headers: answered,
      header: (name) => answered.get(name) ?? undefined,
      isOpaqueRedirect: type === "opaqueredirect",
    };
    if (isStreamed(progress.head))
      return { head: progress.head, bytes: new Uint8Array(), end: "whole", stream: response.body ?? emptyStream() };
    reader = response.body?.getReader();
    if (reader && controller.signal.aborted) stop(reader);
    return { head: progress.head, ...(await read(reader, limit)) };
  };

type Reader = ReadableStreamDefaultReader<Uint8Array>;
const stop = (reader: Reader) => void reader.cancel().catch(() => {});

const emptyStream = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

/** Reads a body up to `limit` bytes, and keeps what came when it breaks. */
async function read(reader: Reader | undefined, limit: number): Promise<Omit<Received, "head">> {
  const body = collector(limit);
  const received = (end: Received["end"], cause?: unknown) => ({ bytes: body.bytes(), end, cause });
  if (!reader) return received("whole");
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return received("whole");
      if (!body.add(value)) {
        stop(reader);
        return received("too-large");
      }
    }
  } catch (cause) {
    return received("broken", cause);
  }
}
