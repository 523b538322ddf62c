import { collector } from "../bytes.js";
import type { Payload } from "../codec.js";
import type { OnEnd } from "../deadline.js";
import type { Head, Progress, Received, Transport, WireRequest } from "../transport.js";
import { USER_AGENT } from "./user-agent.js";

/** What a dispatcher tells of a request: the calls that every version of undici makes. */
interface Handler {
  onConnect(abort: (reason: Error) => void): void;
  onHeaders(status: number, rawHeaders: readonly Buffer[] | null, resume: () => void): boolean;
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
      readonly body: Payload | null;
      readonly headersTimeout: number;
      readonly bodyTimeout: number;
    },
    handler: Handler,
  ): unknown;
}

/** Sends by a dispatcher of undici. `url` is the request's, parsed. */
export const overDispatcher =
  (dispatcher: Dispatcher, url: URL): Transport =>
  async (request, progress, limit, onEnd, isStreamed) => {
    const received = await dispatch(dispatcher, url, request, progress, limit, onEnd, isStreamed);
    const coding = received.head.header("content-encoding");
    if (coding === undefined) return received;
    const { decompress, decompressed } = await import("./decompress.js");
    const { stream } = received;
    return stream ? { ...received, stream: decompressed(stream, coding) } : decompress(received, coding, limit);
  };

function dispatch(
  dispatcher: Dispatcher,
  { origin, pathname, search }: URL,
  { method, headers, body }: WireRequest,
  progress: Progress,
  limit: number,
  onEnd: OnEnd,
  isStreamed: (head: Head) => boolean,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const answered = collector(limit);
    let abort: ((reason: Error) => void) | undefined;
    let streamed: StreamedBody | undefined;
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
        headers: { "user-agent": USER_AGENT, ...headers },
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
        onHeaders(status, rawHeaders, resume) {
          // 1xx comes before the answer.
          if (status < 200) return true;
          const head = new RawHead(status, rawHeaders ?? []);
          progress.head = head;
          if (!isStreamed(head)) return true;
          streamed = streamedBody(resume, (reason) => abort?.(reason));
          resolve({ head, bytes: new Uint8Array(), end: "whole", stream: streamed.stream });
          return true;
        },
        onData(chunk) {
          if (streamed) return streamed.add(chunk);
          if (answered.add(chunk)) return true;
          end("too-large");
          abort?.(new Error("too large"));
          return false;
        },
        onComplete: () => (streamed ? streamed.close() : end("whole")),
        onError: (error) => (streamed ? streamed.fail(error) : end("broken", error)),
      },
    );
  });
}

interface StreamedBody {
  readonly stream: ReadableStream<Uint8Array>;
  /** Returns whether more may come at once. */
  add(chunk: Uint8Array): boolean;
  close(): void;
  fail(error: Error): void;
}

/** A body that is read while it comes, no faster than its reader takes it. */
function streamedBody(resume: () => void, abort: (reason: Error) => void): StreamedBody {
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({
    start: (own) => {
      controller = own;
    },
    pull: resume,
    cancel: () => abort(new Error("cancelled")),
  });
  /** After a cancellation there is nobody left to tell. */
  const tell = (act: (own: ReadableStreamDefaultController<Uint8Array>) => void) => {
    try {
      if (controller) act(controller);
    } catch {
      // Cancelled.
    }
  };
  return {
    stream,
    add(chunk) {
      // When it resumes at a body's end, undici gives chunks of nothing: each would be asked for the next one.
      if (chunk.byteLength > 0) tell((own) => own.enqueue(chunk));
      return (controller?.desiredSize ?? 0) > 0;
    },
    close: () => tell((own) => own.close()),
    fail: (error) => tell((own) => own.error(error)),
  };
}

/** Most callers look at no header: `Headers` are made when somebody does. */
class RawHead implements Head {
  #headers: Headers | undefined;

  constructor(
    readonly status: number,
    /** Names and values by turns, as bytes: Latin-1, as `fetch` reads them. */
    private readonly raw: readonly Buffer[],
  ) {}

  header(name: string): string | undefined {
    for (let index = 0; index + 1 < this.raw.length; index += 2)
      if (this.raw[index]?.length === name.length && this.text(index).toLowerCase() === name)
        return this.text(index + 1);
    return undefined;
  }

  get headers(): Headers {
    if (this.#headers) return this.#headers;
    this.#headers = new Headers();
    for (let index = 0; index + 1 < this.raw.length; index += 2)
      this.#headers.append(this.text(index), this.text(index + 1));
    return this.#headers;
  }

  private text(index: number): string {
    return this.raw[index]?.toString("latin1") ?? "";
  }
}
