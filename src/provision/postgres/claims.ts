import { randomUUID } from "node:crypto";
import { trustedFrom } from "../../core/reconcile.js";
import { type BoardOf, MOST_DOUBTS } from "../board.js";
import { ProvisionError } from "../entry.js";
import { type Digesting, Task } from "../plan.js";
import type { Database, Sql } from "./database.js";
import { Lease } from "./lease.js";
import { interval, milliseconds, type Pace } from "./pace.js";
import { digesting } from "./put.js";
import type { Jobs, Queue } from "./queue.js";
import { COLUMNS, type EntryRow } from "./rows.js";
import type { Header } from "./schema.js";

/** An entry that a process has to itself for a while: whoever claims it later is the only one who can write it then. */
export interface Claim {
  readonly number: number;
  readonly token: string;
}

/** An item, its job and its intent taken in one. */
export interface Taken<Item> extends Claim {
  readonly task: Task<Item>;
  readonly attempt: number;
  readonly lease: Lease;
}

/** A doubt whose time has come. Times are in milliseconds since 1970. */
export interface ClaimedDoubt<Item> extends Omit<Taken<Item>, "lease"> {
  readonly tries: number;
  readonly from: number;
  readonly to: number;
}

type ItemRow = EntryRow & { readonly item: string };
type DoubtRow = ItemRow & { readonly left: number; readonly tries: number; readonly from: number; readonly to: number };

const ENTRY = "contract_clients.entry";

