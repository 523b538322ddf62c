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
const deflate: Decoder = (bytes, limit) => ((bytes[0] ?? 0) % 16 === 8 ? zlibbed : raw)(bytes, limit);

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip,
  "x-gzip": gzip,
  deflate,
  br: decoder(promisify(zlib.brotliDecompress), BROTLI_OPERATION_FLUSH),
};

/** Undoes a Content-Encoding, up to `limit` bytes. What has an unknown coding stays as it is. */
export async function decompress(
  bytes: Uint8Array,
  contentEncoding: string,
  limit: number,
): Promise<Omit<Received, "head">> {
  let plain = bytes;
  try {
    // The last coding was put on last.
    for (const coding of contentEncoding.toLowerCase().split(",").reverse()) {
      const decode = DECODERS[coding.trim()];
      if (decode && plain.byteLength > 0) plain = await decode(plain, limit);
    }
    return { bytes: plain, end: "whole" };
  } catch (cause) {
    const isTooLarge = cause instanceof RangeError;
    return { bytes: new Uint8Array(), end: isTooLarge ? "too-large" : "broken", cause };
  }
}
