import type { MethodInfo } from "../core/method-info.js";
import { canonical } from "./canonical.js";
import { type Entry, type Fault, type Journal, ProvisionError, type Work } from "./entry.js";
import { KeyTable } from "./key-table.js";
import { type Items, itemsAnew } from "./options.js";

/** An item on its way. */
export interface Task<Item> {
  readonly item: Item;
  readonly key: string;
  /** Its place among the items; 1 is the first. */
  readonly number: number;
  readonly init: object;
  readonly digest: string;
}

/** How an item becomes a call, and where it is kept what became of it. */
export interface Making<Item> {
  readonly info: MethodInfo;
  readonly journal: Journal;
  readonly items: Items<Item>;
  key(item: Item): string;
  init(item: Item): object;
  /** Where an item stands, for messages. */
  place(item: Item, number: number): string;
}

/** What a journal is for. */
export const workOf = ({ provider, operation, version, settings }: MethodInfo): Work => ({
  provider,
  operation: operation.id,
  contract: version.split(".", 1)[0] ?? version,
  baseUrl: settings.baseUrl,
});

/** Faults that are told, at most. */
const MOST_FAULTS = 20;
const LONGEST_KEY = 500;

/** What a look through all items has found. */
export interface Plan<Item> {
  readonly total: number;
  /** Those that an earlier run left under way or undecided. */
  readonly open: readonly (Task<Item> & { readonly entry: Entry })[];
}

/** Every item as a task, one after the other. */
export async function* tasksOf<Item>(making: Making<Item>): AsyncGenerator<Task<Item>> {
  let number = 0;
  for await (const item of itemsAnew(making.items)) yield taskOf(making, item, ++number);
}

function taskOf<Item>({ key, init, journal }: Making<Item>, item: Item, number: number): Task<Item> {
  const call = init(item);
  return { item, key: key(item), number, init: call, digest: journal.digest(canonical(call)) };
}

/**
 * Looks through all items before anything is sent.
 * @throws ProvisionError with every fault, up to 20: an item of which no call can be made, a body that the contract refuses, a
 * key that is none or comes twice, a key that had another body before, an item under way that is not among them.
 */
export async function planOf<Item>(making: Making<Item>): Promise<Plan<Item>> {
  const { journal } = making;
  const seen = new KeyTable();
  const faults: Fault[] = [];
  const open: (Task<Item> & { readonly entry: Entry })[] = [];
  let total = 0;
  for await (const item of itemsAnew(making.items)) {
    total++;
    try {
      const task = taskOf(making, item, total);
      const entry = await checked(task, making, seen);
      if (entry?.state === "sending" || entry?.state === "undecided") open.push({ ...task, entry });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      faults.push({ number: total, message: `${making.place(item, total)}: ${message}` });
    }
    if (faults.length >= MOST_FAULTS) break;
  }
  const sentences = faults.map(({ message }) => message).join("\n");
  if (faults.length > 0) throw new ProvisionError(`${sentences}\nNothing was sent.`, { faults });
  const missing = journal.counts().sending - open.filter(({ entry }) => entry.state === "sending").length;
  if (missing > 0)
    throw new ProvisionError(
      `${missing} items that an earlier run left under way are not among these: give them as well, so that it can be found out what became of them`,
    );
  return { total, open };
}

/** What the journal knows of an item that can be sent. @throws Error when it cannot. */
async function checked<Item>(
  { key, digest, number, init }: Task<Item>,
  { journal, info }: Making<Item>,
  seen: KeyTable,
): Promise<Entry | undefined> {
  const fault = keyFault(key);
  if (fault) throw new Error(fault);
  const before = seen.set(key, { offset: 0, length: number, state: 1 });
  if (before) throw new Error(`its key ${key} is that of item ${before.length}`);
  const entry = await journal.find(key);
  if (entry && isOfAnother(entry, digest)) throw new Error(anotherBody(key));
  const invalid = info.check(init);
  if (invalid) throw invalid;
  return entry;
}

/** What is not there may be put right and sent; of all else a key stands for one body. */
export const isOfAnother = ({ digest, state }: Entry, given: string): boolean =>
  digest !== given && state !== "refused" && state !== "unsent";

/** The words for a key that was given with another body before. */
export const anotherBody = (key: string): string =>
  `the body of ${key} is another than when it was given first: give it another key`;

function keyFault(key: unknown): string | undefined {
  if (typeof key !== "string" || key === "") return "its key must be a text";
  if (key.length > LONGEST_KEY) return `its key has more than ${LONGEST_KEY} characters`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\0-\x1f\x7f]/.test(key) ? "its key has a control character" : undefined;
}
