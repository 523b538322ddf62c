import type { Channel } from "./channel.js";
import type { Entry, Settled, State } from "./entry.js";
import type { Task } from "./plan.js";
import type { Progress, Provisioned } from "./provisioned.js";

/** Tells whoever goes through the results what became of items, and how far the run has come. */
export class Results<Item, Data> {
  /** Items in all. */
  total = 0;
  /** Items whose answer was lost. */
  doubtful = 0;
  private now = 0;
  private readonly start = performance.now();

  constructor(
    private readonly channel: Channel<Provisioned<Item, Data>>,
    private readonly onProgress: ((progress: Progress) => void) | undefined,
    /** How many keys there are in each state. */
    private readonly counts: () => Readonly<Record<State, number>>,
  ) {}

  /** Tells of an item that has come to its end, in this run or in an earlier one. */
  tell(
    { item, key, number }: Pick<Task<Item>, "item" | "key" | "number">,
    entry: Entry,
    isEarlier: boolean,
  ): Promise<void> {
    const { state, data, why, code, lost } = entry;
    if (!isEarlier) this.now++;
    this.progress();
    return this.channel.put({
      key,
      item,
      number,
      state: state as Settled,
      isEarlier,
      ...(data === undefined ? {} : { data: data as Data }),
      ...(why === undefined ? {} : { why }),
      ...(code === undefined ? {} : { code }),
      ...(lost === undefined ? {} : { lost }),
    });
  }

  private progress(): void {
    if (!this.onProgress) return;
    const { created, exists, refused, undecided } = this.counts();
    this.onProgress({
      total: this.total,
      done: created + exists + refused + undecided,
      created,
      exists,
      refused,
      undecided,
      doubtful: this.doubtful,
      now: this.now,
      milliseconds: performance.now() - this.start,
    });
  }
}
