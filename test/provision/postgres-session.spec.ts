// Getty's session in the database of the journal.
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PostgresSessionStore, postgresSessionStore } from "../../src/provision/postgres/index.js";
import { describeLock } from "../session-stores/lock.js";
import { useProcesses } from "../session-stores/shared.js";
import { describeSharing } from "../session-stores/sharing.js";
import { type PostgresServer, startPostgres } from "../support/postgres-server.js";

describe("a session in PostgreSQL", () => {
  let server: PostgresServer;
  const stores: PostgresSessionStore[] = [];
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await server?.stop();
  });

  async function start() {
    const url = await server.newDatabase();
    return {
      spec: { kind: "postgres", url } as const,
      isFreedAtOnce: true,
      open(lockLife?: number) {
        const store = postgresSessionStore({ connectionString: url, lockLife });
        stores.push(store);
        return store;
      },
      content: async () => JSON.stringify(await server.query(url, "select * from contract_clients.session")),
    };
  }
  describeSharing(start, useProcesses());
  describeLock(start);

  it("is forgotten when its life is over", async () => {
    const store = (await start()).open();
    await store.set("key", "value", 200);
    expect(await store.get("key")).toBe("value");
    await pause(300);
    expect(await store.get("key")).toBeUndefined();
  });
});
