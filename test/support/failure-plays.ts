import type { ServerResponse } from "node:http";
import { gzipSync } from "node:zlib";
import type { Play, Received } from "./failure-server.js";

/** A whole answer. */
export interface Answer {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

const headersOf = ({ body, headers = {} }: Answer) => ({ "content-length": Buffer.byteLength(body), ...headers });

export const answer =
  (given: Answer): Play =>
  (response) =>
    void response.writeHead(given.status, headersOf(given)).end(given.body);

/** Answers with what `make` makes of the request, after some milliseconds. */
export const reply =
  (make: (request: Received) => Answer, after = 0): Play =>
  (response, request) =>
    void setTimeout(() => answer(make(request))(response, request), after);

/** An RST without an answer. */
export const reset: Play = (response) => void response.socket?.resetAndDestroy();

/** A FIN without an answer. */
export const hangUp: Play = (response) => void response.socket?.destroy();

export const stall: Play = () => {};

/** Status, headers and half of the body; then the connection breaks, ends, or goes silent. */
export const half =
  (given: Answer, then: "reset" | "hang up" | "stall", after = 20): Play =>
  (response, request) => {
    response.writeHead(given.status, headersOf(given));
    response.write(firstHalf(given.body), () => {
      // An RST overtakes data that the other side has not read yet: let it read first.
      if (then === "reset") setTimeout(() => reset(response, request), after);
      if (then === "hang up") response.socket?.end();
    });
  };

/** A whole HTTP message around half a body. */
export const cut = (given: Answer): Play => answer({ ...given, body: firstHalf(given.body) });

const firstHalf = (body: string | Uint8Array): Buffer => {
  const bytes = Buffer.from(body as string);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

export const html = (status: number): Play =>
  answer({
    status,
    body: "<!DOCTYPE html><html><head><title>Gateway</title></head><body><h1>Try later</h1><br></body></html>",
    headers: { "content-type": "text/html" },
  });

export const redirect = (status: number, location: string): Play => answer({ status, body: "", headers: { location } });

/** Informational answers first, then the answer. */
export const informed =
  (given: Answer): Play =>
  (response, request) => {
    response.writeProcessing();
    response.writeEarlyHints({ link: "</style.css>; rel=preload" }, () => answer(given)(response, request));
  };

/** The same answer, compressed. */
export const gzip = (given: Answer): Answer => ({
  ...given,
  body: gzipSync(given.body),
  headers: { ...given.headers, "content-encoding": "gzip" },
});

/** Bytes that are no HTTP. */
export const garbage =
  (bytes: string): Play =>
  (response) =>
    void response.socket?.end(bytes);

export interface Flood {
  readonly play: Play;
  /** How many bytes went into the socket. */
  readonly written: () => number;
  /** Resolves when the client has gone, or has everything. */
  readonly over: Promise<void>;
}

/** A body of `total` bytes, written only as fast as it is read. */
export function flood(status: number, total: number, headers: Readonly<Record<string, string>> = {}): Flood {
  const chunk = Buffer.alloc(64 * 1024, "a");
  let written = 0;
  let end = () => {};
  const over = new Promise<void>((resolve) => {
    end = resolve;
  });
  const pour = (response: ServerResponse) => {
    while (written < total) {
      written += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", () => pour(response));
    }
    response.end();
  };
  return {
    written: () => written,
    over,
    play(response) {
      response.on("close", end);
      response.writeHead(status, { "content-length": total, ...headers });
      pour(response);
    },
  };
}

/** Holds each answer back until `release` is called. */
export function held(play: Play): { readonly play: Play; release(): void } {
  let isReleased = false;
  const waiting: (() => void)[] = [];
  return {
    play(response, request) {
      if (isReleased) play(response, request);
      else waiting.push(() => play(response, request));
    },
    release() {
      isReleased = true;
      for (const go of waiting.splice(0)) go();
    },
  };
}
