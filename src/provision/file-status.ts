import { open } from "node:fs/promises";
import { type Entry, ProvisionError, STATES, type State, type Work } from "./entry.js";
import { type Header, isBegun, isEntry, parse } from "./journal-lines.js";
import { KeyTable } from "./key-table.js";
import { linesOf } from "./lines.js";

/** What a journal says, also while a run writes it. */
export interface JournalStatus {
  readonly work: Work;
  readonly counts: Readonly<Record<State, number>>;
  /** What nobody could find out: the first of them. */
  readonly undecided: readonly Pick<Entry, "key" | "why">[];
}

/** Undecided entries that are shown, at most. */
export const MOST_SHOWN = 20;

/** Reads a journal without locking it. @throws ProvisionError when there is none. */
export async function statusOf(path: string): Promise<JournalStatus> {
  const file = await open(path, "r").catch((cause: unknown) => {
    throw new ProvisionError(`the journal ${path} cannot be read: ${(cause as Error).message}`, { cause });
  });
  try {
    const table = new KeyTable();
    const undecided = new Map<string, Pick<Entry, "key" | "why">>();
    let header: Header | undefined;
    for await (const { bytes, isWhole } of linesOf(file)) {
      const value = isWhole ? parse(bytes) : undefined;
      if (!header) {
        if (!value || !isBegun(bytes)) throw new ProvisionError(`${path} is no journal of this version`);
        header = value as Header;
      } else if (value && isEntry(value)) {
        const { key, state } = value;
        table.set(key, { offset: 0, length: 0, state: STATES.indexOf(state) + 1 });
        if (state !== "undecided") undecided.delete(key);
        else if (undecided.size < MOST_SHOWN) undecided.set(key, value);
      }
    }
    if (!header) throw new ProvisionError(`${path} is empty: no run has begun`);
    const counts = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
    for (const { state } of table.slots()) counts[STATES[state - 1] as State]++;
    return { work: header, counts, undecided: [...undecided.values()] };
  } finally {
    await file.close();
  }
}
