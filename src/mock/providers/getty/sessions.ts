import { randomUUID } from "node:crypto";
import { field, textField } from "../../../core/field.js";
import type { Call, Fields, Reply } from "../../state.js";

const MINUTE = 60_000;

interface Token {
  readonly isSecure: boolean;
  readonly expiresAt: number;
}
const isAlive = (token: Token | undefined): token is Token => token !== undefined && token.expiresAt > Date.now();
/** A number in practice; parts of one only fit into the text that the vendor speaks of as well. */
const duration = (value: number) => (Number.isInteger(value) ? value : String(value));

/** Tokens, which live for some minutes. */
export function createSessions(minutes: number) {
  const tokens = new Map<string, Token>();

  function issue(isSecure: boolean): string {
    const token = randomUUID();
    tokens.set(token, { isSecure, expiresAt: Date.now() + minutes * MINUTE });
    return token;
  }

  return {
    expireTokens: (): void => tokens.clear(),

    /** Why the token of a request does not serve for its operation, if it does not. */
    refuse({ operation, id, body, headers }: Call): Reply | undefined {
      if (id === "downloadImage") {
        const token = tokens.get(headers["authorization"]?.replace(/^Bearer +/i, "") ?? "");
        return isAlive(token) && token.isSecure ? undefined : { code: 401 };
      }
      const kind = operation.extensions?.["x-session-token"];
      if (kind !== "secure" && kind !== "standard") return undefined;
      const token = tokens.get(textField(body, "RequestHeader", "Token") ?? "");
      if (id === "renewSession") return isAlive(token) && token.isSecure ? undefined : { error: "FailedToRenewToken" };
      if (!isAlive(token)) return { error: "AUTH-012" };
      // The standard operations take a secure token as well.
      return kind === "secure" && !token.isSecure ? { error: "OperationRequiresSecureToken" } : undefined;
    },

    /** New tokens in the place of the example's. Whether a renewal ends the old ones is not known: here it does not. */
    issueIn: (example: Fields): Fields =>
      Object.fromEntries(
        Object.entries(example).map(([name, value]) => [
          name,
          field(value, "Token") === undefined ? value : start(value as Fields),
        ]),
      ),

    /**
     * An OAuth token takes the place of both session tokens if it is for a user, else that of an anonymous one. Neither
     * credentials nor refresh tokens are looked at: with which words wrong ones are refused is not documented.
     */
    grant: ({ body }: Call): Reply => ({
      example: body["grant_type"] === "password" ? "OAuthTokenExample" : "WithoutRefreshToken",
      fill: (example) => ({
        ...example,
        ...("refresh_token" in example ? { refresh_token: randomUUID() } : {}),
        access_token: issue(body["grant_type"] !== "client_credentials"),
        expires_in: duration(minutes * 60),
      }),
    }),
  };

  function start(result: Fields): Fields {
    return {
      ...result,
      ...("SecureToken" in result ? { SecureToken: issue(true) } : {}),
      Token: issue(false),
      TokenDurationMinutes: duration(minutes),
    };
  }
}
