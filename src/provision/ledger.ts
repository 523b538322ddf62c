import type { Details } from "./board.js";
import type { Settled } from "./entry.js";
import { type Entry, type Journal, ProvisionError, type State } from "./entry.js";
import { KeyTable } from "./key-table.js";
import type { Task } from "./plan.js";
import type { Results } from "./results.js";

/** Notes in the journal what becomes of items, and tells of it. */
export class Ledger<Item> {
  /** Ids of what is there: among the provider's records, these belong to other items. */
  private readonly ids = new KeyTable();

  constructor(
    private readonly journal: Journal,
    private readonly results: Results<Item, unknown>,
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
    await this.results.tell(task, entry, false);
  }

  private keepId(data: unknown): void {
    const id = this.idOf(data);
    if (typeof id === "string") this.ids.set(id, { offset: 0, length: 0, state: 1 });
  }
}
