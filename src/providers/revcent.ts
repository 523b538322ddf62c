import type { Methods } from "../../generated/revcent/methods.js";
import { bindMethods, server } from "../../generated/revcent/operations.js";
import { createCall } from "../core/call.js";
import type { Dialect } from "../core/dialect.js";
import { field, textField } from "../core/field.js";
import { jsonCodec } from "../core/json.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { withHeaders } from "../core/with-headers.js";

export type * from "../../generated/revcent/methods.js";

export interface RevCentClientOptions extends ClientOptions {
  /** The API key. It decides between test and live mode. */
  apiKey: string;
}

export type RevCentClient = Methods;

/**
 * A client of the RevCent API v2. Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://revcent.com/docs/api/v2
 */
export function createRevCentClient(options: RevCentClientOptions): RevCentClient {
  const settings = readOptions(options, {
    factory: "createRevCentClient",
    server,
    required: { apiKey: "your API key" },
    travelIn: "header",
  });
  return bindMethods(createCall(dialect(options.apiKey), settings));
}

const dialect = (apiKey: string): Dialect => ({
  provider: "revcent",
  codec: jsonCodec,
  secrets: [apiKey],
  credential: () => ({ apply: (request) => withHeaders(request, { "x-api-key": apiKey }) }),
  read: (body) => ({
    meaning: meaningOf(field(body, "code")),
    code: textField(body, "error_code"),
    message: textField(body, "message") ?? textField(body, "result"),
    requestId: textField(body, "api_call_id"),
  }),
});

/** 1 is a yes and any other code a no, whatever the HTTP status. */
const meaningOf = (code: unknown) => (code === 1 ? "yes" : typeof code === "number" ? "no" : "unclear");
