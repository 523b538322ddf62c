import { describe, expect, it, vi } from "vitest";
import { ApiError, ConnectionError } from "../../src/index.js";
import { COUNTRIES, CUSTOMER, start, tokensSent } from "../support/getty-client.js";
import { gate, json, refusal } from "../support/getty-server.js";

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
    await vi.waitFor(() => expect(server.count("CreateSession")).toBe(1), 30_000);
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
