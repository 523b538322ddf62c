import type { Board, BoardOf } from "../board.js";
import { type Entry, STATES, type State, type Work } from "../entry.js";
import type { SharedJournal } from "../shared-journal.js";
import { SharedBoard } from "./board.js";
import { Database } from "./database.js";
import { Jobs } from "./queue.js";
import { entriesOf } from "./rows.js";
import { findJournal, openJournal, setUp } from "./schema.js";

export interface PostgresJournalOptions {
  /** `postgres://user:password@host/database`. The first time, the user must be allowed to create schemas. */
  connectionString: string;
  /** Of this journal, among those in the database. @default "provision" */
  name?: string | undefined;
  /**
   * Milliseconds for which an item is a process' own: if that dies, another looks into the item after them. More than the client's
   * time-out. @default twice the time-out and 10 seconds
   */
  lease?: number | undefined;
}

/** Connections beside those of calls under way, and how many there are at most. */
const BESIDE = 3;
const MOST_CONNECTIONS = 12;

export class PostgresJournal implements SharedJournal {
  private readonly known = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;

  constructor(private readonly options: PostgresJournalOptions) {}

  async share<Item, Data>(work: Work, run: BoardOf<Item, Data>): Promise<Board> {
    const lease = this.leaseOf(run);
    const database = await Database.open(
      this.options.connectionString,
      Math.min(run.inFlight + BESIDE, MOST_CONNECTIONS),
    );
    try {
      const { header, jobs } = await setUp(database, async (sql) => {
        const header = await openJournal(sql, this.name, work);
        // On a connection of its own, and under the same lock: pg-boss' queues cannot be made by several at a time.
        return { header, jobs: await Jobs.open(database, header.id, lease) };
      });
      return new SharedBoard(database, jobs, header, run, this.known, lease);
    } catch (error) {
      await database.close();
      throw error;
    }
  }

  async *entries(): AsyncGenerator<Entry> {
    const database = await Database.open(this.options.connectionString, 2);
    try {
      const found = await findJournal(database, this.name);
      if (found) yield* entriesOf(database, found.id);
    } finally {
      await database.close();
    }
  }

  counts(): Readonly<Record<State, number>> {
    return { ...this.known };
  }

  private get name(): string {
    return this.options.name ?? "provision";
  }

  private leaseOf({ info }: Pick<BoardOf<unknown, unknown>, "info">): number {
    const { timeout } = info.settings;
    const { lease = timeout > 0 ? timeout * 2 + 10_000 : 0 } = this.options;
    if (!Number.isFinite(lease) || lease <= timeout)
      throw new TypeError(
        timeout > 0
          ? `postgresJournal: option "lease" must be a number of milliseconds, more than the client's time-out of ${timeout}`
          : 'postgresJournal: option "lease" must be a number of milliseconds, because the client has no time-out',
      );
    return lease;
  }
}
