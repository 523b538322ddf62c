import type { MethodInfo } from "../core/method-info.js";
import type { Reconcile } from "../core/operation.js";
import { type Span, trustedFrom } from "../core/reconcile.js";
import type { Details, Doubt } from "./board.js";
import { type ClearingOf, clear } from "./clearing.js";
import type { Settled } from "./entry.js";
import type { Gate } from "./gate.js";
import type { Ledger } from "./ledger.js";
import type { Task } from "./plan.js";
import type { Results } from "./results.js";
import type { Waiting } from "./turns.js";

/** A doubt, and when it can be told. */
interface Due extends Doubt {
  /** In milliseconds since 1970. */
  readonly due: number;
}

/** What the doubts of a run need of it. */
export interface DoubtsOf<Item> {
  readonly info: MethodInfo;
  readonly how: Reconcile;
  readonly wait: number | undefined;
  readonly inFlight: number;
  readonly interval: number;
  readonly gate: Gate;
  readonly ledger: Ledger<Item>;
  readonly results: Results<Item, unknown>;
  readonly signal: AbortSignal;
  /** The item is not there, and may be sent again. */
  sendAgain(waiting: Waiting<Item>): void;
  /** The provider could not be reached. */
  unreachable(why: string): void;
}

/** Items whose answer was lost, in this process, until it is found out what became of them. */
export class Doubts<Item> {
  private doubts: Due[] = [];
  /** Those that are being looked into. */
  private looking = 0;
  private readonly clearing: ClearingOf;

  constructor(private readonly run: DoubtsOf<Item>) {
    const { info, gate, signal, interval, ledger, unreachable } = run;
    const finding = {
      isAnothers: (id: string) => ledger.isCreated(id),
      // A repeat waits its turn. It is noted as under way all the while.
      before: () => gate.pass(signal, interval),
    };
    this.clearing = { info, gate, signal, finding, unreachable };
  }

  get count(): number {
    return this.doubts.length + this.looking;
  }

  /** `attempt`: how often it was sent. */
  add(task: Task<Item>, attempt: number, span: Span): void {
    const { info, how, wait } = this.run;
    this.keep(task, attempt, span, 0, trustedFrom(info, how, span, wait));
  }

  /** Milliseconds until about one of them it can be found out. */
  get untilDue(): number {
    return Math.min(...this.doubts.map(({ due }) => due)) - Date.now();
  }

  /** Finds out about those whose time has come. Returns whether there were any. */
  async resolve(): Promise<boolean> {
    const { how, inFlight, results } = this.run;
    const due = this.doubts.filter((doubt) => doubt.due <= Date.now());
    // A repeat is a call like any other; a look-up tells of all at once.
    const batch = how.lookup ? due : due.slice(0, inFlight);
    if (batch.length === 0) return false;
    this.doubts = this.doubts.filter((doubt) => !batch.includes(doubt));
    this.looking = batch.length;
    try {
      for await (const _ of clear(batch, this.clearing)) this.looking--;
    } finally {
      this.looking = 0;
      results.doubtful = this.count;
    }
    return true;
  }

  private keep(task: Task<Item>, attempt: number, span: Span, tries: number, due: number): void {
    const { ledger, sendAgain, results } = this.run;
    this.doubts.push({
      init: task.init,
      ...{ span, attempt, tries, due },
      settle: (state: Settled, details: Details) => ledger.settle(task, state, attempt, details),
      sendAgain: async () => sendAgain({ task, attempt }),
      later: async (tries, milliseconds) => this.keep(task, attempt, span, tries, Date.now() + milliseconds),
    });
    results.doubtful = this.count;
  }
}
