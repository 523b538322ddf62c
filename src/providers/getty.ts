import type { Methods } from "../../generated/getty/methods.js";
import { bindMethods, server } from "../../generated/getty/operations.js";
import { createCall } from "../core/call.js";
import type { Dialect, Verdict } from "../core/dialect.js";
import { field, textField } from "../core/field.js";
import { jsonCodec } from "../core/json.js";
import { type ClientOptions, readOptions } from "../core/options.js";
import { sessionCredential } from "./getty/credential.js";

export type * from "../../generated/getty/methods.js";

export interface GettyClientOptions extends ClientOptions {
  /** The participant system id that Getty Images assigned to you. */
  systemId: string;
  systemPassword: string;
  /** The gettyimages.com user to act for. Left out, with `userPassword`, for an anonymous application session. */
  userName?: string | undefined;
  userPassword?: string | undefined;
}

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
  const settings = readOptions(options, {
    factory: "createGettyClient",
    server,
    required: { systemId: "your participant system id", systemPassword: "the password of that system" },
    optional: { userName: "a gettyimages.com user's name", userPassword: "that user's password" },
    travelIn: "body",
  });
  const { userName, userPassword } = options;
  if ((userName === undefined) !== (userPassword === undefined))
    throw new TypeError(
      `createGettyClient: option "${userName === undefined ? "userName" : "userPassword"}" is missing: pass both userName and userPassword, or neither.`,
    );
  return bindMethods(createCall(dialect(options), settings));
}

const dialect = (options: GettyClientOptions): Dialect => ({
  provider: "getty",
  codec: jsonCodec,
  secrets: [options.systemPassword, options.userPassword, options.systemId, options.userName].filter(
    (text) => text !== undefined,
  ),
  credential: (call) => sessionCredential(bindMethods<"RequestHeader">(call), options),
  read,
  complete(body, { extensions }) {
    const header = field(body, "RequestHeader");
    if (
      typeof body !== "object" ||
      body === null ||
      (header !== undefined && (typeof header !== "object" || header === null))
    )
      return body;
    const token = extensions?.["x-session-token"] === "none" ? null : "";
    return { RequestHeader: { Token: token, ...(header ?? {}) }, ...without(body, "RequestHeader") };
  },
});

/** `Status` is compared without case, and a warning is a yes whose StatusList stays in the data. */
function read(body: unknown): Verdict {
  const status = textField(body, "ResponseHeader", "Status")?.toLowerCase();
  const list = field(body, "ResponseHeader", "StatusList");
  const entries: unknown[] = Array.isArray(list) ? list : [];
  const worst = entries.find((entry) => textField(entry, "Type")?.toLowerCase() === "error") ?? entries[0];
  return {
    meaning: status === "error" ? "no" : status === "success" || status === "warning" ? "yes" : "unclear",
    code: textField(worst, "Code"),
    message: textField(worst, "Message"),
  };
}

const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