/** What processes take from each other's reach, one transaction each. */
export class Claims<Item> {
  private readonly digests: Digesting;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly header: Header,
    private readonly pace: Pace,
    private readonly run: Pick<BoardOf<Item, unknown>, "info" | "how" | "wait" | "key" | "init" | "inFlight">,
    /** Milliseconds for which a claim is. */
    private readonly lease: number,
  ) {
    this.digests = digesting(header.salt);
  }

  /** The next item, noted as under way; or the milliseconds before it is to be asked again; or nothing, if there is none now. */
  item(): Promise<Taken<Item> | number | undefined> {
    return this.database.transaction(async (sql) => {
      const lease = new Lease(this.lease, this.run.info.settings.timeout || this.lease / 2);
      const wait = await this.pace.wait(sql);
      if (wait > 0) return wait;
      const [number] = await this.jobs.items.fetch(sql, 1);
      if (number === undefined) return undefined;
      const token = randomUUID();
      const [row] = await sql.query<ItemRow>(
        `update ${ENTRY} e set state = 'sending', attempt = attempt + 1, tries = 0, at = now(), claim = $3, details = null,
           sent_at = clock_timestamp(), sent_until = clock_timestamp() + $4, claimed_until = clock_timestamp() + $4
         where journal = $1 and number = $2 and state = 'unsent' returning ${COLUMNS}, e.item`,
        [this.header.id, number, token, interval(this.lease)],
      );
      if (!row) {
        await this.putAside(sql, number);
        return 0;
      }
      await this.pace.passed(sql);
      return { number, token, attempt: row.attempt, task: this.taskOf(row), lease };
    });
  }

  /** Doubts whose time has come: many, where one walk tells of all, and then one process goes at a time. */
  async doubts(): Promise<ClaimedDoubt<Item>[]> {
    const { how, inFlight } = this.run;
    const claimed = await this.database.attempt(async (sql) => {
      const numbers = await this.jobs.doubts.fetch(sql, how.lookup ? MOST_DOUBTS : inFlight);
      if (numbers.length === 0 || (how.lookup && !(await this.look(sql)))) return undefined;
      const rows = await sql.query<DoubtRow>(
        `select ${COLUMNS}, e.item, e.tries, ${milliseconds("coalesce(claimed_until, now()) - now()")} as left,
           extract(epoch from sent_at)::float8 * 1000 as from, extract(epoch from sent_until)::float8 * 1000 as to
         from ${ENTRY} e where journal = $1 and number = any($2) and state = 'sending' order by number for update`,
        [this.header.id, numbers],
      );
      // Somebody is at it for longer than pg-boss knows of.
      const busy = rows.filter(({ left }) => left > 0);
      const free = rows.filter(({ left }) => left <= 0);
      const isFree = (number: number) => free.some((row) => row.number === number);
      await this.jobs.doubts.remove(
        sql,
        numbers.filter((number) => !isFree(number)),
      );
      for (const { number, left } of busy) await this.jobs.doubts.put(sql, [number], left);
      const token = randomUUID();
      await sql.query(
        `update ${ENTRY} set claim = $3, claimed_until = clock_timestamp() + $4 where journal = $1 and number = any($2)`,
        [this.header.id, free.map(({ number }) => number), token, interval(this.lease)],
      );
      return free.map((row) => ({ ...row, token, task: this.taskOf(row) }));
    });
    return claimed ?? [];
  }

  /** Keeps doubts for longer, and the right to look. */
  async keep(claims: readonly Claim[]): Promise<void> {
    const values = [this.header.id, claims.map(({ number }) => number), claims[0]?.token, interval(this.lease)];
    await this.database.query(
      `with journal as (
         update contract_clients.journal set looked_until = clock_timestamp() + $4 where id = $1 and looked_until > 'epoch'
       )
       update ${ENTRY} set claimed_until = clock_timestamp() + $4
       where journal = $1 and number = any($2) and claim = $3`,
      values,
    );
  }

  /** Lets another process look. */
  async looked(): Promise<void> {
    if (this.run.how.lookup)
      await this.database.query("update contract_clients.journal set looked_until = 'epoch' where id = $1", [
        this.header.id,
      ]);
  }

  /** Whether this process may go through the provider's records now: each that does asks the provider for all of them. */
  private async look(sql: Sql): Promise<boolean> {
    const rows = await sql.query(
      `update contract_clients.journal set looked_until = clock_timestamp() + $2
       where id = $1 and looked_until < clock_timestamp() returning id`,
      [this.header.id, interval(this.lease)],
    );
    return rows.length > 0;
  }

  /**
   * Ends a claim: writes the entry, and takes the job off its queue, or to another.
   * Gives the entry as it is then; nothing if another process has claimed it since, and nothing was written.
   */
  release(
    { number, token }: Claim,
    from: Queue,
    set: string,
    values: readonly unknown[] = [],
    to?: { readonly queue: Queue; readonly delay?: number },
  ): Promise<EntryRow | undefined> {
    return this.database.attempt(async (sql) => {
      // The job before the entry, as whoever takes an item does: two who lock in another order wait for each other.
      await from.remove(sql, [number]);
      await to?.queue.put(sql, [number], to.delay);
      const [row] = await sql.query<EntryRow>(
        `update ${ENTRY} e set claim = null, claimed_until = null, at = now(), ${set}
         where journal = $1 and number = $2 and claim = $3 returning ${COLUMNS}`,
        [this.header.id, number, token, ...values],
      );
      return row;
    });
  }

  /** Milliseconds after a call's end before it can be told what became of it. */
  get untilTold(): number {
    const { info, how, wait } = this.run;
    return trustedFrom(info, how, { from: 0, to: 0 }, wait);
  }

  /**
   * A job whose item is not to be sent: it has come to its end, or the process that had it died. The entry is not locked: whoever
   * ends a claim locks its jobs first. If it has come to its end by then, nobody finds anything to do for the job.
   */
  private async putAside(sql: Sql, number: number): Promise<void> {
    const { items, doubts } = this.jobs;
    const [row] = await sql.query<{ under: number }>(
      `select ${milliseconds("greatest(sent_until, claimed_until) - now()")} as under
       from ${ENTRY} where journal = $1 and number = $2 and state = 'sending'`,
      [this.header.id, number],
    );
    await items.remove(sql, [number]);
    // Its request may be under way until then, and what it has done may show a while later.
    if (row) await doubts.put(sql, [number], row.under + this.untilTold);
  }

  /** @throws ProvisionError when this process would send another call than the one that was given. */
  private taskOf({ number, key, digest, item }: ItemRow): Task<Item> {
    const task = new Task(this.run, this.digests, JSON.parse(item) as Item, number);
    if (task.digest !== digest)
      throw new ProvisionError(
        `this process would send another call for ${key} than the one that was given: use the same "init" in every process`,
      );
    return task;
  }
}
