import type { Settled } from "./entry.js";

/** How far a run has come. */
export interface Progress {
  /** Items in all. */
  readonly total: number;
  /** Items that have come to their end, those of earlier runs included. */
  readonly done: number;
  readonly created: number;
  readonly exists: number;
  readonly refused: number;
  readonly undecided: number;
  /** Items whose answer was lost, and about which is being found out. */
  readonly doubtful: number;
  /** Items that have come to their end in this run. */
  readonly now: number;
  /** Milliseconds that this run has taken. */
  readonly milliseconds: number;
}

/** What became of an item. */
export interface Provisioned<Item, Data> {
  readonly key: string;
  readonly item: Item;
  /** Its place among the items; 1 is the first. */
  readonly number: number;
  readonly state: Settled;
  /** The answer to the create, where it arrived. */
  readonly data?: Data;
  /** Why it is so, in words. */
  readonly why?: string;
  /** The provider's code of a refusal. */
  readonly code?: string;
  /** Fields of the create's answer that nobody can read any more. */
  readonly lost?: readonly string[];
  /** Whether an earlier run came to this. */
  readonly isEarlier: boolean;
}
