import { setTimeout as sleep } from "node:timers/promises";
import type { Pool, PoolClient, QueryResultRow } from "pg";
import { ProvisionError } from "../entry.js";
import { loadPg } from "./peers.js";

/** Where statements go: to any connection, or to that of a transaction. */
export interface Sql {
  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]>;
}

/** Milliseconds in which a connection is had, and those in which a statement ends. */
const CONNECTS = 10_000;
const ANSWERS = 60_000;
/** Deadlock, and what could not be put in an order: the transaction did nothing, and is done again. */
const AGAIN = new Set<unknown>(["40P01", "40001"]);
const MOST_TRIES = 10;
/** Milliseconds before it is done again, at most, the first time. */
const SOON = 50;

/** A PostgreSQL that keeps what it acknowledged. */
export class Database implements Sql {
  private constructor(private readonly pool: Pool) {}

  /** `connections`: at the same time, at most. @throws ProvisionError when it cannot be reached, or may lose what it acknowledged. */
  static async open(connectionString: string, connections: number): Promise<Database> {
    const pg = await loadPg();
    const pool = new pg.Pool({
      connectionString,
      max: connections,
      connectionTimeoutMillis: CONNECTS,
      query_timeout: ANSWERS,
      keepAlive: true,
      application_name: "contract-clients",
    });
    // A connection that breaks is told by the statement that needs it, not as an event that ends the program.
    pool.on("error", () => {});
    pool.on("connect", (client) => client.on("error", () => {}));
    const database = new Database(pool);
    try {
      await database.checkDurable();
    } catch (error) {
      await database.close();
      throw error;
    }
    return database;
  }

  query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]): Promise<Row[]> {
    return this.again((client) => sqlOf(client).query<Row>(text, values));
  }

  /**
   * Once this resolves, all that `work` did is on disk; nothing of it is if it throws, unless the connection broke at the end.
   * `work` is done again when another transaction was in the way.
   * @throws ProvisionError when the database failed; what `work` throws of its own
   */
  transaction<Value>(work: (sql: Sql) => Promise<Value>): Promise<Value> {
    return this.again(async (client) => {
      const sql = sqlOf(client);
      await sql.query("begin");
      const value = await work(sql);
      await sql.query("commit");
      return value;
    });
  }

  /** Like `transaction`, of which nothing is left and which gives nothing if `work` gives nothing. */
  attempt<Value>(work: (sql: Sql) => Promise<Value | undefined>): Promise<Value | undefined> {
    return this.again(async (client) => {
      const sql = sqlOf(client);
      await sql.query("begin");
      const value = await work(sql);
      await sql.query(value === undefined ? "rollback" : "commit");
      return value;
    });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  private async again<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    for (let tries = 1; ; tries++) {
      try {
        return await this.connected(work);
      } catch (error) {
        if (tries >= MOST_TRIES || !AGAIN.has(codeOf(error))) throw error;
        // Not at the same moment as the other, whose transaction is done again as well.
        await sleep(Math.random() * SOON * tries);
      }
    }
  }

  /** A connection that failed is not used again: what was begun on it is undone when it ends. */
  private async connected<Value>(work: (client: PoolClient) => Promise<Value>): Promise<Value> {
    const client = await this.connect().catch(fail);
    let isGood = false;
    try {
      const value = await work(client);
      isGood = true;
      return value;
    } finally {
      client.release(!isGood);
    }
  }

  /** What is wrong with the connection's settings is thrown at once, and not as a promise. */
  private async connect(): Promise<PoolClient> {
    return this.pool.connect();
  }

  private async checkDurable(): Promise<void> {
    const text =
      "select current_setting('fsync') as fsync, current_setting('synchronous_commit') as synchronous_commit";
    const [settings = {}] = await this.query<Record<string, string>>(text);
    for (const [name, value] of Object.entries(settings))
      if (value === "off")
        throw new ProvisionError(
          `the database of the journal may lose what it has acknowledged, because its ${name} is off: set it to on`,
        );
  }
}

function fail(cause: unknown): never {
  const words = wordsOf(cause);
  throw new ProvisionError(`the journal's database failed, and without it nothing is sent: ${words}`, { cause });
}

/** PostgreSQL's code of an error. */
const codeOf = (error: unknown): unknown => (error as { cause?: { code?: unknown } }).cause?.code;

/** Several addresses that all fail are one error without words. */
const wordsOf = (error: unknown): string =>
  error instanceof AggregateError ? error.errors.map(wordsOf).join("; ") : (error as Error).message;

const sqlOf = (client: PoolClient): Sql => ({
  async query<Row extends QueryResultRow>(text: string, values?: readonly unknown[]) {
    const { rows } = await client.query<Row>(text, values ? [...values] : undefined).catch(fail);
    // Several statements in one text have no rows of their own.
    return rows ?? [];
  },
});
