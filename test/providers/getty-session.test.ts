import { afterEach, describe, expect, it, vi } from "vitest";
import { ApiError, ConnectionError } from "../../src/index.js";
import { createGettyClient, type GettyClientOptions } from "../../src/providers/getty.js";
import { type GettyBehaviour, type GettyServer, gate, json, refusal, startGetty } from "../support/getty-server.js";

const USER = { systemId: "1", systemPassword: "system-password", userName: "user", userPassword: "user-password" };
const COUNTRIES = { body: { GetCountriesRequestBody: {} } };
const CUSTOMER = {
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

const servers: GettyServer[] = [];
async function start(behaviour?: GettyBehaviour, options: Partial<GettyClientOptions> = {}) {
  const server = await startGetty(behaviour);
  servers.push(server);
  return { server, getty: createGettyClient({ ...USER, baseUrl: `${server.url}/v1`, maxRetries: 0, ...options }) };
}
afterEach(async () => {
  vi.useRealTimers();
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** Makes the client's clock, and nothing else, go faster. */
function setClock() {
  vi.useFakeTimers({ toFake: ["performance"] });
  return { advance: (minutes: number) => vi.advanceTimersByTime(minutes * 60_000) };
}

const tokensSent = (server: GettyServer, operation: string) =>
  server.requests.filter(({ url }) => url.endsWith(operation)).map(({ body }) => JSON.parse(body).RequestHeader.Token);

describe("logging in", () => {
  it("logs in with the first call by createSession, and later calls share the token", async () => {
    const { server, getty } = await start();
    expect((await getty.createCustomer(CUSTOMER)).error).toBeUndefined();
    expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(server.operations()).toEqual(["CreateSession", "CreateCustomer", "GetCountries"]);
    expect(tokensSent(server, "CreateCustomer")).toEqual(["token-1"]);
    expect(JSON.parse(server.requests[0]?.body ?? "")).toEqual({
      RequestHeader: { Token: null },
      CreateSessionRequestBody: {
        SystemId: "1",
        SystemPassword: "system-password",
        UserName: "user",
        UserPassword: "user-password",
      },
    });
  });

  it("logs in by createApplicationSession without user credentials", async () => {
    const { server, getty } = await start({}, { userName: undefined, userPassword: undefined });
    expect((await getty.createCustomer(CUSTOMER)).error).toBeUndefined();
    expect(server.operations()).toEqual(["CreateApplicationSession", "CreateCustomer"]);
  });

  it.each([10, 1000])("shares one login among %i concurrent first calls", async (calls) => {
    const { server, getty } = await start();
    const results = await Promise.all(Array.from({ length: calls }, () => getty.getCountries(COUNTRIES)));
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect(server.count("CreateSession")).toBe(1);
    expect(server.count("GetCountries")).toBe(calls);
  });

  it("gives every waiting call the error of a failed login, not sent, and the next call tries again", async () => {
    let isDown = true;
    const { server, getty } = await start({
      override: (_request, operation) =>
        operation === "CreateSession" && isDown ? refusal("InvalidUsernameOrPassword", "Wrong.") : undefined,
    });
    const results = await Promise.all(Array.from({ length: 50 }, () => getty.createCustomer(CUSTOMER)));
    expect(server.operations()).toEqual(["CreateSession"]);
    for (const { error } of results) {
      expect(error).toBeInstanceOf(ApiError);
      expect(error).toMatchObject({
        operation: "createCustomer",
        outcome: "not-sent",
        code: "InvalidUsernameOrPassword",
        status: 200,
        retryable: false,
      });
      expect(error?.message).toBe("getty createCustomer: 200 no session, createSession: 200 Wrong.");
    }
    isDown = false;
    expect((await getty.createCustomer(CUSTOMER)).error).toBeUndefined();
    expect(server.count("CreateSession")).toBe(2);
  });

  it("calls an answer without a token no login", async () => {
    const { getty } = await start({
      override: () => json({ ResponseHeader: { Status: "success", StatusList: [] }, CreateSessionResult: {} }),
    });
    const { error } = await getty.createCustomer(CUSTOMER);
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ reason: "unreadable", outcome: "not-sent" });
  });

  it("does not end the login that others wait for when one caller aborts", async () => {
    const login = gate();
    const { server, getty } = await start({
      override: async (_request, operation) => {
        if (operation === "CreateSession") await login.opened;
        return undefined;
      },
    });
    const controller = new AbortController();
    const aborted = getty.createCustomer({ ...CUSTOMER, signal: controller.signal });
    const other = getty.getCountries(COUNTRIES);
    await vi.waitFor(() => expect(server.count("CreateSession")).toBe(1));
    controller.abort();
    expect((await aborted).error).toMatchObject({ reason: "aborted", outcome: "not-sent", retryable: true });
    login.open();
    expect((await other).error).toBeUndefined();
    expect(server.operations()).toEqual(["CreateSession", "GetCountries"]);
  });
});

describe("a refused token", () => {
  it("leads to one new login and one resend of the call", async () => {
    const { server, getty } = await start();
    await getty.getCountries(COUNTRIES);
    server.good.clear();
    expect((await getty.createCustomer(CUSTOMER)).error).toBeUndefined();
    expect(server.operations()).toEqual([
      "CreateSession",
      "GetCountries",
      "CreateCustomer",
      "CreateSession",
      "CreateCustomer",
    ]);
    expect(tokensSent(server, "CreateCustomer")).toEqual(["token-1", "token-2"]);
  });

  it.each(["AUTH-010", "auth-012"])("is known by the code %s", async (code) => {
    let refused = false;
    const { server, getty } = await start({
      override: (_request, operation) => {
        if (operation !== "GetCountries" || refused) return undefined;
        refused = true;
        return refusal(code);
      },
    });
    expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(server.count("CreateSession")).toBe(2);
  });

  it("makes no endless loop with a server that refuses every token", async () => {
    const { server, getty } = await start({
      override: (_request, operation) => (operation === "CreateCustomer" ? refusal("AUTH-012") : undefined),
    });
    const { error } = await getty.createCustomer(CUSTOMER);
    expect(error).toMatchObject({ name: "ApiError", code: "AUTH-012", outcome: "refused" });
    expect(server.operations()).toEqual(["CreateSession", "CreateCustomer", "CreateSession", "CreateCustomer"]);
  });

  it.each([10, 200, 2000])("costs one login when 20 calls in flight are refused within %i ms", async (spread) => {
    const { server, getty } = await start({
      override: async (request, operation, call) => {
        if (operation === "GetCountries" && request.body.includes("token-1") && call > 2)
          await new Promise((resolve) => setTimeout(resolve, ((call - 3) / 19) * spread));
        return undefined;
      },
    });
    await getty.getCountries(COUNTRIES);
    server.good.clear();
    const results = await Promise.all(Array.from({ length: 20 }, () => getty.getCountries(COUNTRIES)));
    expect(results.every(({ error }) => error === undefined)).toBe(true);
    expect(server.count("CreateSession")).toBe(2);
  });

  it("is not replaced when the caller brought it along", async () => {
    const { server, getty } = await start();
    const { error } = await getty.createCustomer({ body: { ...CUSTOMER.body, RequestHeader: { Token: "my-own" } } });
    expect(error).toMatchObject({ code: "AUTH-012" });
    expect(server.operations()).toEqual(["CreateCustomer"]);
    expect(tokensSent(server, "CreateCustomer")).toEqual(["my-own"]);
  });

  it("keeps the outcome of the first sending when the new login fails", async () => {
    const { server, getty } = await start({
      override: (_request, operation, call) =>
        operation === "CreateSession" && call > 1 ? refusal("InvalidSystemIdOrPassword") : undefined,
    });
    await getty.getCountries(COUNTRIES);
    server.good.clear();
    const { error } = await getty.createCustomer(CUSTOMER);
    // The provider had the request, and refused it.
    expect(error).toMatchObject({ code: "InvalidSystemIdOrPassword", outcome: "refused" });
  });
});

describe("a token near its end", () => {
  it.each([30, "30"])(
    "is renewed with the secure token while calls go on (TokenDurationMinutes %j)",
    async (minutes) => {
      const clock = setClock();
      const renewal = gate();
      const { server, getty } = await start({
        minutes,
        override: async (_request, operation) => {
          if (operation === "RenewSession") await renewal.opened;
          return undefined;
        },
      });
      await getty.getCountries(COUNTRIES);
      clock.advance(27.5);
      await getty.getCountries(COUNTRIES);
      expect(server.count("RenewSession")).toBe(0);
      clock.advance(1);
      await getty.getCountries(COUNTRIES);
      await vi.waitFor(() => expect(server.count("RenewSession")).toBe(1));
      expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
      renewal.open();
      await vi.waitFor(async () => {
        await getty.getCountries(COUNTRIES);
        expect(tokensSent(server, "GetCountries").at(-1)).toBe("token-2");
      });
      expect(tokensSent(server, "RenewSession")).toEqual(["secure-1"]);
      expect(server.count("CreateSession")).toBe(1);
      expect(
        JSON.parse(server.requests.find(({ url }) => url.endsWith("RenewSession"))?.body ?? "").RenewSessionRequestBody,
      ).toEqual({
        SystemId: "1",
        SystemPassword: "system-password",
      });
    },
  );

  it("makes calls wait for the renewal in its last seconds", async () => {
    const clock = setClock();
    const { server, getty } = await start();
    await getty.getCountries(COUNTRIES);
    clock.advance(29.8);
    await getty.getCountries(COUNTRIES);
    expect(server.operations()).toEqual(["CreateSession", "GetCountries", "RenewSession", "GetCountries"]);
    expect(tokensSent(server, "GetCountries")).toEqual(["token-1", "token-2"]);
  });

  it("is replaced by a login when it has ended", async () => {
    const clock = setClock();
    const { server, getty } = await start();
    await getty.getCountries(COUNTRIES);
    clock.advance(31);
    await Promise.all(Array.from({ length: 100 }, () => getty.getCountries(COUNTRIES)));
    expect(server.count("CreateSession")).toBe(2);
    expect(server.count("RenewSession")).toBe(0);
  });

  it("is replaced by a login when the renewal fails", async () => {
    const clock = setClock();
    const { server, getty } = await start({
      override: (_request, operation) => (operation === "RenewSession" ? refusal("FailedToRenewToken") : undefined),
    });
    await getty.getCountries(COUNTRIES);
    clock.advance(29.8);
    expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(server.operations()).toEqual([
      "CreateSession",
      "GetCountries",
      "RenewSession",
      "CreateSession",
      "GetCountries",
    ]);
  });

  it("serves on when renewal and login fail in the background, which are not tried again for each call", async () => {
    const clock = setClock();
    let isDown = false;
    const { server, getty } = await start({
      override: (_request, operation) => (isDown && operation.endsWith("Session") ? refusal("SystemError") : undefined),
    });
    await getty.getCountries(COUNTRIES);
    isDown = true;
    clock.advance(28.5);
    for (let call = 0; call < 5; call++) expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
    await vi.waitFor(() => expect(server.count("CreateSession")).toBe(2));
    expect(server.count("RenewSession")).toBe(1);
  });

  it("counts its life from before the login was sent", async () => {
    const clock = setClock();
    const { server, getty } = await start({
      override: (_request, operation, call) => {
        if (operation === "CreateSession" && call === 1) clock.advance(20);
        return undefined;
      },
    });
    await getty.getCountries(COUNTRIES);
    clock.advance(11);
    await getty.getCountries(COUNTRIES);
    expect(server.count("CreateSession")).toBe(2);
  });

  it("is used until it is refused when the provider does not say how long it lives", async () => {
    const clock = setClock();
    const { server, getty } = await start({ minutes: "soon" });
    await getty.getCountries(COUNTRIES);
    clock.advance(10_000);
    await getty.getCountries(COUNTRIES);
    expect(server.count("CreateSession")).toBe(1);
  });

  it("is not touched by a wall clock that jumps", async () => {
    const { server, getty } = await start();
    await getty.getCountries(COUNTRIES);
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const jump of ["2001-01-01", "2099-01-01"]) {
      vi.setSystemTime(new Date(jump));
      await getty.getCountries(COUNTRIES);
    }
    expect(server.operations()).toEqual(["CreateSession", "GetCountries", "GetCountries", "GetCountries"]);
  });
});

