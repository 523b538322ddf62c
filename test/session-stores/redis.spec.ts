// These need redis-server on the machine, and so are kept apart, by their name too.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { connect, redisStore } from "../../examples/session-stores/redis.js";
import { gate } from "../support/getty-server.js";
import { describeLock } from "./lock.js";
import { freePort, type RedisServer, startRedis } from "./redis-server.js";
import { LIFE, PROCESSES, useProcesses } from "./shared.js";
import { describeSharing } from "./sharing.js";

describe("a session in Redis", () => {
  let redis: RedisServer;
  let client: ReturnType<typeof connect>;
  beforeAll(async () => {
    redis = await startRedis();
    client = connect(redis.url);
    await client.connect();
  });
  afterAll(async () => {
    client?.destroy();
    await redis?.stop();
  });

  async function start() {
    await client.flushAll();
    return {
      spec: { kind: "redis", url: redis.url } as const,
      open: (life?: number) => redisStore(client, life),
      async expire() {
        for (const lock of await client.keys("*:lock")) {
          const left = await client.pTTL(lock);
          expect(left > 0 && left <= LIFE).toBe(true);
          await client.pExpire(lock, 1);
        }
      },
      async content() {
        const keys = await client.keys("*");
        return [...keys, ...(await client.mGet(keys))].join("\n");
      },
    };
  }
  const share = useProcesses();
  describeSharing(start, share);
  describeLock(start);

  it("is forgotten when its life is over", async () => {
    const store = (await start()).open();
    await store.set("key", "value", 200);
    expect(await store.get("key")).toBe("value");
    await pause(300);
    expect(await store.get("key")).toBeNull();
  });
});

describe("a Redis in trouble", () => {
  const share = useProcesses();
  const manySessions = { endsOthers: false };

  /** A Redis for one test. */
  async function started() {
    const redis = await startRedis();
    onTestFinished(() => redis.stop());
    return { redis, spec: { kind: "redis", url: redis.url } as const };
  }
  /** A login that waits, whichever process it is of, so that the others wait for the lock. */
  function heldLogin() {
    const login = gate();
    const override = async (_: unknown, operation: string, number: number) => {
      if (operation === "CreateSession" && number === 1) await login.opened;
      return undefined;
    };
    return { login, behaviour: { ...manySessions, override } };
  }

  it("that is down from the start is done without, at once: each process logs in", async () => {
    const { call, logins } = await share({ kind: "redis", url: `redis://127.0.0.1:${await freePort()}` }, manySessions);
    const began = performance.now();
    expect(await call(10)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(4_900);
    expect(logins()).toBe(PROCESSES);
  });

  it("that dies is done without from then on", async () => {
    const { redis, spec } = await started();
    const { server, call, logins } = await share(spec, manySessions);
    await call(1);
    await redis.stop();
    server.good.clear();
    expect(await call(10)).toEqual([]);
    expect(logins()).toBe(1 + PROCESSES);
  });

  it("that dies while processes wait for the lock lets them log in", async () => {
    const { redis, spec } = await started();
    const { login, behaviour } = heldLogin();
    const { call, logins } = await share(spec, behaviour);
    const calls = call(10);
    await vi.waitFor(() => expect(logins()).toBe(1), 30_000);
    await redis.stop();
    await vi.waitFor(() => expect(logins()).toBe(PROCESSES), 30_000);
    login.open();
    expect(await calls).toEqual([]);
    expect(logins()).toBe(PROCESSES);
  });

  it("that hangs is waited for 5 seconds, and used again when it goes on", async () => {
    const { redis, spec } = await started();
    const { server, call, logins } = await share(spec, manySessions);
    await call(1);
    redis.hang();
    server.good.clear();
    const began = performance.now();
    expect(await call(10)).toEqual([]);
    expect(performance.now() - began).toBeLessThan(9_900);
    expect(logins()).toBe(1 + PROCESSES);
    // By then the connections were given up.
    await pause(2_000);
    redis.goOn();
    await vi.waitFor(async () => {
      const before = logins();
      server.good.clear();
      expect(await call(10)).toEqual([]);
      expect(logins()).toBe(before + 1);
    }, 30_000);
  });

  it("that hangs while processes wait for the lock lets them log in", async () => {
    const { redis, spec } = await started();
    const { login, behaviour } = heldLogin();
    const { call, logins } = await share(spec, behaviour);
    const calls = call(10);
    await vi.waitFor(() => expect(logins()).toBe(1), 30_000);
    redis.hang();
    await vi.waitFor(() => expect(logins()).toBe(PROCESSES), 15_000);
    login.open();
    expect(await calls).toEqual([]);
  });
});
