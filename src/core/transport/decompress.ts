import { Duplex, pipeline } from "node:stream";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import type { Received } from "../transport.js";

type Decoder = (bytes: Uint8Array, limit: number) => Promise<Buffer>;

// A body that was cut off gives what there is of it, as with `fetch`.
const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;
const decoder =
  (
    decode: (bytes: Uint8Array, options: zlib.ZlibOptions & zlib.BrotliOptions) => Promise<Buffer>,
    finishFlush: number,
  ): Decoder =>
  (bytes, maxOutputLength) =>
    decode(bytes, { finishFlush, maxOutputLength });
const gzip = decoder(promisify(zlib.gunzip), Z_SYNC_FLUSH);
const zlibbed = decoder(promisify(zlib.inflate), Z_SYNC_FLUSH);
const raw = decoder(promisify(zlib.inflateRaw), Z_SYNC_FLUSH);
/** "deflate" is meant to be zlib's format, but some servers send it bare. */
const isBare = (bytes: Uint8Array) => (bytes[0] ?? 0) % 16 !== 8;
const deflate: Decoder = (bytes, limit) => (isBare(bytes) ? raw : zlibbed)(bytes, limit);

const DECODERS: ReadonlyMap<string, Decoder> = new Map([
  ["gzip", gzip],
  ["x-gzip", gzip],
  ["deflate", deflate],
  ["br", decoder(promisify(zlib.brotliDecompress), BROTLI_OPERATION_FLUSH)],
]);

/** Undoes a Content-Encoding, up to `limit` bytes. What has an unknown coding stays as it is. */
export async function decompress(received: Received, contentEncoding: string, limit: number): Promise<Received> {
  let { bytes } = received;
  try {
    // The last coding was put on last.
    for (const coding of contentEncoding.toLowerCase().split(",").reverse()) {
      const decode = DECODERS.get(coding.trim());
      if (decode && bytes.byteLength > 0) bytes = await decode(bytes, limit);
    }
    return { ...received, bytes };
  } catch (cause) {
    if (received.end !== "whole") return { ...received, bytes: new Uint8Array() };
    const end = cause instanceof RangeError ? "too-large" : "broken";
    return { ...received, bytes: new Uint8Array(), end, cause };
  }
}

/** A body in "deflate", whichever it is, while it comes. */
async function* inflated(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const chunks = source[Symbol.asyncIterator]();
  const { done, value: first } = await chunks.next();
  if (done) return;
  async function* all() {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  // Its errors come out of what is read.
  yield* pipeline(all, isBare(first) ? zlib.createInflateRaw() : zlib.createInflate(), () => {});
}

const STREAMS: ReadonlyMap<string, () => Duplex> = new Map([
  ["gzip", () => zlib.createGunzip()],
  ["x-gzip", () => zlib.createGunzip()],
  ["deflate", () => Duplex.from(inflated)],
  ["br", () => zlib.createBrotliDecompress()],
]);

/** The same for a body that is read while it comes. */
export function decompressed(stream: ReadableStream<Uint8Array>, contentEncoding: string): ReadableStream<Uint8Array> {
  return contentEncoding
    .toLowerCase()
    .split(",")
    .reverse()
    .reduce((coded, coding) => {
      const decoder = STREAMS.get(coding.trim())?.();
      return decoder ? coded.pipeThrough(Duplex.toWeb(decoder) as ReadableWritablePair<Uint8Array, Uint8Array>) : coded;
    }, stream);
}
