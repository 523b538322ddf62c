import { base64, utf8 } from "../../core/base64.js";

const SCHEME = "LOD1-BASE64-SHA256";

/** What the signature covers. */
export interface Signed {
  readonly method: string;
  /** The URL's path as it goes on the request line, without the query. */
  readonly path: string;
  /** `x-lod-timestamp` */
  readonly timestamp: string;
  /** `x-lod-version` */
  readonly version: string;
  readonly accept: string;
}

/** The value of `Authorization`. Plain SHA-256: the secret is inside the hashed text. */
export async function authorization(accessKeyId: string, secretAccessKey: string, signed: Signed): Promise<string> {
  const signature = await sign(secretAccessKey, signed);
  return `${SCHEME} KeyID=${accessKeyId},Signature=${signature},SignedHeaders=x-lod-timestamp;x-lod-version;accept`;
}

export async function sign(
  secretAccessKey: string,
  { method, path, timestamp, version, accept }: Signed,
): Promise<string> {
  const text = [method, path, secretAccessKey, timestamp, version, accept].join(":");
  return base64(new Uint8Array(await crypto.subtle.digest("SHA-256", utf8(text))));
}

/** UTC, six decimals, no zone: `2014-02-21T07:49:24.655000`. */
export const timestampOf = (date: Date): string => date.toISOString().replace("Z", "000");
