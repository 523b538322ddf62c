import type { RequestRecord } from "./dialect.js";

/** A copy of a request with some headers set. */
export function withHeaders(request: RequestRecord, headers: Readonly<Record<string, string>>): RequestRecord {
  const all = new Headers(request.headers);
  for (const [name, value] of Object.entries(headers)) all.set(name, value);
  return { ...request, headers: all };
}
