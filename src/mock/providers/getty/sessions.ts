import { randomUUID } from "node:crypto";
import { field, textField } from "../../../core/field.js";
import type { Call, Fields, Reply } from "../../state.js";

const MINUTE = 60_000;

/** Tokens, which live for some minutes. */
export function createSessions(minutes: number) {
  const tokens = new Map<string, { readonly isSecure: boolean; readonly expiresAt: number }>();

  function issue(isSecure: boolean): string {
    const token = randomUUID();
    tokens.set(token, { isSecure, expiresAt: Date.now() + minutes * MINUTE });
    return token;
  }

  return {
    expireTokens: (): void => tokens.clear(),

    /** Why the token of a request does not serve for its operation, if it does not. */
    refuse({ operation, id, body }: Call): Reply | undefined {
      const kind = operation.extensions?.["x-session-token"];
      if (kind !== "secure" && kind !== "standard") return undefined;
      const token = tokens.get(textField(body, "RequestHeader", "Token") ?? "");
      const isGood = token !== undefined && token.expiresAt > Date.now();
      if (id === "renewSession") return isGood && token.isSecure ? undefined : { error: "FailedToRenewToken" };
      if (!isGood) return { error: "AUTH-012" };
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
  };

  function start(result: Fields): Fields {
    return {
      ...result,
      ...("SecureToken" in result ? { SecureToken: issue(true) } : {}),
      Token: issue(false),
      // A number in practice; parts of a minute only fit into the text that the vendor's page speaks of.
      TokenDurationMinutes: Number.isInteger(minutes) ? minutes : String(minutes),
    };
  }
}
