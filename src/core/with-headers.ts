import type { RequestRecord } from "./dialect.js";

/**
 * A copy of a request with some headers set, by their names in lower case, and the secrets that they were made of.
 * Two spreads in one literal would cost twenty times as much.
 */
export const withHeaders = (
  request: RequestRecord,
  headers: Readonly<Record<string, string>>,
  secrets: readonly string[],
): RequestRecord => Object.assign({}, request, { headers: Object.assign({}, request.headers, headers), secrets });
