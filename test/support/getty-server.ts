import { type Server, type ServerAnswer, type ServerRequest, startServer } from "./server.js";

/** What a getty server that keeps sessions can be told. */
export interface GettyServer extends Server {
  /** Tokens that are good now. */
  readonly good: Set<string>;
  /** The operations that were called, in order: `CreateSession`. */
  operations(): string[];
  /** How many logins and renewals came. */
  count(operation: string): number;
}

export interface GettyBehaviour {
  /** What `TokenDurationMinutes` says. @default 30 */
  minutes?: unknown;
  /** Whether a login or a renewal ends what was before it. @default true */
  endsOthers?: boolean;
  /** Answers in the place of the server's own, when it returns something. */
  override?: (
    request: ServerRequest,
    operation: string,
    call: number,
  ) => ServerAnswer | undefined | Promise<ServerAnswer | undefined>;
}

const envelope = (status: string, entries: object[] = []) => ({
  ResponseHeader: { Status: status, StatusList: entries, CoordinationId: "" },
});
export const json = (value: unknown, status = 200): ServerAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(value),
});
export const refusal = (Code: string, Message = "no") => json(envelope("error", [{ Type: "Error", Code, Message }]));
export const countries = () => json({ ...envelope("success"), GetCountriesResult: { Countries: [] } });

/** A server with real sessions: it issues tokens, and refuses every token that is not `good`. */
export async function startGetty({
  minutes = 30,
  endsOthers = true,
  override,
}: GettyBehaviour = {}): Promise<GettyServer> {
  const good = new Set<string>();
  let issued = 0;
  let calls = 0;
  const issue = (secure: boolean) => {
    issued++;
    if (endsOthers) good.clear();
    good.add(`token-${issued}`);
    if (secure) good.add(`secure-${issued}`);
    return {
      ...(secure ? { SecureToken: `secure-${issued}` } : {}),
      Token: `token-${issued}`,
      TokenDurationMinutes: minutes,
    };
  };
  const operationOf = (url: string) => url.split("/").at(-1) ?? "";
  const server = await startServer(async (request) => {
    const operation = operationOf(request.url);
    const own = await override?.(request, operation, ++calls);
    if (own) return own;
    if (operation === "CreateSession") return json({ ...envelope("success"), CreateSessionResult: issue(true) });
    if (operation === "CreateApplicationSession")
      return json({ ...envelope("success"), CreateApplicationSessionResult: issue(false) });
    const { RequestHeader } = JSON.parse(request.body) as { RequestHeader: { Token: string } };
    if (!good.has(RequestHeader.Token)) return refusal("AUTH-012", "The security token has expired.");
    if (operation === "RenewSession") return json({ ...envelope("success"), RenewSessionResult: issue(true) });
    return operation === "GetCountries" ? countries() : json(envelope("success"));
  });
  return Object.assign(server, {
    good,
    operations: () => server.requests.map(({ url }) => operationOf(url)),
    count: (operation: string) => server.requests.filter(({ url }) => operationOf(url) === operation).length,
  });
}

/** A promise that the test settles. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}
