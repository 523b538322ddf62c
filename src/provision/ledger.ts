import type { Channel } from "./channel.js";
import type { Entry, Journal, State } from "./entry.js";
import { ProvisionError } from "./entry.js";
import { KeyTable } from "./key-table.js";
import type { Progress, Provisioned } from "./options.js";
import type { Task } from "./plan.js";

export type Settled = Exclude<State, "sending" | "unsent">;
export type Details = Pick<Entry, "data" | "why" | "code" | "lost" | "sentAt">;

/** Notes in the journal what becomes of items, and tells whoever goes through the results. */
export class Ledger<Item, Data> {
  /** Items in all. */
  total = 0;
  /** Items whose answer was lost. */
  doubtful = 0;
  private now = 0;
  private readonly start = performance.now();
  /** Ids of what is there: among the provider's records, these belong to other items. */
  private readonly ids = new KeyTable();

  constructor(
    private readonly journal: Journal,
    private readonly results: Channel<Provisioned<Item, Data>>,
    private readonly onProgress: ((progress: Progress) => void) | undefined,
    /** The id in what a create answered, or in a record that was found. */
    private readonly idOf: (data: unknown) => unknown,
  ) {}

  /** Reads which ids earlier runs have made. */
  async open(): Promise<void> {
    for await (const { data } of this.journal.entries()) this.keepId(data);
  }

  isCreated(id: string): boolean {
    return this.ids.get(id) !== undefined;
  }

  find(key: string): Promise<Entry | undefined> {
    return this.journal.find(key);
  }

  /** @throws ProvisionError when it cannot be noted: then nothing may be sent. */
  async note({ key, digest }: Task<Item>, state: State, attempt: number, details: Details = {}): Promise<Entry> {
    const entry: Entry = { key, state, digest, attempt, at: Date.now(), ...details };
    try {
      await this.journal.write(entry);
    } catch (cause) {
      throw new ProvisionError(
        `the journal cannot be written, and without it nothing is sent: ${(cause as Error).message}`,
        { cause },
      );
    }
    return entry;
  }

  /** An item has come to its end. */
  async settle(task: Task<Item>, state: Settled, attempt: number, details: Details): Promise<void> {
    const entry = await this.note(task, state, attempt, details);
    this.keepId(details.data);
    this.now++;
    await this.tell(task, entry, false);
  }

  /** Tells of an item that has come to its end, in this run or in an earlier one. */
  async tell({ item, key, number }: Task<Item>, entry: Entry, isEarlier: boolean): Promise<void> {
    const { state, data, why, code, lost } = entry;
    this.progress();
    await this.results.put({
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
    const { created, exists, refused, undecided } = this.journal.counts();
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

  private keepId(data: unknown): void {
    const id = this.idOf(data);
    if (typeof id === "string") this.ids.set(id, { offset: 0, length: 0, state: 1 });
  }
}
