import type { Payload } from "./codec.js";
import type { OnEnd } from "./deadline.js";

/** The part of `fetch` that the clients use. */
export type Fetch = (url: string, init: FetchInit) => Promise<Response>;

export interface FetchInit {
  method: string;
  headers: Headers;
  body?: Payload;
  /** Set where the body is a stream. */
  duplex?: "half";
  signal: AbortSignal;
  redirect: "manual";
}

/** What goes on the wire. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Payload | undefined;
}

/** The beginning of an answer. */
export interface Head {
  readonly status: number;
  readonly headers: Headers;
  /** A header by its name in lower case; what came more than once is joined, or its first. */
  header(name: string): string | undefined;
  /** Set where the platform hides a redirect's status and headers. */
  readonly isOpaqueRedirect?: boolean;
}

/** An answer with as much of its body as came. */
export interface Received {
  readonly head: Head;
  readonly bytes: Uint8Array;
  /** Whether the body came whole, broke off, or was cut by us for its size. */
  readonly end: "whole" | "broken" | "too-large";
  /** What broke it. */
  readonly cause?: unknown;
  /** The body, where it was asked for as a stream; `bytes` is empty then. */
  readonly stream?: ReadableStream<Uint8Array>;
}

/** How far a sending got. The transport keeps it up to date, so that it is known when the wait ends before the answer. */
export interface Progress {
  /** False as long as it is certain that nothing of the request has left. */
  mayHaveLeft: boolean;
  head?: Head;
}

/**
 * Sends one request, follows no redirect, and reads the answer up to `limit` bytes of decompressed body. The body of a status
 * that `isStreamed` names is handed out as a stream, and its limit is the reader's business.
 * Rejects when no answer began. Once it is ended it need not settle.
 */
export type Transport = (
  request: WireRequest,
  progress: Progress,
  limit: number,
  onEnd: OnEnd,
  isStreamed: (head: Head) => boolean,
) => Promise<Received>;
