import type { RequestRecord } from "./dialect.js";

/** A copy of a request with some headers set, by their names in lower case. */
export const withHeaders = (request: RequestRecord, headers: Readonly<Record<string, string>>): RequestRecord => ({
  ...request,
  headers: { ...request.headers, ...headers },
});
