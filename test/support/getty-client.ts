import { onTestFinished, vi } from "vitest";
import { createGettyClient, type GettyClientOptions } from "../../src/providers/getty.js";
import { type GettyBehaviour, type GettyServer, startGetty } from "./getty-server.js";

export const CREDENTIALS = {
  systemId: "1",
  systemPassword: "system-password",
  userName: "user",
  userPassword: "user-password",
};
export const COUNTRIES = { body: { GetCountriesRequestBody: {} } };
export const CUSTOMER = {
  body: {
    CreateCustomerRequestBody: {
      UserName: "ada",
      Password: "analytical",
      EmailAddress: "ada@example.com",
      FirstName: "Ada",
      LastName: "Byron",
      BillingCountryChar3Iso: "GBR",
    },
  },
};

/** A server that keeps sessions and a client of it, for one test. */
export async function start(behaviour?: GettyBehaviour, options: Partial<GettyClientOptions> = {}) {
  const server = await startGetty(behaviour);
  onTestFinished(() => server.close());
  return {
    server,
    getty: createGettyClient({ ...CREDENTIALS, baseUrl: `${server.url}/v1`, maxRetries: 0, ...options }),
  };
}

/** Makes one clock of the process, and nothing else, go as the test says. */
export function setClock(clock: "performance" | "Date" = "performance") {
  vi.useFakeTimers({ toFake: [clock] });
  onTestFinished(() => void vi.useRealTimers());
  return { advance: (minutes: number) => vi.advanceTimersByTime(minutes * 60_000) };
}

/** The tokens with which an operation was called. */
export const tokensSent = (server: GettyServer, operation: string): string[] =>
  server.requests.filter(({ url }) => url.endsWith(operation)).map(({ body }) => JSON.parse(body).RequestHeader.Token);
