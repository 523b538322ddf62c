// Getty's session, shared by processes anywhere: Redis, by node-redis.
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import type { SessionStore } from "contract-clients/getty";
import { createClient } from "redis";

/** A client whose commands fail soon while Redis is down or hangs, so that calls go on without it. */
export const connect = (url: string) =>
  createClient({
    url,
    disableOfflineQueue: true,
    pingInterval: 1_000,
    socket: { socketTimeout: 5_000, reconnectStrategy: (retries) => Math.min(retries * 100, 2_000) },
  });

const FREE = `if redis.call("get", KEYS[1]) == ARGV[1] then return redis.call("del", KEYS[1]) end`;

/** `lockLife`: milliseconds after which the lock of a process that died is free. A login should not take longer. */
export function redisStore(redis: ReturnType<typeof connect>, lockLife = 60_000): SessionStore {
  const expiration = (value: number) => ({ type: "PX", value }) as const;
  return {
    get: (key) => redis.get(key),
    set: (key, value, ttl) => redis.set(key, value, { expiration: expiration(ttl) }),
    async withLock(key, work) {
      const [lock, owner] = [`${key}:lock`, randomUUID()];
      const free = { condition: "NX", expiration: expiration(lockLife) } as const;
      while ((await redis.set(lock, owner, free)) === null) await setTimeout(50);
      try {
        return await work();
      } finally {
        await redis.eval(FREE, { keys: [lock], arguments: [owner] });
      }
    },
  };
}