describe("the session's own operations", () => {
  it("can be called directly, with the same result union", async () => {
    const { server, getty } = await start();
    const session = await getty.createSession({
      body: { CreateSessionRequestBody: { SystemId: "1", SystemPassword: "p", UserName: "u", UserPassword: "q" } },
    });
    expect(session.data?.CreateSessionResult.Token).toBe("token-1");
    const application = await getty.createApplicationSession({
      body: { CreateApplicationSessionRequestBody: { SystemId: "1", SystemPassword: "p" } },
    });
    expect(application.data?.CreateApplicationSessionResult.Token).toBe("token-2");
    const renewed = await getty.renewSession({
      body: { RenewSessionRequestBody: { SystemId: "1", SystemPassword: "p" } },
    });
    expect(renewed.data?.RenewSessionResult.Token).toBe("token-4");
    expect(tokensSent(server, "RenewSession")).toEqual(["secure-3"]);
  });

  it("refuses to renew an application session, which has no secure token", async () => {
    const { getty } = await start({}, { userName: undefined, userPassword: undefined });
    const { error } = await getty.renewSession({
      body: { RenewSessionRequestBody: { SystemId: "1", SystemPassword: "p" } },
    });
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      outcome: "not-sent",
      issues: [{ path: "/RequestHeader/Token" }],
    });
  });
});

