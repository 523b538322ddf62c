// `throttle: true` keeps the limits that a contract documents. Windows are proved on a clock that the test moves, and again by
// a server on loopback that counts what arrives.
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepLimits, type RateLimit } from "../../src/core/limits.js";
import { ApiError, ConnectionError, type ObservedEvent, withOptions } from "../../src/index.js";
import { type ControlCenterClient, createControlCenterClient } from "../../src/providers/control-center.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { gate } from "../support/getty-server.js";
import { serve } from "../support/serve.js";
import type { Server } from "../support/server.js";

const about = { provider: "acme", outcome: "refused", retryable: true, attempts: 1 } as const;
const busy = (retryAfter?: number) =>
  new ApiError(
    "",
    { status: 429, retryAfter, response: { status: 429, headers: new Headers(), url: "" } },
    { ...about, operation: "get" },
  );

describe("keepLimits", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] }));
  afterEach(() => void vi.useRealTimers());

  /** Calls that a throttle has let go, in their order, each with what ends it. */
  function start(limits: readonly RateLimit[]) {
    const throttle = keepLimits(limits);
    const gone: { readonly name: string; readonly at: number; end(error?: ApiError): void }[] = [];
    const zero = performance.now();
    return {
      gone: () => gone.map(({ name, at }) => `${name} ${at}`),
      end: (name: string, error?: ApiError) => gone.find((call) => call.name === name)?.end(error),
      ask(name: string, operation = "get", signal?: AbortSignal) {
        Promise.resolve(throttle({ provider: "acme", operation, signal })).then((release) =>
          gone.push({ name, at: performance.now() - zero, end: (error) => release?.(error) }),
        );
        return vi.advanceTimersByTimeAsync(0);
      },
      pass: (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds),
    };
  }

  it("lets so many calls go in a window, and counts each until a window after its end", async () => {
    const { ask, end, pass, gone } = start([{ limit: 2, window: 10 }]);
    for (const name of ["a", "b", "c", "d"]) await ask(name);
    await pass(300);
    end("a");
    await pass(200);
    end("b");
    await pass(9_799);
    expect(gone()).toEqual(["a 0", "b 0"]);
    await pass(1);
    expect(gone()).toEqual(["a 0", "b 0", "c 10300"]);
    await pass(200);
    expect(gone().at(-1)).toBe("d 10500");
  });

  it("lets so many go at a time, the first to come first", async () => {
    const { ask, end, pass, gone } = start([{ concurrency: 1 }]);
    for (const name of ["a", "b", "c"]) await ask(name);
    for (const name of ["a", "b", "c"]) {
      end(name);
      await pass(1);
    }
    expect(gone()).toEqual(["a 0", "b 0", "c 1"]);
  });

  it("lets nobody wait for a limit that is not its own, and nobody lose a turn to others", async () => {
    const { ask, end, pass, gone } = start([
      { limit: 2, window: 1 },
      { limit: 1, window: 5, operations: ["create"] },
    ]);
    await ask("first create", "create");
    await ask("second create", "create");
    await ask("read");
    expect(gone()).toEqual(["first create 0", "read 0"]);
    await ask("late read");
    end("first create");
    end("read");
    await pass(5_000);
    expect(gone()).toEqual(["first create 0", "read 0", "late read 1000", "second create 5000"]);
  });

  it("holds all back after a call that was refused for load: as long as it asks, or a second", async () => {
    const { ask, end, pass, gone } = start([{ concurrency: 5 }]);
    await ask("a");
    end("a", busy(7));
    await ask("b");
    await pass(6_999);
    expect(gone()).toEqual(["a 0"]);
    await pass(1);
    end("b", busy());
    await ask("c");
    await pass(1_000);
    expect(gone()).toEqual(["a 0", "b 7000", "c 8000"]);
  });

  it("gives no place to those who have left", async () => {
    const controller = new AbortController();
    const { ask, end, pass, gone } = start([{ limit: 1, window: 1 }]);
    await ask("a");
    await ask("b", "get", controller.signal);
    await ask("c");
    controller.abort();
    end("a");
    await pass(1_000);
    expect(gone()).toEqual(["a 0", "c 1000"]);
  });

  it("leaves no timer behind when all who waited have left", async () => {
    const controller = new AbortController();
    const { ask, end } = start([{ limit: 1, window: 60 }]);
    await ask("a");
    await ask("b", "get", controller.signal);
    end("a");
    expect(vi.getTimerCount()).toBe(1);
    controller.abort();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("leaves no timer behind when nobody waits", async () => {
    const { ask, end } = start([{ limit: 1, window: 60 }]);
    await ask("a");
    end("a");
    expect(vi.getTimerCount()).toBe(0);
  });
});

