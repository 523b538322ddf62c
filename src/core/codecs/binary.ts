import { type Codec, type Payload, type PlainBytes, UnencodableError } from "../codec.js";

/**
 * What a binary body may be. A `ReadableStream` can be sent once, so that its call is never repeated; a stream of Node becomes one
 * by `Readable.toWeb`. Bytes are not copied: leave them as they are until the call is over.
 */
export type BinaryBody = PlainBytes | ArrayBuffer | Blob | ReadableStream<Uint8Array>;

/** Bytes of any type. Answers are handed out as streams, see `Bytes`. */
export const binaryCodec: Codec = {
  mediaType: "application/octet-stream",
  handles: () => true,
  isRaw: true,

  encode(body) {
    if (body instanceof Blob) return body.type ? { payload: body, mediaType: body.type } : { payload: body };
    const payload = body instanceof ArrayBuffer ? new Uint8Array(body) : body;
    if (!isBytes(payload) && !isStream(payload))
      throw unencodable("must be bytes: a Uint8Array, an ArrayBuffer, a Blob or a ReadableStream");
    if (isStream(payload) && payload.locked) throw unencodable("is a stream that somebody reads already");
    return { payload };
  },
};

const unencodable = (message: string) => new UnencodableError([{ path: "", message, keyword: "encoding" }]);

// A view of another realm is no instance of this one's class.
const isBytes = (body: unknown): body is Payload => Object.prototype.toString.call(body) === "[object Uint8Array]";

/** Whether a body can be sent but once. */
export const isStream = (body: unknown): body is ReadableStream<Uint8Array> =>
  typeof body === "object" && body !== null && typeof Reflect.get(body, "getReader") === "function";
