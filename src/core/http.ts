// The only file that knows openapi-fetch: it turns path template, parameters and headers into a request record.
import createClient from "openapi-fetch";
import type { RequestRecord } from "./dialect.js";
import type { Operation } from "./operation.js";

/** Stands in for the platform's `Request`, so that nothing is cloned, normalised or read twice on the way. */
class PlainRequest implements RequestRecord {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;

  constructor(url: string, init: { method: string; headers: Headers; body?: unknown }) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
  }
}

/** Builds the request of an operation, and hands it to `exchange`. */
export type Http = <Answer>(
  operation: Operation,
  init: { body?: unknown; params?: unknown; headers?: Readonly<Record<string, string>> },
  exchange: (request: RequestRecord) => Promise<Answer>,
) => Promise<Answer>;

export function createHttp(baseUrl: string, headers: Readonly<Record<string, string>>): Http {
  // The document's types are applied by the generated methods; here every operation passes.
  // biome-ignore lint/suspicious/noExplicitAny: openapi-fetch has no type for "any document".
  const client = createClient<any>({
    baseUrl,
    headers,
    Request: PlainRequest as unknown as typeof Request,
    // The body stays an object: the codec writes it once the credential is on.
    bodySerializer: (body) => body,
  });
  const requestOf = client.request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ data: never }>;

  return async (operation, init, exchange) => {
    const { data } = await requestOf(operation.method, operation.path, {
      ...init,
      // Asks openapi-fetch to pass on `body` as it is: the exchange has already read and judged the answer.
      parseAs: "stream",
      fetch: async (request: PlainRequest) => ({
        ok: true,
        status: 200,
        headers: { get: () => null },
        body: await exchange(request),
      }),
    });
    return data;
  };
}
