import type { Board, BoardOf } from "./board.js";
import type { Entry, State, Work } from "./entry.js";

/** Keeps what is known of items for many processes at a time, and hands the items out to them. */
export interface SharedJournal {
  /** The latest entries of all keys, in the order in which the items were given first; while a run goes and without one. */
  entries(): AsyncIterable<Entry>;
  /** How many keys there are in each state: as it was a second ago at most, while a run goes. */
  counts(): Readonly<Record<State, number>>;
  /**
   * Opens it for a run. For `provision` alone.
   * @throws ProvisionError when it is for other work, or its database cannot be used.
   */
  share<Item, Data>(work: Work, run: BoardOf<Item, Data>): Promise<Board>;
}
