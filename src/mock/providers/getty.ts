import { randomUUID } from "node:crypto";
import { field, textField } from "../../core/field.js";
import type { MockControls } from "../options.js";
import type { Call, Fields, ProviderMock, Reply, State } from "../state.js";

const MINUTE = 60_000;

export const provider: ProviderMock = {
  port: 4010,
  options: {
    tokenMinutes: [
      (value) => typeof value === "number" && value > 0 && Number.isFinite(value),
      "a number of minutes, more than 0",
    ],
  },
  refuse: (example, { code, message }) => ({
    ...example,
    ResponseHeader: {
      ...(example["ResponseHeader"] as Fields),
      Status: "error",
      StatusList: [{ Type: "Error", Code: code, Message: message }],
    },
  }),
  start: ({ tokenMinutes = 30 }) => createState(tokenMinutes),
};

function createState(minutes: number): State {
  const userNames = new Set<string>();
  const tokens = new Map<string, { readonly isSecure: boolean; readonly expiresAt: number }>();

  function issue(isSecure: boolean): string {
    const token = randomUUID();
    tokens.set(token, { isSecure, expiresAt: Date.now() + minutes * MINUTE });
    return token;
  }

  /** New tokens in the place of the example's. Whether a renewal ends the old ones is not known: here it does not. */
  const startSession = (result: Fields): Fields => ({
    ...result,
    ...("SecureToken" in result ? { SecureToken: issue(true) } : {}),
    Token: issue(false),
    // A number in practice; parts of a minute only fit into the text that the vendor's page speaks of.
    TokenDurationMinutes: Number.isInteger(minutes) ? minutes : String(minutes),
  });

  function answer({ operation, id, body }: Call): Reply | undefined {
    const kind = operation.extensions?.["x-session-token"];
    const token = tokens.get(textField(body, "RequestHeader", "Token") ?? "");
    const isGood = token !== undefined && token.expiresAt > Date.now();
    // The standard operations take a secure token as well.
    if (kind === "secure" && !(isGood && token.isSecure)) return { example: "FailedToRenewToken" };
    if (kind === "standard" && !isGood) return { example: "ExpiredToken" };
    if (id !== "createCustomer") return undefined;
    const userName = textField(body, "CreateCustomerRequestBody", "UserName") ?? "";
    if (userNames.has(userName)) return { example: "DuplicateUsername" };
    userNames.add(userName);
    return undefined;
  }

  return {
    answer: (call) => ({
      ...answer(call),
      fill: (example) =>
        mapFields(example, (_name, value) =>
          field(value, "Token") === undefined ? value : startSession(value as Fields),
        ),
    }),
    controls: { expireTokens: () => tokens.clear() } satisfies MockControls["getty"],
    complete: ({ body }, answer) =>
      mapFields(answer, (name, value) =>
        name === "ResponseHeader"
          ? { ...(value as Fields), CoordinationId: field(body, "RequestHeader", "CoordinationId") ?? "" }
          : value,
      ),
  };
}

const mapFields = (fields: Fields, change: (name: string, value: unknown) => unknown): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(name, value)]));
