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
    const { signal } = controller;
    onEnd(() => controller.abort());
    // fetch does not tell when a request leaves.
    progress.mayHaveLeft = true;
    const init = {
      method,
      headers: new Headers(headers),
      signal,
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
    return { head: progress.head, ...(await read(response, limit, signal)) };
  };

const emptyStream = () => new ReadableStream<Uint8Array>({ start: (controller) => controller.close() });

/** Reads a body up to `limit` bytes, and keeps what came when it breaks. */
async function read(response: Response, limit: number, signal: AbortSignal): Promise<Omit<Received, "head">> {
  const body = collector(limit);
  const received = (end: Received["end"], cause?: unknown) => ({ bytes: body.bytes(), end, cause });
  const reader = response.body?.getReader();
  if (!reader) return received("whole");
  // A custom fetch may hand out a body that ignores the signal.
  const stop = () => void reader.cancel().catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return received("whole");
      if (!body.add(value)) {
        stop();
        return received("too-large");
      }
    }
  } catch (cause) {
    return received("broken", cause);
  }
}
