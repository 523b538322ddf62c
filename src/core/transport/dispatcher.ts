import { collector } from "../bytes.js";
import type { OnEnd } from "../deadline.js";
import type { Progress, Received, Transport, WireRequest } from "../transport.js";

/** What a dispatcher tells of a request: the calls that every version of undici makes. */
interface Handler {
  onConnect(abort: (reason: Error) => void): void;
  onHeaders(status: number, rawHeaders: readonly Buffer[] | null): boolean;
  onData(chunk: Uint8Array): boolean;
  onComplete(): void;
  onError(error: Error): void;
}

/** The part of undici's `Dispatcher` that is used. */
export interface Dispatcher {
  dispatch(
    request: {
      readonly origin: string;
      readonly path: string;
      readonly method: string;
      readonly headers: Readonly<Record<string, string>>;
      readonly body: string | null;
      readonly headersTimeout: number;
      readonly bodyTimeout: number;
    },
    handler: Handler,
  ): unknown;
}

/** Sends by a dispatcher of undici. `url` is the request's, parsed. */
export const overDispatcher =
  (dispatcher: Dispatcher, url: URL): Transport =>
  async (request, progress, limit, onEnd) => {
    const received = await dispatch(dispatcher, url, request, progress, limit, onEnd);
    const coding = received.head.headers.get("content-encoding");
    if (coding === null) return received;
    const { decompress } = await import("./decompress.js");
    return decompress(received, coding, limit);
  };

function dispatch(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  { method, headers, body }: WireRequest,
  progress: Progress,
  limit: number,
  onEnd: OnEnd,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const answered = collector(limit);
    let abort: ((reason: Error) => void) | undefined;
    const end = (how: Received["end"], cause?: unknown) => {
      const { head } = progress;
      if (head) resolve({ head, bytes: answered.bytes(), end: how, cause });
      else reject(cause);
    };
    dispatcher.dispatch(
      {
        origin,
        path: pathname + search,
        method,
        headers: { "user-agent": "contract-clients", ...headers },
        body: body ?? null,
        // The call's own time-out is the only one, but for undici's 10 seconds to connect.
        headersTimeout: 0,
        bodyTimeout: 0,
      },
      {
        // The last moment before the request is written. Whatever fails earlier has sent nothing.
        onConnect(stop) {
          abort = stop;
          let isEnded = false;
          onEnd(() => {
            isEnded = true;
            stop(new Error("aborted"));
          });
          progress.mayHaveLeft = !isEnded;
        },
        onHeaders(status, rawHeaders) {
          // 1xx comes before the answer.
          if (status >= 200) progress.head = { status, headers: headersOf(rawHeaders ?? []) };
          return true;
        },
        onData(chunk) {
          if (answered.add(chunk)) return true;
          end("too-large");
          abort?.(new Error("too large"));
          return false;
        },
        onComplete: () => end("whole"),
        onError: (error) => end("broken", error),
      },
    );
  });
}

/** Names and values by turns, as bytes: Latin-1, as `fetch` reads them. */
function headersOf(raw: readonly Buffer[]): Headers {
  const headers = new Headers();
  const texts = raw.map((bytes) => bytes.toString("latin1"));
  for (let index = 0; index + 1 < texts.length; index += 2) headers.append(texts[index] ?? "", texts[index + 1] ?? "");
  return headers;
}
