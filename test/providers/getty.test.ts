import { describe, expect, it } from "vitest";
import { COUNTRIES, CUSTOMER, start, tokensSent } from "../support/getty-client.js";
import { json } from "../support/getty-server.js";

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
