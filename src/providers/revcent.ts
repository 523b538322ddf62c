import { operations, server, version } from "../../generated/revcent/contract.js";
import type { Methods } from "../../generated/revcent/methods.js";
import { createClient, type OperationsOf } from "../core/client.js";
import { jsonCodec } from "../core/codecs/json.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { field, textField } from "../core/field.js";
import type { Operations } from "../core/operation.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { keepSecrets, type Secret } from "../core/secrets.js";
import { withHeaders } from "../core/with-headers.js";

export type * from "../../generated/revcent/methods.js";

export interface RevCentClientOptions extends ClientOptions {
  /** The API key. It decides between test and live mode. */
  apiKey: Secret;
}

export type RevCentClient = Methods;

/**
 * A client of the RevCent API v2. Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://revcent.com/docs/api/v2
 */
export function createRevCentClient(options: RevCentClientOptions): RevCentClient {
  return clientOf<RevCentClient>("createRevCentClient", options, operations);
}

/**
 * A client of some operations alone: a bundle that is made of the program carries no others. The rest is as with
 * `createRevCentClient`.
 * @param operations of `contract-clients/revcent/operations`, by their own names.
 * @throws TypeError that names the option or the operation which is missing or wrong.
 */
export function pickRevCentClient<Name extends keyof RevCentClient>(
  options: RevCentClientOptions,
  operations: Operations<Name, "revcent">,
): Pick<RevCentClient, Name> {
  return clientOf<Pick<RevCentClient, Name>>("pickRevCentClient", options, operations);
}

function clientOf<Client extends object>(
  factory: string,
  options: RevCentClientOptions,
  operations: OperationsOf<Client>,
): Client {
  const settings = readOptions(options, {
    name: factory,
    server,
    required: { apiKey: "your API key" },
    travelsIn: "header",
  });
  return createClient(dialect(options.apiKey), settings, operations);
}

function dialect(apiKey: Secret): Dialect {
  const secrets = keepSecrets({ apiKey }, "header");
  return {
    provider: "revcent",
    version,
    codec: jsonCodec,
    secrets: () => secrets.known(),
    credential: () => ({
      apply: (request) => secrets.read(({ apiKey }) => withHeaders(request, { "x-api-key": apiKey }, [apiKey])),
    }),
    read: (body) =>
      Object.assign(
        {
          code: textField(body, "error_code"),
          message: textField(body, "message") ?? textField(body, "result"),
          requestId: textField(body, "api_call_id"),
        },
        meaningOf(field(body, "code")),
      ),
  };
}

/**
 * 1 is a yes and 0 a no, whatever the HTTP status. The first version of the API had other numbers for what was declined or held,
 * after which there can be records all the same; those of the second are not published.
 */
function meaningOf(code: unknown): Pick<Verdict, "meaning" | "mayHaveActed"> {
  if (code === 1) return { meaning: "yes" };
  return typeof code === "number" ? { meaning: "no", mayHaveActed: code !== 0 } : { meaning: "unclear" };
}
