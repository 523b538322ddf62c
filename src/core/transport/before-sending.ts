/** Codes of failures before the request could leave: name look-up, connecting, the TLS handshake. */
const BEFORE_SENDING = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "ERR_TLS_CERT_ALTNAME_INVALID",
]);

/**
 * Whether a failed `fetch` surely sent nothing. In doubt it says no: browsers, for one, do not tell.
 * With several addresses of one host (an AggregateError), every attempt must have failed so.
 */
export function isBeforeSending(error: unknown): boolean {
  try {
    return isEarly(error, 0);
  } catch {
    // An error that cannot be read.
    return false;
  }
}

function isEarly(error: unknown, depth: number): boolean {
  if (!(error instanceof Error) || depth > 4) return false;
  if (error instanceof AggregateError && error.errors.length > 0)
    return error.errors.every((one) => isEarly(one, depth + 1));
  const code: unknown = Reflect.get(error, "code");
  const call: unknown = Reflect.get(error, "syscall");
  if (typeof code === "string" && (BEFORE_SENDING.has(code) || /^CERT_/.test(code))) return true;
  if (call === "connect" || call === "getaddrinfo") return true;
  return isEarly(error.cause, depth + 1);
}
