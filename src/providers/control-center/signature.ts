import { utf8 } from "../../core/base64.js";

/** What a notice says of its own signature. */
export interface Signed {
  readonly timestamp: string;
  readonly signature?: string;
  readonly signature2?: string;
}

/** Whether a notice was signed with the secret: by SHA-256 where it has that, else by SHA-1. Takes the same time for every answer. */
export async function isSigned({ timestamp, signature, signature2 }: Signed, secret: string): Promise<boolean> {
  const [hash, text] = signature2 === undefined ? ["SHA-1", signature] : ["SHA-256", signature2];
  const bytes = bytesOf(text);
  if (!bytes) return false;
  const key = await crypto.subtle.importKey("raw", utf8(secret), { name: "HMAC", hash: hash as string }, false, [
    "verify",
  ]);
  return crypto.subtle.verify("HMAC", key, bytes, utf8(timestamp));
}

function bytesOf(base64: string | undefined): Uint8Array<ArrayBuffer> | undefined {
  try {
    return base64 === undefined ? undefined : Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    return undefined;
  }
}
