import { limits, operations, version } from "../../generated/ondemand/contract.js";
import type { Methods } from "../../generated/ondemand/methods.js";
import { createClient, type OperationsOf } from "../core/client.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { field, isObject, textField } from "../core/field.js";
import { keepLimits } from "../core/limits.js";
import type { Operations } from "../core/operation.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { keepSecrets, type Secret, textFault } from "../core/secrets.js";
import { withHeaders } from "../core/with-headers.js";
import { xmlCodec } from "../core/xml/codec.js";
import { authorization, timestampOf } from "./ondemand/signature.js";

export type * from "../../generated/ondemand/methods.js";

export interface OnDemandClientOptions extends ClientOptions {
  /** `https://<site>`: the sandbox, the retail site, or an enterprise site of your own. The paths begin with `/api/`. */
  baseUrl: string;
  accessKeyId: Secret;
  secretAccessKey: Secret;
  /** The API's version, a date. @default "2016-03-15" */
  apiVersion?: string | undefined;
}

export type OnDemandClient = Methods;

/**
 * A client of the Lionbridge onDemand API. Bodies are objects here and XML on the wire.
 * Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://github.com/andrei-1111/lod_api_docs
 */
export function createOnDemandClient(options: OnDemandClientOptions): OnDemandClient {
  return clientOf<OnDemandClient>("createOnDemandClient", options, operations);
}

/**
 * A client of some operations alone: a bundle that is made of the program carries no others. The rest is as with
 * `createOnDemandClient`.
 * @param operations of `contract-clients/ondemand/operations`, by their own names.
 * @throws TypeError that names the option or the operation which is missing or wrong.
 */
export function pickOnDemandClient<Name extends keyof OnDemandClient>(
  options: OnDemandClientOptions,
  operations: Operations<Name, "ondemand">,
): Pick<OnDemandClient, Name> {
  return clientOf<Pick<OnDemandClient, Name>>("pickOnDemandClient", options, operations);
}

function clientOf<Client extends object>(
  factory: string,
  options: OnDemandClientOptions,
  operations: OperationsOf<Client>,
): Client {
  const settings = readOptions(options, {
    name: factory,
    required: { accessKeyId: "the id of your access key", secretAccessKey: "your secret access key" },
    others: {
      apiVersion: [
        (value) => typeof value === "string" && textFault(value, "header") === undefined,
        "a version of the API, such as 2016-03-15",
      ],
    },
    travelsIn: "header",
    limits: keepLimits(limits),
  });
  return createClient(dialect(options), settings, operations);
}

const codec = /* @__PURE__ */ xmlCodec({ mediaType: "text/xml", isError: (body) => findError(body) !== undefined });

function dialect({ accessKeyId, secretAccessKey, apiVersion = "2016-03-15" }: OnDemandClientOptions): Dialect {
  const secrets = keepSecrets({ accessKeyId, secretAccessKey }, "header");
  return {
    provider: "ondemand",
    version,
    codec,
    // "Accept" is signed, and anything else is answered with 400.
    accept: codec.mediaType,
    secrets: () => secrets.known(),
    credential: () => ({
      // Asked for every attempt: each one has a timestamp, and so a signature, of its own.
      apply: (request) =>
        secrets.read(async (texts) => {
          const timestamp = timestampOf(new Date());
          const signed = {
            method: request.method,
            path: new URL(request.url).pathname,
            timestamp,
            version: apiVersion,
          };
          const headers = {
            "x-lod-timestamp": timestamp,
            "x-lod-version": apiVersion,
            authorization: await authorization(texts.accessKeyId, texts.secretAccessKey, {
              ...signed,
              accept: request.headers["accept"] ?? "",
            }),
          };
          return withHeaders(request, headers, Object.values(texts));
        }),
    }),
    // Of a text, like the terms, nothing is read.
    read: (body) => readError(findError(body)),
  };
}

/** `Error` with children, or with nothing but text. */
function readError(error: unknown): Verdict {
  const message =
    typeof error === "string" ? error : (textField(error, "SimpleMessage") ?? textField(error, "DetailedMessage"));
  return { meaning: error === undefined ? "yes" : "no", code: textField(error, "ReasonCode"), message };
}

/** The first `Error` at any depth: directly below the root, in the list `Errors`, or under a root of its own. */
function findError(body: unknown): unknown {
  if (!isObject(body)) return undefined;
  for (const own of [field(body, "Error"), field(body, "Errors")]) {
    const first: unknown = Array.isArray(own) ? own[0] : own;
    // Not a list that the shape does not know, whose items stand one level down.
    if (first !== undefined && first !== "" && field(first, "Error") === undefined) return first;
  }
  for (const part of Object.values(body)) {
    const found = findError(part);
    if (found !== undefined) return found;
  }
  return undefined;
}
