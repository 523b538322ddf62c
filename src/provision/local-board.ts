import { type Board, type BoardOf, type Details, isEnded, MOST_DOUBTS, type Turn } from "./board.js";
import { Doubts } from "./doubts.js";
import { type Entry, type Journal, ProvisionError, type Settled } from "./entry.js";
import { itemsAnew } from "./items.js";
import { Ledger } from "./ledger.js";
import { anotherBody, isOfAnother, planOf, Task } from "./plan.js";
import { Turns, type Waiting } from "./turns.js";

/** The items of one process, in their order, with a journal of its own. */
export class LocalBoard<Item, Data> implements Board {
  readonly ahead: number;
  private readonly ledger: Ledger<Item>;
  private readonly doubts: Doubts<Item>;
  private readonly turns: Turns<Item>;
  /** Keys of items that an earlier run left open: they do not come in their turn. */
  private readonly open = new Set<string>();
  private readonly fresh = this.unsent();

  constructor(
    private readonly run: BoardOf<Item, Data>,
    private readonly journal: Journal,
  ) {
    // What keeps to a rate waits for its turn, not for the disk, and goes out at once when it has come.
    this.ahead = run.interval === 0 ? run.inFlight : 0;
    this.ledger = new Ledger(journal, run.results, run.idOf);
    const sendAgain = (waiting: Waiting<Item>) => this.turns.addAgain(waiting);
    this.doubts = new Doubts({ ...run, ledger: this.ledger, sendAgain });
    this.turns = new Turns(this.fresh, run.bell, {
      isHeldUp: () => this.doubts.count >= MOST_DOUBTS,
      hasDoubts: () => this.doubts.count > 0,
      hasEnded: () => run.signal.aborted,
    });
  }

  async prepare(): Promise<void> {
    const { open, total } = await planOf(this.run, this.journal);
    this.run.results.total = total;
    if (this.run.how.lookup) await this.ledger.open();
    const now = Date.now();
    for (const { task, entry } of open) {
      // When the run before ended nobody knows: what it had under way may have left until now.
      this.doubts.add(task, entry.attempt, { from: entry.sentAt ?? entry.at, to: now });
      this.open.add(task.key);
    }
    // Before anything else is sent.
    await this.clear(() => this.doubts.count === 0);
  }

  async take(): Promise<Turn | undefined> {
    const waiting = await this.turns.take();
    if (!waiting) return undefined;
    const { gate, signal, interval } = this.run;
    try {
      await gate.pass(signal, interval);
      return await this.turn(waiting);
    } catch (error) {
      this.turns.done();
      // When the run ends before its turn, nothing was noted and nothing is sent.
      if (isEnded(error, signal)) return undefined;
      throw error;
    }
  }

  clearDoubts(): Promise<void> {
    return this.clear(() => this.turns.areOver);
  }

  async close(): Promise<void> {
    await this.fresh.return(undefined);
    await this.journal.close();
  }

  /** Notes it as under way. */
  private async turn({ task, attempt: before }: Waiting<Item>): Promise<Turn> {
    const attempt = before + 1;
    const from = Date.now();
    const { ledger, turns, doubts } = this;
    await ledger.note(task, "sending", attempt);
    return {
      init: task.init,
      settle: (state: Settled, details: Details) => ledger.settle(task, state, attempt, details),
      async putBack(why) {
        await ledger.note(task, "unsent", before, { why });
        turns.addAgain({ task, attempt: before });
      },
      async doubt() {
        doubts.add(task, attempt, { from, to: Date.now() });
      },
      done: () => turns.done(),
    };
  }

  private async clear(isOver: () => boolean): Promise<void> {
    const { bell, signal } = this.run;
    while (!isOver() && !signal.aborted) {
      await bell.rung(this.doubts.untilDue);
      try {
        if (await this.doubts.resolve()) bell.ring();
      } catch (error) {
        // What waited for its turn to be repeated stays noted as under way: the next run finds out.
        if (!isEnded(error, signal)) throw error;
      }
    }
  }

  private isToSend({ state, digest }: Entry, task: Task<Item>): boolean {
    return state === "unsent" || (state === "refused" && (this.run.retryRefused || digest !== task.digest));
  }

  /** The items that are to be sent; those that came to their end before are told. */
  private async *unsent(): AsyncGenerator<Waiting<Item>> {
    const { run, journal } = this;
    let number = 0;
    for await (const item of itemsAnew(run.items)) {
      const task = new Task(run, journal, item, ++number);
      if (this.open.has(task.key)) continue;
      const entry = await journal.find(task.key);
      if (entry && isOfAnother(entry, task)) throw new ProvisionError(anotherBody(task.key));
      if (!entry || this.isToSend(entry, task)) yield { task, attempt: entry?.attempt ?? 0 };
      else await run.results.tell(task, entry, true);
    }
  }
}
