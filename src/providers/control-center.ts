import type { Methods } from "../../generated/control-center/methods.js";
import { bindMethods } from "../../generated/control-center/operations.js";
import { base64, utf8 } from "../core/base64.js";
import { createCall } from "../core/call.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { textField } from "../core/field.js";
import { jsonCodec } from "../core/json.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { withHeaders } from "../core/with-headers.js";

export type * from "../../generated/control-center/methods.js";

export interface ControlCenterClientOptions extends ClientOptions {
  /** `https://<your operator's host>/rws/api/v1`: each operator has a host of its own. */
  baseUrl: string;
  /** The API user. */
  username: string;
  /** The user's API key; it takes the place of a password. */
  apiKey: string;
}

export type ControlCenterClient = Methods;

/**
 * A client of the Cisco Control Center REST API v1. Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://developer.cisco.com/docs/control-center/getting-started
 */
export function createControlCenterClient(options: ControlCenterClientOptions): ControlCenterClient {
  const settings = readOptions(options, {
    factory: "createControlCenterClient",
    required: { username: "the API user's name", apiKey: "that user's API key" },
    travelIn: "header",
  });
  const { username, apiKey } = options;
  if (username.includes(":"))
    throw new TypeError(
      'createControlCenterClient: option "username" must not contain a colon (HTTP Basic cannot carry it).',
    );
  return bindMethods(createCall(dialect(username, apiKey), settings));
}

function dialect(username: string, apiKey: string): Dialect {
  const basic = base64(utf8(`${username}:${apiKey}`));
  return {
    provider: "control-center",
    codec: jsonCodec,
    secrets: [username, apiKey, basic],
    credential: () => ({ apply: (request) => withHeaders(request, { authorization: `Basic ${basic}` }) }),
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
