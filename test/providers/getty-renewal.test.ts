import { describe, expect, it, vi } from "vitest";
import { COUNTRIES, setClock, start, tokensSent } from "../support/getty-client.js";
import { gate, refusal } from "../support/getty-server.js";

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
      await vi.waitFor(() => expect(server.count("RenewSession")).toBe(1), 30_000);
      expect((await getty.getCountries(COUNTRIES)).error).toBeUndefined();
      renewal.open();
      await vi.waitFor(async () => {
        await getty.getCountries(COUNTRIES);
        expect(tokensSent(server, "GetCountries").at(-1)).toBe("token-2");
      }, 30_000);
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
    await Promise.all(Array.from({ length: 1000 }, () => getty.getCountries(COUNTRIES)));
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
    await vi.waitFor(() => expect(server.count("CreateSession")).toBe(2), 30_000);
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
    setClock("Date");
    for (const jump of ["2001-01-01", "2099-01-01"]) {
      vi.setSystemTime(new Date(jump));
      await getty.getCountries(COUNTRIES);
    }
    expect(server.operations()).toEqual(["CreateSession", "GetCountries", "GetCountries", "GetCountries"]);
  });
});
