import type { Bell } from "./bell.js";
import type { Task } from "./plan.js";

/** An item that waits to be sent. */
export interface Waiting<Item> {
  readonly task: Task<Item>;
  /** How often it was sent before. */
  readonly attempt: number;
}

/** What is to be sent next, for workers who ask for it at the same time. */
export class Turns<Item> {
  /** What goes before the items that have not been sent yet. */
  private readonly again: Waiting<Item>[] = [];
  /** Workers who are about to have a turn, or have one. */
  private busy = 0;
  private isExhausted = false;

  constructor(
    private readonly fresh: AsyncGenerator<Waiting<Item>>,
    private readonly bell: Bell,
    private readonly run: { isHeldUp(): boolean; hasDoubts(): boolean; hasEnded(): boolean },
  ) {}

  get areOver(): boolean {
    return this.isExhausted && this.busy === 0 && this.again.length === 0 && !this.run.hasDoubts();
  }

  /** Waits for a turn, which ends with `done`; there is none when all is over or the run has ended. */
  async take(): Promise<Waiting<Item> | undefined> {
    while (!this.run.hasEnded()) {
      if (!this.run.isHeldUp()) {
        // Before the next is read: whoever reads it may be the last who has something to do.
        this.busy++;
        const turn = this.again.shift() ?? (await this.next());
        if (turn) return turn;
        this.busy--;
      }
      if (this.areOver) break;
      await this.bell.rung();
    }
    this.bell.ring();
    return undefined;
  }

  done(): void {
    this.busy--;
    this.bell.ring();
  }

  addAgain(waiting: Waiting<Item>): void {
    this.again.push(waiting);
    this.bell.ring();
  }

  private async next(): Promise<Waiting<Item> | undefined> {
    if (this.isExhausted) return undefined;
    const { value, done } = await this.fresh.next();
    if (done) this.isExhausted = true;
    return done ? undefined : value;
  }
}
