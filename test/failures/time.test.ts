import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import type { Fetch } from "../../src/index.js";
import { type AnyResult, connect, providers } from "../support/clients.js";
import { answer, half, held, reply, stall } from "../support/failure-plays.js";
import { each, LONGER, seen } from "../support/failure-rows.js";
import { reservePort, withFailureServer } from "../support/failure-server.js";

const abortedWith = (outcome: string, retryable: boolean) => ({
  name: "ConnectionError",
  reason: "aborted",
  outcome,
  retryable,
});

/** The platform's fetch, and a promise of the first answer of a path: its headers are here. */
function watched(path: string): { readonly fetch: Fetch; readonly answered: Promise<void> } {
  let tell = () => {};
  const answered = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    answered,
    fetch: async (url, init) => {
      const response = await fetch(url, init);
      if (url.endsWith(path)) tell();
      return response;
    },
  };
}

/** Lets everything happen that is due. */
async function settle(): Promise<void> {
  for (let turns = 0; turns < 50; turns++) await turn();
}

/** A call's error, and the milliseconds that the call took from here on. */
async function timed(call: Promise<AnyResult>): Promise<{ error: AnyResult["error"]; took: number }> {
  const start = performance.now();
  const { error } = await call;
  return { error, took: performance.now() - start };
}

describe.concurrent.each(each(providers))("%s: timeout", (_, provider) => {
  const { created, createPath } = provider;

  test.each([
    ["headers", stall],
    ["body", half(created, "stall")],
  ])("covers the %s of one attempt, and a call's value wins over the client's", async (_part, play) => {
    await withFailureServer(async (server) => {
      server.on(createPath, play);
      const both = [
        { own: LONGER, call: undefined },
        { own: 60_000, call: LONGER },
      ].map(async ({ own, call }) => {
        const { error, took } = await timed(connect(provider, server, { timeout: own }).create({ timeout: call }));
        expect(seen(error)).toMatchObject({ reason: "timeout", outcome: "unknown" });
        expect(error?.message).toContain(`within ${LONGER} ms`);
        // Timers may fire a millisecond early.
        expect(took).toBeGreaterThan(LONGER - 5);
        expect(took).toBeLessThan(LONGER + 5_000);
      });
      await Promise.all(both);
    });
  });

  test("leaves a no a no, when only the rest of its body is late", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, half({ status: 400, body: provider.no("No.") }, "stall"));
      const { error } = await connect(provider, server).create({ timeout: LONGER, maxRetries: 5 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 400, outcome: "refused", retryable: false });
      expect(server.to(createPath)).toHaveLength(1);
    });
  });

  test("is counted anew for each attempt", async () => {
    await withFailureServer(async (server) => {
      const slow = reply(() => provider.read, 0.6 * LONGER);
      server.on(provider.readPath, half(provider.read, "reset", 0.6 * LONGER), slow);
      expect((await connect(provider, server).read({ timeout: LONGER })).error).toBeUndefined();
      expect(server.to(provider.readPath)).toHaveLength(2);
    });
  });

  test.each([0, 2 ** 31, Number.MAX_SAFE_INTEGER])("of %d ms does not end a call early", async (timeout) => {
    await withFailureServer(async (server) => {
      const late = held(answer(created));
      server.on(createPath, late.play);
      const call = connect(provider, server).create({ timeout });
      // A timer that overflows fires after 1 ms.
      setTimeout(late.release, 50);
      expect((await call).error).toBeUndefined();
    });
  });
});

describe.concurrent.each(each(providers))("%s: signal", (_, provider) => {
  const { created, createPath } = provider;

  test("that has fired before the call: nothing is sent", async () => {
    await withFailureServer(async (server) => {
      const { error, response } = await connect(provider, server).create({ signal: AbortSignal.abort() });
      expect(seen(error)).toEqual(abortedWith("not-sent", true));
      expect(response).toBeUndefined();
      // Time for a request that should not be on its way.
      await settle();
      expect(server.connections).toBe(0);
    });
  });

  test.each([
    ["in flight", stall, 1],
    ["within the body", half(created, "stall"), 0],
  ])("that fires %s ends the call at once, as unknown", async (where, play) => {
    await withFailureServer(async (server) => {
      server.on(createPath, play);
      const controller = new AbortController();
      const { fetch, answered } = watched(createPath);
      const call = connect(provider, server, { fetch }).create({ signal: controller.signal });
      await (where === "in flight" ? server.arrived(createPath) : answered);
      await settle();
      controller.abort();
      const { error, took } = await timed(call);
      expect(seen(error)).toEqual(abortedWith("unknown", false));
      expect(took).toBeLessThan(1_000);
      expect(server.to(createPath)).toHaveLength(1);
      expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
    });
  });

  test("that fires in a wait between two attempts ends the call at once, with what was known", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer({ status: 429, body: "", headers: { "retry-after": "60" } }));
      const controller = new AbortController();
      const { fetch, answered } = watched(createPath);
      const call = connect(provider, server, { fetch }).create({ signal: controller.signal });
      // The answer has no body: once settled, the call waits for the 60 s that it is asked to.
      await answered;
      await settle();
      controller.abort();
      const { error, took } = await timed(call);
      expect(seen(error)).toEqual(abortedWith("refused", true));
      expect(took).toBeLessThan(1_000);
      expect(server.to(createPath)).toHaveLength(1);
    });
  });

  test("that fires in the wait after a refused connection: still not-sent", async () => {
    const port = await reservePort();
    const controller = new AbortController();
    const client = provider.connect({
      baseUrl: port.origin + provider.root,
      // However short the wait is: what is immediate comes before any timer.
      fetch: (url, init) => fetch(url, init).finally(() => setImmediate(() => controller.abort())),
    });
    const { error } = await client.create({ signal: controller.signal, maxRetries: 20 });
    expect(seen(error)).toEqual(abortedWith("not-sent", true));
    await port.close();
  });
});
