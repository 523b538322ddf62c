import type PgBoss from "pg-boss";
import type { Database, Sql } from "./database.js";
import { loadBoss } from "./peers.js";

/** Of pg-boss' tables, which are no other program's. */
const SCHEMA = "contract_clients_jobs";
/** A job is never given up: what is to become of an item, the journal says. */
const retryLimit = 2 ** 31 - 1;

/** pg-boss, for the queues of one journal. */
export class Jobs {
  private constructor(
    private readonly boss: PgBoss,
    /** Items to be sent, and doubts. */
    readonly items: Queue,
    readonly doubts: Queue,
  ) {}

  /** Makes what is not there yet. `lease`: milliseconds after which the job of a process that died is handed out again. */
  static async open(database: Database, journal: number, lease: number): Promise<Jobs> {
    const Boss = await loadBoss();
    const db = {
      executeSql: async (text: string, values: unknown[]) => ({ rows: await database.query(text, values) }),
    };
    // Nothing runs by itself: what expires is looked for by the run, and nothing is archived.
    const boss = new Boss({ db, schema: SCHEMA, supervise: false, schedule: false });
    boss.on("error", () => {});
    await boss.start();
    const names = [`journal-${journal}`, `journal-${journal}-doubts`] as const;
    for (const name of names) await boss.createQueue(name, { name, retryLimit });
    const expireInSeconds = Math.ceil(lease / 1000);
    return new Jobs(boss, new Queue(boss, names[0], expireInSeconds), new Queue(boss, names[1], expireInSeconds));
  }

  /** Hands the jobs out again whose time is over. */
  expire(): Promise<void> {
    return this.boss.expire();
  }
}

/** Jobs that are numbers of entries. One that is done is deleted, so that the same number can come again. */
export class Queue {
  constructor(
    private readonly boss: PgBoss,
    private readonly name: string,
    private readonly expireInSeconds: number,
  ) {}

  /** Those that are there already stay as they are. `delay`: milliseconds before they are handed out. */
  async put(sql: Sql, numbers: readonly number[], delay = 0): Promise<void> {
    const { name, expireInSeconds } = this;
    const startAfter = `${Math.max(0, Math.round(delay))} milliseconds`;
    const jobs = numbers.map((number) => ({
      id: idOf(number),
      ...{ name, data: { number }, startAfter, expireInSeconds, retryLimit },
    }));
    if (jobs.length > 0) await this.boss.insert(jobs, { db: dbOf(sql) });
  }

  async fetch(sql: Sql, batchSize: number): Promise<number[]> {
    let failure: { readonly error: unknown } | undefined;
    const { executeSql } = dbOf(sql);
    const db = {
      executeSql: (text: string, values: unknown[]) =>
        executeSql(text, values).catch((error: unknown) => {
          failure = { error };
          throw error;
        }),
    };
    const jobs = await this.boss.fetch<{ number: number }>(this.name, { batchSize, priority: false, db });
    // pg-boss takes a statement that failed for an empty queue.
    if (failure) throw failure.error;
    return jobs.map(({ data }) => data.number);
  }

  async remove(sql: Sql, numbers: readonly number[]): Promise<void> {
    if (numbers.length > 0) await this.boss.deleteJob(this.name, numbers.map(idOf), { db: dbOf(sql) });
  }
}

/** A job's id says which entry it is of, and in which order it comes. */
const idOf = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`;

const dbOf = (sql: Sql) => ({
  executeSql: async (text: string, values: unknown[]) => ({ rows: await sql.query(text, values) }),
});
