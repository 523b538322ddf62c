import { valueAt } from "../core/pointer.js";
import { Bell } from "./bell.js";
import { Channel } from "./channel.js";
import { Doubts } from "./doubts.js";
import { ProvisionError } from "./entry.js";
import { Gate } from "./gate.js";
import { Ledger } from "./ledger.js";
import type { Progress, Provisioned } from "./options.js";
import { anotherBody, isOfAnother, type Making, type Plan, planOf, tasksOf, workOf } from "./plan.js";
import { Sending, type SendingOf } from "./sending.js";
import { type Turn, Turns } from "./turns.js";

/** What a run goes by. */
export interface RunOptions<Item> extends Making<Item>, Pick<SendingOf<Item>, "how" | "send" | "patience"> {
  readonly inFlight: number;
  /** Milliseconds from one request to the next, at least. */
  readonly interval: number;
  readonly retryRefused: boolean;
  readonly wait: number | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: Progress) => void) | undefined;
}

/** Doubts at the same time, at most: nothing new is sent until some of them are gone. */
const MOST_DOUBTS = 100;

/** One run through all items. */
export class Run<Item, Data> {
  private readonly results: Channel<Provisioned<Item, Data>>;
  private readonly ledger: Ledger<Item, Data>;
  private readonly doubts: Doubts<Item>;
  private readonly turns: Turns<Item>;
  private readonly sending: Sending<Item>;
  private readonly stop = new AbortController();
  /** Rings when an item was sent, when it was found out about one, and when the run ends. */
  private readonly bell = new Bell();
  /** Keys of items that an earlier run left open: they do not come in their turn. */
  private readonly open = new Set<string>();
  private readonly fresh = this.unsent();
  private failure: { readonly error: unknown } | undefined;

  constructor(private readonly options: RunOptions<Item>) {
    const { how, info, inFlight, wait, journal, send, patience, onProgress } = options;
    const { signal } = this.stop;
    const gate = new Gate(options.interval);
    this.results = new Channel(inFlight);
    const idOf = (data: unknown) => how.lookup && (valueAt(data, how.lookup.id) ?? valueAt(data, "/id"));
    this.ledger = new Ledger(journal, this.results, onProgress, idOf);
    const { ledger } = this;
    this.turns = new Turns(this.fresh, this.bell, {
      isHeldUp: () => this.doubts.count >= MOST_DOUBTS,
      hasDoubts: () => this.doubts.count > 0,
      hasEnded: () => signal.aborted,
    });
    const sendAgain = (turn: Turn<Item>) => this.turns.addAgain(turn);
    const unreachable = (why: string) => this.sending.unreachable(why);
    this.doubts = new Doubts({ info, how, wait, inFlight, gate, ledger, signal, sendAgain, unreachable });
    const fail = (error: unknown) => this.fail(error);
    this.sending = new Sending({ how, send, patience, gate, ledger, signal, doubts: this.doubts, sendAgain, fail });
  }

  /** Every item as it comes to its end; those of earlier runs too. */
  async *run(): AsyncGenerator<Provisioned<Item, Data>> {
    const { journal, info, signal } = this.options;
    const onAbort = () => this.end();
    await journal.open(workOf(info));
    try {
      const plan = await planOf(this.options);
      if (signal?.aborted) return;
      signal?.addEventListener("abort", onAbort);
      const work = this.work(plan)
        .catch((error: unknown) => this.fail(error))
        .then(() => this.results.end(...(this.failure ? [this.failure.error] : [])));
      try {
        yield* this.results.taken();
      } finally {
        // Whoever leaves the loop early ends the run as the signal does.
        this.end();
        this.results.abandon();
        await work;
      }
    } finally {
      signal?.removeEventListener("abort", onAbort);
      await journal.close();
    }
  }

  private async work({ open, total }: Plan<Item>): Promise<void> {
    this.ledger.total = total;
    if (this.options.how.lookup) await this.ledger.open();
    const now = Date.now();
    for (const { entry, ...task } of open) {
      // When the run before ended nobody knows: what it had under way may have left until now.
      this.doubts.add({ task, attempt: entry.attempt }, { from: entry.sentAt ?? entry.at, to: now });
      this.open.add(task.key);
    }
    // Before anything else is sent.
    await this.clearDoubts(() => this.doubts.count === 0);
    const workers = Array.from({ length: this.options.inFlight }, () => this.sendAll());
    const all = [...workers, this.clearDoubts(() => this.turns.areOver)];
    // Whoever fails ends the run for all, who finish what they are at.
    await Promise.all(all.map((one) => one.catch((error: unknown) => this.fail(error))));
    await this.fresh.return(undefined);
  }

  private async clearDoubts(isOver: () => boolean): Promise<void> {
    while (!isOver() && !this.stop.signal.aborted) {
      await this.bell.rung(this.doubts.untilDue);
      if (await this.doubts.resolve()) this.bell.ring();
    }
  }

  private async sendAll(): Promise<void> {
    for (let turn = await this.turns.take(); turn; turn = await this.turns.take()) {
      try {
        await this.sending.send(turn);
      } finally {
        this.turns.done();
      }
    }
  }

  /** The items that are to be sent; those that came to their end before are told. */
  private async *unsent(): AsyncGenerator<Turn<Item>> {
    for await (const task of tasksOf(this.options)) {
      if (this.open.has(task.key)) continue;
      const entry = await this.ledger.find(task.key);
      if (entry && isOfAnother(entry, task.digest)) throw new ProvisionError(anotherBody(task.key));
      const isAgain = this.options.retryRefused || entry?.digest !== task.digest;
      const isToSend = !entry || entry.state === "unsent" || (entry.state === "refused" && isAgain);
      if (isToSend) yield { task, attempt: entry?.attempt ?? 0 };
      else await this.ledger.tell(task, entry, true);
    }
  }

  private fail(error: unknown): void {
    this.failure ??= { error };
    this.end();
  }

  private end(): void {
    this.stop.abort();
    this.bell.ring();
  }
}
