import { createApplicationSession, createSession, renewSession } from "../../../generated/getty/operations.js";
import type { Credential, RequestRecord } from "../../core/dialect.js";
import { type ApiError, ConnectionError, InvalidRequestError } from "../../core/errors.js";
import { field, textField } from "../../core/field.js";
import type { Call } from "../../core/method.js";
import { unwrap } from "../../core/result.js";
import type { Secrets } from "../../core/secrets.js";
import { withoutSession } from "../../core/without-session.js";
import { type Grant, keepSession, type TokenSource } from "./session.js";
import type { SharedSession } from "./session-store.js";
import { statusesOf } from "./statuses.js";
import type { Tokens } from "./tokens.js";

/** Codes that clients in the field take as "log in again"; the vendor's appendix does not list them. */
const REFUSED_TOKEN = new Set(["auth-010", "auth-012"]);
/** The one message that says so without a known code. */
const EXPIRED = "the security token has expired.";

/** What logs in. */
export type Login = Readonly<Record<"systemId" | "systemPassword", string>> &
  Readonly<Record<"userName" | "userPassword", string | undefined>>;

/** What the session is begun and renewed with, whatever else a client can do, by the names that their bodies have in the envelope. */
const LOGINS = {
  CreateSession: createSession,
  CreateApplicationSession: createApplicationSession,
  RenewSession: renewSession,
};

/** The session's tokens as a credential: the one that the contract names goes into `RequestHeader.Token`. */
export function sessionCredential(
  call: Call,
  secrets: Secrets<keyof Login>,
  shared: SharedSession | undefined,
): Credential {
  const ask = async (name: keyof typeof LOGINS, own: object, header: object = {}): Promise<Tokens> => {
    const data = unwrap(await call(LOGINS[name], { body: { ...header, [`${name}RequestBody`]: own } }));
    return tokensOf(field(data, `${name}Result`), LOGINS[name].id);
  };
  const source: TokenSource = {
    logIn: async () =>
      secrets.read(({ systemId: SystemId, systemPassword: SystemPassword, userName, userPassword }: Login) =>
        userName === undefined
          ? ask("CreateApplicationSession", { SystemId, SystemPassword })
          : ask("CreateSession", { SystemId, SystemPassword, UserName: userName, UserPassword: userPassword }),
      ),
    renew: async (Token) =>
      secrets.read(({ systemId: SystemId, systemPassword: SystemPassword }) =>
        ask("RenewSession", { SystemId, SystemPassword }, { RequestHeader: { Token } }),
      ),
  };
  const session = keepSession(source, shared);
  /** The token that each request carries, if it is the session's, and whose it is. */
  const carried = new WeakMap<RequestRecord, { readonly token: string; readonly isFound: boolean }>();

  return {
    withoutSession,

    apply(request, operation, tell) {
      const kind = operation.extensions?.["x-session-token"];
      if (kind !== "standard" && kind !== "secure") return request;
      // A token that the caller brought along.
      if (textField(request.body, "RequestHeader", "Token")) return request;
      const put = ({ standard, secure, isFound }: Grant): RequestRecord => {
        const token = kind === "secure" ? secure : standard;
        if (token === undefined) throw noSecureToken(operation.id);
        const authorized = withToken(request, token);
        carried.set(authorized, { token, isFound });
        return authorized;
      };
      const grant = session.tokens(tell);
      return grant instanceof Promise ? grant.then(put) : put(grant);
    },

    isRefused(request, error, replaced) {
      const own = carried.get(request);
      // What another process left in the store may have been refused long ago, like the one that it replaced.
      if (!own || replaced > (own.isFound ? 1 : 0) || !saysRefused(error)) return false;
      session.drop(own.token);
      return true;
    },
  };
}

function withToken(request: RequestRecord, Token: string): RequestRecord {
  const header = field(request.body, "RequestHeader") ?? {};
  // The key order of the completed body stays: RequestHeader first, Token first in it.
  return { ...request, body: { ...(request.body as object), RequestHeader: { ...header, Token } } };
}

/** Whether an answer refuses the session's token: getty says so with HTTP 200, too. */
export function saysRefused(error: ApiError): boolean {
  if (error.status === 401) return true;
  return statusesOf(error.body).some(
    (entry) =>
      REFUSED_TOKEN.has(textField(entry, "Code")?.toLowerCase() ?? "") ||
      textField(entry, "Message")?.toLowerCase() === EXPIRED,
  );
}

/** A yes without a token is no session. */
function tokensOf(result: unknown, operation: string): Tokens {
  const standard = textField(result, "Token");
  if (standard === undefined)
    throw new ConnectionError("unreadable", "the answer holds no token", {
      provider: "getty",
      operation,
      outcome: "unknown",
      retryable: true,
      attempts: 1,
    });
  // A number or a text.
  const minutes = Number.parseFloat(String(field(result, "TokenDurationMinutes")));
  const life = Number.isFinite(minutes) ? minutes * 60_000 : Number.POSITIVE_INFINITY;
  return { standard, secure: textField(result, "SecureToken"), life };
}

const noSecureToken = (operation: string) =>
  new InvalidRequestError(
    [
      {
        path: "/RequestHeader/Token",
        message: "needs a secure token: give the client userName and userPassword",
        keyword: "required",
      },
    ],
    { provider: "getty", operation },
  );
