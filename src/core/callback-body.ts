import { collector } from "./bytes.js";
import { isObject } from "./field.js";

/**
 * Why a callback was refused: `too-large` (more than `maxBytes`), `media-type` (not one of the contract's, or compressed),
 * `unreadable` (not what the contract says), `signature` (missing or wrong), `expired` (its timestamp is too old or in the future).
 */
export type CallbackReason = "too-large" | "media-type" | "unreadable" | "signature" | "expired";

const STATUS: Readonly<Record<CallbackReason, number>> = {
  "too-large": 413,
  "media-type": 415,
  unreadable: 400,
  signature: 401,
  expired: 401,
};

/** A request is not what the contract says of a webhook. Its message never holds anything that came. */
export class CallbackError extends Error {
  override readonly name = "CallbackError";
  readonly reason: CallbackReason;
  /** An HTTP status to answer with. */
  readonly status: number;

  /** @internal */
  constructor(reason: CallbackReason, message: string) {
    super(message);
    this.reason = reason;
    this.status = STATUS[reason];
  }
}

type Chunks = AsyncIterable<Uint8Array | string>;
type Headers = globalThis.Headers | Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * A request that came in: a `Request`, a request of `node:http`, or `{ headers, body }` of whatever framework. The body is as it
 * came, not parsed by anybody.
 */
export type BodySource =
  | {
      readonly headers: Headers;
      readonly body: string | Uint8Array | ReadableStream<Uint8Array> | Chunks | null;
    }
  | (Chunks & { readonly headers: Headers });

type Fail = (reason: CallbackReason, words: string) => CallbackError;

/** The bytes of a request, up to a limit. @throws what `fail` makes, and TypeError where there is no body to read */
export async function readBody(
  request: BodySource,
  limit: number,
  fail: Fail,
): Promise<{ readonly contentType: string | undefined; readonly bytes: Uint8Array }> {
  const { headers } = request;
  const encoding = headerOf(headers, "content-encoding");
  if (encoding !== undefined && encoding.toLowerCase() !== "identity")
    throw fail("media-type", "its body is compressed, which nobody documents");
  const body = collector(limit);
  for await (const chunk of chunksOf(request)) {
    const bytes = typeof chunk === "string" ? new TextEncoder().encode(chunk) : chunk;
    if (!body.add(bytes)) throw fail("too-large", `its body has more than ${limit} bytes`);
  }
  return { contentType: headerOf(headers, "content-type"), bytes: body.bytes() };
}

function chunksOf(request: BodySource): Chunks | Iterable<string | Uint8Array> {
  const body = "body" in request ? request.body : undefined;
  if (body === null) return [];
  if (typeof body === "string" || body instanceof Uint8Array) return [body];
  if (isObject(body) && Symbol.asyncIterator in body) return body as Chunks;
  if (isObject(body) && "getReader" in body) return read(body as ReadableStream<Uint8Array>);
  const isRead = Reflect.get(request, "readableEnded") === true || body !== undefined;
  if (!isRead && Symbol.asyncIterator in request) return request;
  throw new TypeError(
    "readCallback: the body was read by somebody else, a parser for example. Pass { headers, body } with the text or the bytes that came.",
  );
}

/** Not every platform's streams can be iterated. */
async function* read(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

function headerOf(headers: Headers, name: string): string | undefined {
  if (headers instanceof globalThis.Headers) return headers.get(name) ?? undefined;
  const found = Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1];
  return typeof found === "string" ? found : found?.[0];
}
