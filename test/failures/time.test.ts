import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { Fetch, ObservedEvent } from "../../src/index.js";
import { connect, providers } from "../support/clients.js";
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

// What takes much longer than it should would run into vitest's limit: no test says how long a call may take.

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
        { own: 600_000, call: LONGER },
      ].map(async ({ own, call }) => {
        const start = performance.now();
        const { error } = await connect(provider, server, { timeout: own }).create({ timeout: call });
        expect(seen(error)).toMatchObject({ reason: "timeout", outcome: "unknown" });
        expect(error?.message).toContain(`within ${LONGER} ms`);
        // Timers may fire a millisecond early.
        expect(performance.now() - start).toBeGreaterThan(LONGER - 5);
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
      expect(seen((await call).error)).toEqual(abortedWith("unknown", false));
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
      // The answer has no body: once settled, the call waits for the minute that it is asked to, which no test may take.
      await answered;
      await settle();
      controller.abort();
      expect(seen((await call).error)).toEqual(abortedWith("refused", true));
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

describe.each(each(providers))("%s: timeout, on a clock that only the test moves", (_, provider) => {
  const { read, readPath } = provider;

  test("is counted anew for each attempt", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    onTestFinished(() => void vi.useRealTimers());
    const pass = (milliseconds: number) => settle().then(() => vi.advanceTimersByTimeAsync(milliseconds));
    await withFailureServer(async (server) => {
      server.on(
        readPath,
        half(read, "reset", 0.6 * LONGER),
        reply(() => read, 0.6 * LONGER),
      );
      let tell = (_wait: number) => {};
      const repeated = new Promise<number>((resolve) => {
        tell = resolve;
      });
      const observe = (event: ObservedEvent) => void (event.type === "repeated" && tell(event.wait));
      const call = connect(provider, server, { observe }).read({ timeout: LONGER });
      await server.arrived(readPath);
      await pass(0.6 * LONGER);
      await pass(await repeated);
      await server.arrived(readPath, 2);
      await pass(0.6 * LONGER);
      expect((await call).error).toBeUndefined();
    });
  });
});
