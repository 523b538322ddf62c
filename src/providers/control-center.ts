import { limits, operations, version } from "../../generated/control-center/contract.js";
import type { Methods } from "../../generated/control-center/methods.js";
import { base64, utf8 } from "../core/base64.js";
import { createClient, type OperationsOf } from "../core/client.js";
import { jsonCodec } from "../core/codecs/json.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { textField } from "../core/field.js";
import { keepLimits } from "../core/limits.js";
import type { Operations } from "../core/operation.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { keepSecrets, type Secret } from "../core/secrets.js";
import { SetupError } from "../core/setup-error.js";
import { withHeaders } from "../core/with-headers.js";

export type * from "../../generated/control-center/methods.js";

export interface ControlCenterClientOptions extends ClientOptions {
  /** `https://<your operator's host>/rws/api/v1`: each operator has a host of its own. */
  baseUrl: string;
  /** The API user. */
  username: Secret;
  /** The user's API key; it takes the place of a password. */
  apiKey: Secret;
}

export type ControlCenterClient = Methods;

/**
 * A client of the Cisco Control Center REST API v1. Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://developer.cisco.com/docs/control-center/getting-started
 */
export function createControlCenterClient(options: ControlCenterClientOptions): ControlCenterClient {
  return clientOf<ControlCenterClient>("createControlCenterClient", options, operations);
}

/**
 * A client of some operations alone: a bundle that is made of the program carries no others. The rest is as with
 * `createControlCenterClient`.
 * @param operations of `contract-clients/control-center/operations`, by their own names.
 * @throws TypeError that names the option or the operation which is missing or wrong.
 */
export function pickControlCenterClient<Name extends keyof ControlCenterClient>(
  options: ControlCenterClientOptions,
  operations: Operations<Name, "control-center">,
): Pick<ControlCenterClient, Name> {
  return clientOf<Pick<ControlCenterClient, Name>>("pickControlCenterClient", options, operations);
}

function clientOf<Client extends object>(
  factory: string,
  options: ControlCenterClientOptions,
  operations: OperationsOf<Client>,
): Client {
  const settings = readOptions(options, {
    name: factory,
    required: { username: "the API user's name", apiKey: "that user's API key" },
    travelsIn: "header",
    limits: keepLimits(limits),
  });
  const fault = typeof options.username === "string" && colonFault(options.username);
  if (fault) throw new TypeError(`${factory}: ${fault}.`);
  return createClient(dialect(options), settings, operations);
}

const colonFault = (username: string) =>
  username.includes(":") && 'option "username" must not contain a colon (HTTP Basic cannot carry it)';

function dialect({ username, apiKey }: ControlCenterClientOptions): Dialect {
  const secrets = keepSecrets({ username, apiKey }, "header");
  /** The latest, because the credential hardly ever changes. */
  let basic = { username: "", apiKey: "", text: "" };
  return {
    provider: "control-center",
    version,
    codec: jsonCodec,
    secrets: () => [...secrets.known(), basic.text],
    credential: () => ({
      apply: (request) =>
        secrets.read((texts) => {
          if (texts.username !== basic.username || texts.apiKey !== basic.apiKey) {
            const fault = colonFault(texts.username);
            if (fault) throw new SetupError(fault);
            basic = { ...texts, text: base64(utf8(`${texts.username}:${texts.apiKey}`)) };
          }
          return withHeaders(request, { authorization: `Basic ${basic.text}` }, Object.values(basic));
        }),
    }),
    read: (body) => ({
      meaning: meaningOf(body),
      code: textField(body, "errorCode"),
      message: textField(body, "errorMessage"),
    }),
  };
}

/** Every documented answer is an object. No 2xx that means no is documented; an error's body under one is taken at its word. */
function meaningOf(body: unknown): Verdict["meaning"] {
  if (Array.isArray(body)) return "unclear";
  return (textField(body, "errorCode") ?? textField(body, "errorMessage")) === undefined ? "yes" : "no";
}
