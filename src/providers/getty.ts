import { operations, server, version } from "../../generated/getty/contract.js";
import type { Methods } from "../../generated/getty/methods.js";
import { createClient, type OperationsOf } from "../core/client.js";
import { jsonCodec } from "../core/codecs/json.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { isObject, textField } from "../core/field.js";
import type { Operation, Operations } from "../core/operation.js";
import { isFunction, refuse } from "../core/option-rules.js";
import { readOptions, type Settings } from "../core/options.js";
import { keepSecrets } from "../core/secrets.js";
import { type Login, saysRefused, sessionCredential } from "./getty/credential.js";
import type { GettyClientOptions } from "./getty/options.js";
import { sharedSession } from "./getty/session-store.js";
import { statusesOf } from "./getty/statuses.js";

export type * from "../../generated/getty/methods.js";
export { readMsDate, writeMsDate, zoneOfMsDate } from "./getty/dates.js";
export type { GettyClientOptions } from "./getty/options.js";
export type { SessionStore } from "./getty/session-store.js";

/** `RequestHeader` may be left out of every body: the client fills in the token. */
export type GettyClient = Methods<"RequestHeader">;

/**
 * A client of Getty Images Connect v1. The session is its business: it logs in with the first call (createSession, or
 * createApplicationSession without user credentials), shares and renews the token, and logs in anew when it is refused.
 * A `RequestHeader.Token` that a call brings along is sent as it is.
 * Calls resolve to `{ data }` or `{ error }` and never reject.
 * @throws TypeError that names the option which is missing or wrong.
 * @see https://github.com/tamaragevorgyan/gettyimages-api/tree/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2
 */
export function createGettyClient(options: GettyClientOptions): GettyClient {
  return clientOf<GettyClient>("createGettyClient", options, operations);
}

/**
 * A client of some operations alone: a bundle that is made of the program carries no others. The rest is as with
 * `createGettyClient`.
 * @param operations of `contract-clients/getty/operations`, by their own names.
 * @throws TypeError that names the option or the operation which is missing or wrong.
 */
export function pickGettyClient<Name extends keyof GettyClient>(
  options: GettyClientOptions,
  operations: Operations<Name, "getty">,
): Pick<GettyClient, Name> {
  return clientOf<Pick<GettyClient, Name>>("pickGettyClient", options, operations);
}

function clientOf<Client extends object>(
  factory: string,
  options: GettyClientOptions,
  operations: OperationsOf<Client>,
): Client {
  const settings = readOptions(options, {
    name: factory,
    server,
    required: { systemId: "your participant system id", systemPassword: "the password of that system" },
    optional: { userName: "a gettyimages.com user's name", userPassword: "that user's password" },
    others: { sessionStore: [isSessionStore, "an object with get and set, and perhaps withLock"] },
    travelsIn: "body",
  });
  const { userName, userPassword } = options;
  if ((userName === undefined) !== (userPassword === undefined))
    refuse(
      factory,
      userName === undefined ? "userName" : "userPassword",
      "is missing: pass both userName and userPassword, or neither",
    );
  return createClient(dialect(options, settings), settings, operations);
}

const isSessionStore = (value: unknown) => {
  const { get, set, withLock = set } = Object(value) as Record<string, unknown>;
  return [get, set, withLock].every(isFunction);
};

function dialect(options: GettyClientOptions, { baseUrl }: Settings): Dialect {
  const { systemId, systemPassword, userName, userPassword, sessionStore } = options;
  const secrets = keepSecrets<keyof Login>({ systemId, systemPassword, userName, userPassword }, "body");
  const identity = async () => secrets.read((login: Login) => [baseUrl, login.systemId, login.userName ?? ""]);
  const shared = sessionStore && sharedSession(sessionStore, identity);
  return {
    provider: "getty",
    version,
    codec: jsonCodec,
    secrets: () => secrets.known(),
    credential: (call) => sessionCredential(call, secrets, shared),
    refusesCredential: saysRefused,
    read: (body, _status, operation) => read(body, operation),
    complete(body, operation) {
      if (isBesideV1(operation)) return body;
      if (!isObject(body)) return body;
      const { RequestHeader: header = {}, ...rest } = body;
      if (!isObject(header)) return body;
      const Token = operation.extensions?.["x-session-token"] === "none" ? null : "";
      return { RequestHeader: { Token, ...header }, ...rest };
    },
  };
}

/** OAuth, the single-step download and oEmbed live beside version 1, and know nothing of its envelope. */
const isBesideV1 = ({ server }: Operation) => server !== undefined;

/**
 * `Status` is compared without case, and a warning is a yes whose StatusList stays in the data. Beside version 1 the yes and no is
 * the HTTP status, and OAuth names its errors as RFC 6749 has it.
 */
function read(body: unknown, operation: Operation): Verdict {
  const status = isBesideV1(operation) ? "success" : textField(body, "ResponseHeader", "Status")?.toLowerCase();
  const entries = statusesOf(body);
  const worst = entries.find((entry) => textField(entry, "Type")?.toLowerCase() === "error") ?? entries[0];
  return {
    meaning: status === "error" ? "no" : status === "success" || status === "warning" ? "yes" : "unclear",
    code: textField(worst, "Code") ?? textField(body, "error"),
    message: textField(worst, "Message") ?? textField(body, "error_description"),
  };
}
