/** Codes of failures before the request could leave: name look-up, connecting. */
const NO_CONNECTION = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "UND_ERR_CONNECT_TIMEOUT",
  "ConnectionRefused",
]);
/** Codes of failures of the TLS handshake, because of the server's certificate. */
const CERTIFICATE = new Set([
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
export const isBeforeSending = (error: unknown): boolean =>
  some(error, (one, code) => {
    const call: unknown = Reflect.get(one, "syscall");
    // What wraps a fetch says it so.
    const outcome: unknown = Reflect.get(one, "outcome");
    return (
      outcome === "not-sent" ||
      NO_CONNECTION.has(code) ||
      isCertificateCode(code) ||
      call === "connect" ||
      call === "getaddrinfo"
    );
  });

/** Whether the connection failed over the server's certificate. */
export const isCertificateFault = (error: unknown): boolean => some(error, (_, code) => isCertificateCode(code));

const isCertificateCode = (code: string) => CERTIFICATE.has(code) || code.startsWith("CERT_");

/** Whether an error, or what caused it, is of a kind; of several at once, all. */
function some(error: unknown, isKind: (error: Error, code: string) => boolean, depth = 0): boolean {
  try {
    if (!(error instanceof Error) || depth > 4) return false;
    if (error instanceof AggregateError && error.errors.length > 0)
      return error.errors.every((one) => some(one, isKind, depth + 1));
    const code: unknown = Reflect.get(error, "code");
    return isKind(error, typeof code === "string" ? code : "") || some(error.cause, isKind, depth + 1);
  } catch {
    // An error that cannot be read.
    return false;
  }
}