/** The largest number of times within any window of so many milliseconds. */
const densest = (times: readonly number[], window: number) =>
  Math.max(...times.map((from) => times.filter((time) => time >= from && time < from + window).length));

/** A server that notes when requests come, and how many it had at a time. */
async function counting() {
  const seen = { times: [] as number[], most: 0 };
  let now = 0;
  const server = await serve(async () => {
    seen.times.push(performance.now());
    seen.most = Math.max(seen.most, ++now);
    // Time for others to come, if nothing holds them back; not the same for each.
    await sleep((seen.times.length * 7) % 30);
    now--;
    return { body: "{}" };
  });
  return { seen, server };
}

/** A server that answers once it has two requests at a time. */
async function meeting() {
  const met = gate();
  let now = 0;
  const server = await serve(async () => {
    if (++now === 2) met.open();
    await met.opened;
    return { body: "{}" };
  });
  return server;
}

describe("throttle: true", () => {
  const credentials = { username: "u", apiKey: "k" };

  it("shows a server no more than is documented, of a client and those that are derived from it together", async () => {
    const { seen, server } = await counting();
    const waits: ObservedEvent[] = [];
    const observe = (event: ObservedEvent) => void (event.type === "waited" && waits.push(event));
    const client = createControlCenterClient({ ...credentials, baseUrl: server.url, throttle: true, observe });
    const derived = withOptions(client, { timeout: 5_000 });
    const init = { params: { path: { iccid: "1" } } };
    const calls = Array.from({ length: 12 }, (_, index) => (index % 2 ? client : derived).getDevice(init));
    for (const { error } of await Promise.all(calls)) expect(error).toBeUndefined();
    expect(seen.times).toHaveLength(12);
    expect(seen.most).toBe(1);
    expect(densest(seen.times, 1_000)).toBeLessThanOrEqual(5);
    expect(waits).toHaveLength(12);
    expect(waits.at(-1)).toHaveProperty("milliseconds");
  });

  it("is off without it, and can be put on and off for a derived client", async () => {
    const { seen, server } = await counting();
    const clientOf = ({ url }: Server) => createControlCenterClient({ ...credentials, baseUrl: url });
    const init = { params: { path: { iccid: "1" } } };
    const meet = async (client: ControlCenterClient) => {
      const results = await Promise.all([client.getDevice(init), client.getDevice(init)]);
      expect(results.map(({ error }) => error)).toEqual([undefined, undefined]);
    };
    await meet(clientOf(await meeting()));
    const client = clientOf(server);
    const slow = withOptions(client, { throttle: true });
    const alsoSlow = withOptions(withOptions(client, { throttle: true }), { maxRetries: 0 });
    await Promise.all([slow.getDevice(init), alsoSlow.getDevice(init)]);
    expect(seen.most).toBe(1);
    const wasSlow = withOptions(clientOf(await meeting()), { throttle: true });
    await meet(withOptions(wasSlow, { throttle: false }));
  });

  it("ends with the signal of a call that waits: nothing of it is sent, and its place is another's", async () => {
    const { seen, server } = await counting();
    const client = createControlCenterClient({ ...credentials, baseUrl: server.url, throttle: true });
    const controller = new AbortController();
    const get = (signal?: AbortSignal) => client.getDevice({ params: { path: { iccid: "1" } }, signal });
    const calls = [get(), get(controller.signal), get()];
    controller.abort();
    const [first, left, last] = await Promise.all(calls);
    expect(left?.error).toBeInstanceOf(ConnectionError);
    expect(left?.error).toMatchObject({ reason: "aborted", outcome: "not-sent", attempts: 0 });
    expect([first?.error, last?.error]).toEqual([undefined, undefined]);
    expect(seen.times).toHaveLength(2);
  });

  it("is refused where no limits are documented", () => {
    expect(() => createRevCentClient({ apiKey: "k", throttle: true })).toThrow(
      'createRevCentClient: option "throttle" must be a function here: no limits are documented.',
    );
  });
});
