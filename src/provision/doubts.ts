import type { MethodInfo } from "../core/method-info.js";
import type { Reconcile } from "../core/operation.js";
import { type Reconciled, type Span, trustedFrom } from "../core/reconcile.js";
import { type Finding, findOut } from "./find-out.js";
import type { Gate } from "./gate.js";
import type { Ledger } from "./ledger.js";
import type { Turn } from "./turns.js";

/** An item whose answer was lost. */
interface Doubt<Item> extends Turn<Item> {
  readonly span: Span;
  /** How often it was tried to find out. */
  readonly tries: number;
  /** From when on it can be found out, in milliseconds since 1970. */
  readonly due: number;
}

/** How often an item is sent, and how often it is tried to find out about it, at most. */
const MOST_ATTEMPTS = 8;
const MOST_TRIES = 5;
/** Milliseconds before it is tried again to find out, the first time. */
const TRY_AGAIN = 1_000;

/** What the doubts of a run need of it. */
export interface DoubtsOf<Item> {
  readonly info: MethodInfo;
  readonly how: Reconcile;
  readonly wait: number | undefined;
  readonly inFlight: number;
  readonly gate: Gate;
  readonly ledger: Ledger<Item, unknown>;
  readonly signal: AbortSignal;
  /** The item is not there, and may be sent again. */
  sendAgain(turn: Turn<Item>): void;
  /** The provider could not be reached. */
  unreachable(why: string): void;
}

/** Items whose answer was lost, until it is found out what became of them. */
export class Doubts<Item> {
  private doubts: Doubt<Item>[] = [];
  /** Those that are being looked into. */
  private looking = 0;

  constructor(private readonly run: DoubtsOf<Item>) {}

  get count(): number {
    return this.doubts.length + this.looking;
  }

  add(turn: Turn<Item>, span: Span): void {
    const { info, how, wait } = this.run;
    this.keep({ ...turn, span, tries: 0, due: trustedFrom(info, how, span, wait) });
  }

  /** Milliseconds until about one of them it can be found out. */
  get untilDue(): number {
    return Math.min(...this.doubts.map(({ due }) => due)) - Date.now();
  }

  /** Finds out about those whose time has come. Returns whether there were any. */
  async resolve(): Promise<boolean> {
    const { how, inFlight, info } = this.run;
    const due = this.doubts.filter((doubt) => doubt.due <= Date.now());
    // A repeat is a call like any other; a look-up tells of all at once.
    const batch = how.lookup ? due : due.slice(0, inFlight);
    if (batch.length === 0) return false;
    this.doubts = this.doubts.filter((doubt) => !batch.includes(doubt));
    this.looking = batch.length;
    try {
      const lost = batch.map(({ task, span }) => ({ init: task.init, span }));
      const found = await findOut(info, lost, this.finding);
      for (const [index, doubt] of batch.entries()) {
        this.looking--;
        await this.settle(doubt, found[index] as Reconciled<unknown>);
      }
    } finally {
      this.looking = 0;
      this.run.ledger.doubtful = this.count;
    }
    return true;
  }

  private readonly finding: Finding = {
    isAnothers: (id) => this.run.ledger.isCreated(id),
    // A repeat waits its turn. It is noted as under way all the while.
    before: () => this.run.gate.pass(this.run.signal),
  };

  private async settle(doubt: Doubt<Item>, found: Reconciled<unknown>): Promise<void> {
    const { ledger, gate } = this.run;
    const { task, attempt } = doubt;
    if (found.state === "cannot-tell") return this.undecided(doubt, found);
    gate.worked();
    switch (found.state) {
      case "created":
        return ledger.settle(task, "created", attempt, { data: found.data ?? found.record });
      case "exists":
        return ledger.settle(task, "exists", attempt, { why: found.why, lost: found.lost, data: found.record });
      case "absent":
        if (attempt < MOST_ATTEMPTS) return this.run.sendAgain({ task, attempt });
        return this.end(doubt, `sent ${attempt} times without an answer; ${found.why}`);
    }
  }

  private async undecided(
    doubt: Doubt<Item>,
    { why, error }: Extract<Reconciled<unknown>, { state: "cannot-tell" }>,
  ): Promise<void> {
    const { signal, unreachable } = this.run;
    const isUnreachable = error?.outcome === "not-sent" || error?.retryable === true;
    if (isUnreachable) unreachable(why);
    const tries = doubt.tries + (isUnreachable ? 0 : 1);
    // When a run ends, the next one finds out: it stays noted as under way.
    if (tries < MOST_TRIES || signal.aborted) this.keep({ ...doubt, tries, due: Date.now() + TRY_AGAIN * 2 ** tries });
    else await this.end(doubt, why);
  }

  /** Nobody can tell for now. When it was under way is kept for the next run, which looks for it again. */
  private end({ task, attempt, span }: Doubt<Item>, why: string): Promise<void> {
    return this.run.ledger.settle(task, "undecided", attempt, { why, sentAt: span.from });
  }

  private keep(doubt: Doubt<Item>): void {
    this.doubts.push(doubt);
    this.run.ledger.doubtful = this.count;
  }
}
