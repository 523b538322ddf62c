// What holds of every store by which real processes share a session.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { CREDENTIALS, tokensSent } from "../support/getty-client.js";
import { gate } from "../support/getty-server.js";
import { startProcess } from "./processes.js";
import { PROCESSES, type Share, type Subject } from "./shared.js";

const CALLS = 50;

export function describeSharing(start: () => Promise<Subject>, share: Share): void {
  describe(`${PROCESSES} processes, ${CALLS} calls each`, () => {
    it("log in once when they start cold", async () => {
      const { call, logins } = await share((await start()).spec);
      expect(await call(CALLS)).toEqual([]);
      expect(logins()).toBe(1);
    });

    it("log in once when their token was revoked", async () => {
      const { server, call, logins } = await share((await start()).spec);
      await call(1);
      server.good.clear();
      expect(await call(CALLS)).toEqual([]);
      // Of calls at the same time, one that has yet to be refused may come last.
      expect(await call(1)).toEqual([]);
      expect(logins()).toBe(2);
      expect(new Set(tokensSent(server, "GetCountries").slice(-PROCESSES))).toEqual(new Set(["token-2"]));
    });

    it.each([
      [28.5, "while calls go on"],
      [29.8, "while calls wait"],
    ])("renew once when %d of 30 minutes are over, %s", async (minutes) => {
      const { server, processes, call, logins } = await share((await start()).spec);
      await call(1);
      await Promise.all(processes.map((process) => process.obey({ what: "advance", minutes })));
      expect(await call(CALLS)).toEqual([]);
      await vi.waitFor(async () => {
        expect(await call(1)).toEqual([]);
        expect(new Set(tokensSent(server, "GetCountries").slice(-PROCESSES))).toEqual(new Set(["token-2"]));
      }, 30_000);
      expect([server.count("RenewSession"), logins()]).toEqual([1, 1]);
    });
  });

  it("A late refusal of an old token costs no login", async () => {
    const late = gate();
    let isHeld = false;
    const { server, processes, call, logins } = await share((await start()).spec, {
      override: async (request, operation) => {
        if (isHeld && operation === "GetCountries" && request.body.includes("token-1")) await late.opened;
        return undefined;
      },
    });
    await call(1);
    server.good.clear();
    isHeld = true;
    const [slow, quick] = [processes.slice(0, 1), processes.slice(1)];
    const waiting = call(CALLS, slow);
    await vi.waitFor(() => expect(server.count("GetCountries")).toBe(PROCESSES + CALLS), 30_000);
    isHeld = false;
    expect(await call(CALLS, quick)).toEqual([]);
    expect(logins()).toBe(2);
    late.open();
    expect(await waiting).toEqual([]);
    expect(logins()).toBe(2);
  });

  it("A process that dies in its login blocks the others as long as its lock lives, and no longer", async () => {
    const login = gate();
    const { spec, expire } = await start();
    const { enter, call, logins } = await share(spec, {
      override: async (_request, operation, number) => {
        if (operation === "CreateSession" && number === 1) await login.opened;
        return undefined;
      },
    });
    const dying = await startProcess();
    onTestFinished(() => dying.kill());
    await enter(dying);
    const lost = dying.obey({ what: "call", times: 1 }).catch(() => "lost");
    await vi.waitFor(() => expect(logins()).toBe(1), 30_000);
    await dying.kill();
    expect(await lost).toBe("lost");
    const calls = call(CALLS);
    if (expire) {
      // Time for a login that should not come yet.
      await pause(500);
      expect(logins()).toBe(1);
      await expire();
    }
    expect(await calls).toEqual([]);
    expect(logins()).toBe(2);
    login.open();
  });

  it("The tokens are in the store, and no other secret", async () => {
    const subject = await start();
    const { call } = await share(subject.spec);
    await call(1);
    const content = await subject.content();
    expect(content).toContain("token-1");
    expect(content).not.toMatch(
      new RegExp(
        Object.values(CREDENTIALS)
          .filter((text) => text.length > 1)
          .join("|"),
      ),
    );
  });
}
