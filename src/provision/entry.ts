/**
 * What is known of an item:
 * - `sending`: its request may be under way. Written before it leaves; what is left so after a crash is found out first.
 * - `created`: it is there, by a call of this journal.
 * - `exists`: it is there, by an earlier try whose answer was lost, or somebody else's.
 * - `refused`: the provider said no; it is not there by this journal.
 * - `undecided`: nobody could find out. It is looked for again when the journal is opened next.
 * - `unsent`: nothing was done, and it will be tried again.
 */
export type State = "sending" | "created" | "exists" | "refused" | "undecided" | "unsent";

export const STATES: readonly State[] = ["sending", "created", "exists", "refused", "undecided", "unsent"];

/** States in which an item has come to its end. */
export type Settled = Exclude<State, "sending" | "unsent">;

/** A line of the journal: the latest of a key is what counts. */
export interface Entry {
  /** The caller's own key. */
  readonly key: string;
  readonly state: State;
  /** Of the item's body: the same key with another body is a mistake. */
  readonly digest: string;
  /** How often it was sent, this time included. */
  readonly attempt: number;
  /** When the entry was made, in milliseconds since 1970. */
  readonly at: number;
  /** Of an undecided one: when the call whose answer was lost began, in milliseconds since 1970. */
  readonly sentAt?: number;
  /** What the provider answered to a create that worked, as far as it is to be kept. */
  readonly data?: unknown;
  /** Why it is in its state: the words of an error, or of what was found out. */
  readonly why?: string;
  /** The provider's code of a refusal. */
  readonly code?: string;
  /** What the answer to the create would have said and nobody can read any more: fields of the answer, by their names. */
  readonly lost?: readonly string[];
}

/** What a journal is for. One of another kind is refused. */
export interface Work {
  readonly provider: string;
  /** The operationId. */
  readonly operation: string;
  /** The contract's major version: another one may mean another thing by the same body. */
  readonly contract: string;
  /** Where it is sent: a customer of the mock is none of the vendor's. */
  readonly baseUrl: string;
}

/** Keeps what is known of items, durably. */
export interface Journal {
  /**
   * Makes the journal, or opens it to go on.
   * @throws ProvisionError when another process has it, it is for other work, or it is damaged.
   */
  open(work: Work): Promise<void>;
  /** A digest of an item's body that means nothing outside this journal. */
  digest(text: string): string;
  /** The latest entry of a key. */
  find(key: string): Promise<Entry | undefined>;
  /** Adds an entry. Once this resolves, it is on disk. */
  write(entry: Entry): Promise<void>;
  /** The latest entries of all keys, in no order. */
  entries(): AsyncIterable<Entry>;
  /** How many keys there are in each state. */
  counts(): Readonly<Record<State, number>>;
  close(): Promise<void>;
}

/** An item that cannot be sent, and why. */
export interface Fault {
  /** Its place among the items; 1 is the first. */
  readonly number: number;
  /** Where it stands, and what is wrong. */
  readonly message: string;
}

/** A mistake in what is to be provisioned, or a journal that cannot be used: what is wrong, and the remedy. */
export class ProvisionError extends Error {
  override readonly name = "ProvisionError";
  /** The items that are wrong, the first 20. */
  readonly faults: readonly Fault[];

  constructor(message: string, { faults = [], ...options }: ErrorOptions & { faults?: readonly Fault[] } = {}) {
    super(message, options);
    this.faults = faults;
  }
}