describe("Status", () => {
  it.each(["success", "Success", "SUCCESS", "warning", "Warning"])(
    "%s is a yes whose StatusList stays visible",
    async (Status) => {
      const StatusList = [{ Type: "Warning", Code: "DefaultLanguageUsed", Message: "en-us is used" }];
      const { getty } = await start({
        override: (_request, operation) =>
          operation === "GetCountries"
            ? json({ ResponseHeader: { Status, StatusList }, GetCountriesResult: { Countries: [] } })
            : undefined,
      });
      expect((await getty.getCountries(COUNTRIES)).data?.ResponseHeader.StatusList).toEqual(StatusList);
    },
  );

  it.each(["error", "Error", "ERROR"])("%s is a no", async (Status) => {
    const { getty } = await start({
      override: (_request, operation) =>
        operation === "GetCountries" ? json({ ResponseHeader: { Status, StatusList: [] } }) : undefined,
    });
    expect((await getty.getCountries(COUNTRIES)).error).toMatchObject({
      name: "ApiError",
      outcome: "refused",
      status: 200,
    });
  });

  it("that nobody documents leaves the outcome unknown", async () => {
    const { getty } = await start({
      override: (_request, operation) =>
        operation === "CreateCustomer" ? json({ ResponseHeader: { Status: "queued" } }) : undefined,
    });
    expect((await getty.createCustomer(CUSTOMER)).error).toMatchObject({
      name: "ConnectionError",
      reason: "unreadable",
      outcome: "unknown",
    });
  });
});
