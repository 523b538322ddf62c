import { byteStream } from "../byte-stream.js";
import { isBytes, type PlainBytes } from "../bytes.js";
import { type Codec, UnencodableError } from "../codec.js";
import { isStream, lend } from "../lend.js";

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
    if (!isStream(payload)) return { payload };
    if (payload.locked) throw unencodable("is a stream that somebody reads already");
    return { payload, lend: (onBytes) => lend(payload, onBytes) };
  },

  open: byteStream,
};

const unencodable = (message: string) => new UnencodableError([{ path: "", message, keyword: "encoding" }]);
