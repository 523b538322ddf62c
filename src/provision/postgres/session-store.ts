import type { Client } from "pg";
import type { SessionStore } from "../../providers/getty/session-store.js";
import { Database } from "./database.js";
import { loadPg } from "./peers.js";
import { setUp } from "./schema.js";

/** Milliseconds for which a lock is waited for. */
const WAITS = 85_000;
/** Connections for what is got and set. */
const CONNECTIONS = 3;

export interface PostgresSessionStoreOptions {
  /** `postgres://user:password@host/database`. The first time, the user must be allowed to create schemas. */
  connectionString: string;
  /** Milliseconds after which the lock of a process that hangs is another's. If it dies, it is so at once. @default 60000 */
  lockLife?: number | undefined;
}

/** Where processes share a session in PostgreSQL. */
export interface PostgresSessionStore extends SessionStore {
  get(key: string): Promise<string | undefined>;
  set(key: string, value: string, ttl: number): Promise<void>;
  withLock<Value>(key: string, work: () => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

/**
 * A store for getty's `sessionStore`, in the database of `postgresJournal` or another: many processes log in once. It connects when
 * it is first asked. Who may read its table `contract_clients.session` may act for you until the tokens expire.
 */
export function postgresSessionStore({
  connectionString,
  lockLife = 60_000,
}: PostgresSessionStoreOptions): PostgresSessionStore {
  let opened: Promise<Database> | undefined;
  const database = () => {
    opened ??= open(connectionString).catch((error: unknown) => {
      // It is tried again when it is asked next.
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    async get(key) {
      const sql = await database();
      const [row] = await sql.query<{ value: string }>(
        "select value from contract_clients.session where key = $1 and until > now()",
        [key],
      );
      return row?.value;
    },
    async set(key, value, ttl) {
      const sql = await database();
      await sql.query("delete from contract_clients.session where until <= now()");
      await sql.query(
        `insert into contract_clients.session values ($1, $2, now() + $3)
         on conflict (key) do update set value = excluded.value, until = excluded.until`,
        [key, value, `${ttl} milliseconds`],
      );
    },
    async withLock(key, work) {
      await database();
      const { Client } = await loadPg();
      // A connection of its own: if the process dies the lock goes with it, and those who get and set are not kept waiting.
      const client = new Client({ connectionString, connectionTimeoutMillis: 10_000, keepAlive: true });
      client.on("error", () => {});
      try {
        await client.connect();
        return await locked(client, key, lockLife, work);
      } finally {
        await client.end().catch(() => {});
      }
    },
    async close() {
      const closing = opened;
      opened = undefined;
      await (await closing?.catch(() => undefined))?.close();
    },
  };
}

async function locked<Value>(client: Client, key: string, life: number, work: () => Promise<Value>): Promise<Value> {
  await client.query("begin");
  await client.query(`set local lock_timeout = ${WAITS}`);
  await client.query(`set local idle_in_transaction_session_timeout = ${Math.round(life)}`);
  await client.query("select pg_advisory_xact_lock(hashtextextended($1, 1))", [key]);
  const value = await work();
  // What the work gave counts, also if the lock was another's before it was done.
  await client.query("commit").catch(() => {});
  return value;
}

async function open(connectionString: string): Promise<Database> {
  const database = await Database.open(connectionString, CONNECTIONS);
  try {
    await setUp(database, async () => {});
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
