import { pause } from "../../core/deadline.js";
import { type BoardOf, MOST_DOUBTS } from "../board.js";
import { ProvisionError } from "../entry.js";
import type { Database, Sql } from "./database.js";

/** Milliseconds before it is looked again when there are too many doubts. */
const FULL = 1_000;
/** Milliseconds after which a wait is thought over, because another process may have changed what it was for. */
const LONGEST_WAIT = 5_000;

/** How fast all processes together send: a rate, holds, and a limit of doubts. */
export class Pace {
  /** Those of this process who wait for a rate go one after the other. */
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: Database,
    private readonly journal: number,
    private readonly run: Pick<BoardOf<unknown, unknown>, "interval" | "signal" | "gate">,
  ) {
    run.gate.onHold = (milliseconds) => void this.hold(milliseconds);
  }

  /** Milliseconds before anything may be sent, 0 for now; with a rate, nobody else goes on until this transaction ends. */
  async wait(sql: Sql): Promise<number> {
    const [row] = await sql.query<{ wait: number; doubts: number }>(
      `select ${milliseconds("greatest(open_at, next_at) - clock_timestamp()")} as wait, (
         select count(*)::int from contract_clients.entry
         where journal = $1 and state = 'sending' and coalesce(claimed_until, 'epoch') < now()
       ) as doubts
       from contract_clients.journal where id = $1 ${this.run.interval > 0 ? "for update" : ""}`,
      [this.journal],
    );
    if (!row) throw new ProvisionError("the journal was deleted while it was in use");
    return row.doubts >= MOST_DOUBTS ? Math.max(FULL, row.wait) : Math.max(0, row.wait);
  }

  /** Something is sent. */
  async passed(sql: Sql): Promise<void> {
    if (this.run.interval > 0)
      await sql.query(
        "update contract_clients.journal set next_at = greatest(next_at, clock_timestamp()) + $2 where id = $1",
        [this.journal, interval(this.run.interval)],
      );
  }

  /** Does in its turn what gives the milliseconds to wait if it is too early. @throws when the run ends first */
  async inTurn<Value>(work: () => Promise<Value | number>): Promise<Value> {
    const { signal, gate } = this.run;
    for (;;) {
      await gate.pass(signal, 0);
      const given = await this.next(work);
      if (typeof given !== "number") return given;
      await pause(Math.min(given, LONGEST_WAIT), signal);
    }
  }

  /** Waits until a call may be repeated. */
  async repeat(): Promise<void> {
    await this.inTurn(() =>
      this.database.transaction(async (sql) => {
        const wait = await this.wait(sql);
        if (wait > 0) return wait;
        await this.passed(sql);
        return undefined;
      }),
    );
  }

  private next<Value>(work: () => Promise<Value>): Promise<Value> {
    if (this.run.interval === 0) return work();
    const next = this.last.then(work);
    this.last = next.catch(() => {});
    return next;
  }

  /** All processes wait. If that cannot be written, what comes next will fail as well, and say so. */
  private async hold(wait: number): Promise<void> {
    const text =
      "update contract_clients.journal set open_at = greatest(open_at, clock_timestamp() + $2) where id = $1";
    await this.database.query(text, [this.journal, interval(wait)]).catch(() => {});
  }
}

export const interval = (duration: number): string => `${duration} milliseconds`;

/** SQL for a difference of times. */
export const milliseconds = (difference: string): string => `(extract(epoch from ${difference}) * 1000)::float8`;
