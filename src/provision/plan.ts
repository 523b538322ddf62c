import type { MethodInfo } from "../core/method-info.js";
import { canonical } from "./canonical.js";
import { type Entry, type Fault, type Journal, ProvisionError, type Work } from "./entry.js";
import { type Items, itemsAnew } from "./items.js";
import { KeyTable } from "./key-table.js";

/** An item on its way. */
export class Task<Item> {
  readonly key: string;
  readonly init: object;
  private made: string | undefined;

  constructor(
    { key, init }: Pick<Making<Item>, "key" | "init">,
    private readonly journal: Digesting,
    readonly item: Item,
    /** Its place among the items; 1 is the first. */
    readonly number: number,
  ) {
    this.key = key(item);
    this.init = init(item);
  }

  /** Of its call. It is not made before it is needed: a look through new items needs none. */
  get digest(): string {
    this.made ??= this.journal.digest(canonical(this.init));
    return this.made;
  }
}

/** How an item becomes a call. */
export interface Making<Item> {
  readonly info: MethodInfo;
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
/** Items that are looked at together. */
export const PART = 500;

/** What a look through all items has found. */
export interface Plan<Item> {
  readonly total: number;
  /** Those that an earlier run left under way or undecided. */
  readonly open: readonly Open<Item>[];
}

interface Open<Item> {
  readonly task: Task<Item>;
  readonly entry: Entry;
}

/** What is wrong with an item. */
export interface Wrong<Item> {
  readonly task: Task<Item>;
  readonly words: string;
}

/** What makes digests: a journal. */
export type Digesting = Pick<Journal, "digest">;

/**
 * Looks through all items before anything is sent.
 * @throws ProvisionError with every fault, up to 20: an item of which no call can be made, a body that the contract refuses, a
 * key that is none or comes twice, a key that had another body before, an item under way that is not among them.
 */
export async function planOf<Item>(making: Making<Item>, journal: Journal): Promise<Plan<Item>> {
  const open: Open<Item>[] = [];
  const total = await lookThrough(making, journal, async (tasks) => {
    const wrong: Wrong<Item>[] = [];
    for (const task of tasks) {
      const entry = await journal.find(task.key);
      if (!entry) continue;
      if (isOfAnother(entry, task)) wrong.push({ task, words: anotherBody(task.key) });
      else if (entry.state === "sending" || entry.state === "undecided") open.push({ task, entry });
    }
    return wrong;
  });
  const missing = journal.counts().sending - open.filter(({ entry }) => entry.state === "sending").length;
  if (missing > 0)
    throw new ProvisionError(
      `${missing} items that an earlier run left under way are not among these: give them as well, so that it can be found out what became of them`,
    );
  return { total, open };
}

/**
 * Checks every item, and hands on those that can be sent, many at a time. Gives how many there are.
 * @param next says what else is wrong with them
 * @throws ProvisionError with every fault, up to 20
 */
export async function lookThrough<Item>(
  making: Making<Item>,
  journal: Digesting,
  next: (tasks: readonly Task<Item>[]) => Promise<readonly Wrong<Item>[]>,
): Promise<number> {
  const seen = new KeyTable();
  const faults: Fault[] = [];
  const add = (item: Item, number: number, words: string) =>
    faults.push({ number, message: `${making.place(item, number)}: ${words}` });
  const hand = async () => {
    for (const { task, words } of await next(part.splice(0))) add(task.item, task.number, words);
  };
  const part: Task<Item>[] = [];
  let total = 0;
  for await (const item of itemsAnew(making.items)) {
    total++;
    try {
      const task = new Task(making, journal, item, total);
      check(task, making, seen);
      part.push(task);
    } catch (error) {
      add(item, total, error instanceof Error ? error.message : String(error));
    }
    if (part.length >= PART) await hand();
    if (faults.length >= MOST_FAULTS) break;
  }
  await hand();
  if (faults.length === 0) return total;
  const first = faults.sort((a, b) => a.number - b.number).slice(0, MOST_FAULTS);
  throw new ProvisionError(`${first.map(({ message }) => message).join("\n")}\nNothing was sent.`, { faults: first });
}

/** @throws Error when it cannot be sent. */
function check<Item>({ key, number, init }: Task<Item>, { info }: Making<Item>, seen: KeyTable): void {
  const fault = keyFault(key);
  if (fault) throw new Error(fault);
  const before = seen.set(key, { offset: 0, length: number, state: 1 });
  if (before) throw new Error(`its key ${key} is that of item ${before.length}`);
  const invalid = info.check(init);
  if (invalid) throw invalid;
  // What has no JSON has no digest either, and it is too late for that when its turn has come.
  JSON.stringify(init);
}

/** What is not there may be put right and sent; of all else a key stands for one body. */
export const isOfAnother = <Item>({ digest, state }: Entry, task: Task<Item>): boolean =>
  state !== "refused" && state !== "unsent" && digest !== task.digest;

/** The words for a key that was given with another body before. */
export const anotherBody = (key: string): string =>
  `the body of ${key} is another than when it was given first: give it another key`;

function keyFault(key: unknown): string | undefined {
  if (typeof key !== "string" || key === "") return "its key must be a text";
  if (key.length > LONGEST_KEY) return `its key has more than ${LONGEST_KEY} characters`;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  return /[\0-\x1f\x7f]/.test(key) ? "its key has a control character" : undefined;
}
