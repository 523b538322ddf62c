import { type Board, type BoardOf, isEnded, type Turn } from "../board.js";
import { clear } from "../clearing.js";
import type { State } from "../entry.js";
import { Claims } from "./claims.js";
import type { Database } from "./database.js";
import { Outcomes, type SharedDoubt } from "./outcomes.js";
import { Pace } from "./pace.js";
import { putIn, tellEarlier } from "./put.js";
import type { Jobs } from "./queue.js";
import { RecordIds } from "./record-ids.js";
import { countsOf } from "./rows.js";
import type { Header } from "./schema.js";

/** Jobs that are made at a time: pg-boss looks through all that wait to find the next. */
const JOBS = 1_000;
/** Milliseconds after which a process that has nothing to do has the jobs made anew that are missing, whatever took them. */
const MENDS = 60_000;
/** Milliseconds before a process that has nothing to do looks again. */
const LOOKS = 300;

/** The items of a journal that many processes share. */
export class SharedBoard<Item, Data> implements Board {
  /** A lease is for what is sent at once. */
  readonly ahead = 0;
  private readonly pace: Pace;
  private readonly claims: Claims<Item>;
  private readonly outcomes: Outcomes<Item>;
  private readonly ids: RecordIds;
  private isOver = false;
  private resting: Promise<void> | undefined;
  private mendAt = performance.now() + MENDS;
  private countedAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly database: Database,
    private readonly jobs: Jobs,
    private readonly header: Header,
    private readonly run: BoardOf<Item, Data>,
    private readonly counts: Record<State, number>,
    /** Milliseconds for which an item is a process' own. */
    private readonly lease: number,
  ) {
    this.pace = new Pace(database, header.id, run);
    this.claims = new Claims(database, jobs, header, this.pace, run, lease);
    this.ids = new RecordIds(header.id);
    this.outcomes = new Outcomes(this.claims, jobs, run, counts);
  }

  async prepare(): Promise<void> {
    await putIn(this.database, this.header, this.run);
    await this.count();
    await tellEarlier(this.database, this.header.id, this.run);
  }

  async take(): Promise<Turn | undefined> {
    const { signal } = this.run;
    while (!this.isOver && !signal.aborted) {
      try {
        const taken = await this.pace.inTurn(() => this.claims.item());
        const turn = taken && this.outcomes.turn(taken);
        if (!turn) await this.rest();
        else if (!signal.aborted) return turn;
        else {
          await turn.putBack("the run ended before it was sent");
          turn.done();
        }
      } catch (error) {
        if (!isEnded(error, signal)) throw error;
      }
    }
    return undefined;
  }

  async clearDoubts(): Promise<void> {
    const { bell, signal } = this.run;
    while (!this.isOver && !signal.aborted) {
      await this.jobs.expire();
      await this.count();
      const doubts = (await this.claims.doubts()).map((claimed) => this.outcomes.doubt(claimed));
      if (doubts.length > 0) await this.clear(doubts);
      else await bell.rung(LOOKS);
    }
  }

  close(): Promise<void> {
    this.run.gate.onHold = undefined;
    return this.database.close();
  }

  private async clear(doubts: readonly SharedDoubt[]): Promise<void> {
    const { info, how, gate, signal, unreachable } = this.run;
    const open = new Set(doubts);
    const keeping = setInterval(() => {
      this.claims.keep([...open].map(({ claim }) => claim)).catch(() => {});
    }, this.lease / 3);
    const finding = { isAnothers: (id: string) => this.ids.has(id), before: () => this.pace.repeat() };
    try {
      if (how.lookup) await this.ids.refresh(this.database);
      for await (const doubt of clear(doubts, { info, gate, signal, finding, unreachable })) open.delete(doubt);
    } catch (error) {
      if (!isEnded(error, signal)) throw error;
      // Nothing stays claimed behind a run that was ended.
      for (const doubt of open) await doubt.later(doubt.tries, 0);
    } finally {
      clearInterval(keeping);
      await this.claims.looked();
    }
  }

  /** There was no job: makes some, or sees that all is over, or waits. */
  private rest(): Promise<void> {
    this.resting ??= this.look().finally(() => {
      this.resting = undefined;
    });
    return this.resting;
  }

  private async look(): Promise<void> {
    if ((await this.queue()) > 0) return;
    const [open] = await this.database.query(
      "select 1 from contract_clients.entry where journal = $1 and state in ('unsent', 'sending') limit 1",
      [this.header.id],
    );
    if (open) return this.wait();
    this.isOver = true;
    this.run.bell.ring();
  }

  private async wait(): Promise<void> {
    await this.run.bell.rung(LOOKS);
    if (performance.now() < this.mendAt) return;
    this.mendAt = performance.now() + MENDS;
    await this.database.query("update contract_clients.journal set queued = 0 where id = $1", [this.header.id]);
  }

  /** Makes the next jobs. Those that are there already stay. Returns how many there were to make. */
  private async queue(): Promise<number> {
    return this.database.transaction(async (sql) => {
      const { id } = this.header;
      const [{ queued } = { queued: 0 }] = await sql.query<{ queued: number }>(
        "select queued from contract_clients.journal where id = $1 for update",
        [id],
      );
      const rows = await sql.query<{ number: number }>(
        `select number from contract_clients.entry
         where journal = $1 and number > $2 and state in ('unsent', 'sending') order by number limit ${JOBS}`,
        [id, queued],
      );
      const numbers = rows.map(({ number }) => number);
      await this.jobs.items.put(sql, numbers);
      if (numbers.length > 0)
        await sql.query("update contract_clients.journal set queued = $2 where id = $1", [id, numbers.at(-1)]);
      return numbers.length;
    });
  }

  /** Counts anew, the more seldom the longer it takes. */
  private async count(): Promise<void> {
    const begun = performance.now();
    if (begun < this.countedAt) return;
    const { counts, doubtful } = await countsOf(this.database, this.header.id);
    for (const state of Object.keys(this.counts) as State[]) this.counts[state] = counts[state] ?? 0;
    this.run.results.total = Object.values(this.counts).reduce((sum, count) => sum + count, 0);
    this.run.results.doubtful = doubtful;
    this.countedAt = begun + Math.max(1_000, 20 * (performance.now() - begun));
  }
}
