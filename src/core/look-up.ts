import { ApiError, type ClientError } from "./errors.js";
import type { UntypedInit } from "./method.js";
import type { MethodInfo } from "./method-info.js";
import type { Lookup, Operation } from "./operation.js";
import { valueAt, withValueAt } from "./pointer.js";

/** What a look-up says of a create. */
export type LookedUp =
  | { readonly state: "created"; readonly record: unknown }
  | { readonly state: "exists"; readonly record: unknown; readonly why: string }
  | { readonly state: "absent"; readonly why: string }
  | { readonly state: "cannot-tell"; readonly why: string; readonly error?: ClientError };

/** A time, in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Milliseconds before and behind a call in which its record is looked for: clocks differ. */
const MARGIN = 5 * 60_000;

/** The time in which the record of a call is looked for. */
export const windowOf = ({ from, to }: Window): Window => ({ from: from - MARGIN, to: to + MARGIN });

/** Pages of one look-up, at most. */
const MOST_PAGES = 10_000;

/** How often a read is repeated: a walk of many reads is not to be in vain for one of them. */
const maxRetries = 5;

/** What is looked for: the mark is nobody else's. */
interface Wanted {
  readonly match: string | undefined;
  readonly mark: string | undefined;
}

/** How to look for what a create has made, and what it takes. @throws TypeError where a client does not have that. */
function lookUpOf({ provider, operation, operationNamed }: MethodInfo) {
  const lookup = operation.reconcile?.lookup;
  if (!lookup) throw new TypeError(`the contract has no look-up for ${provider} ${operation.id}`);
  const [list, read] = [operationNamed(lookup.list), operationNamed(lookup.read)];
  if (list && read) return { lookup, list, read };
  const missing = [...(list ? [] : [lookup.list]), ...(read ? [] : [lookup.read])].join(" and ");
  throw new TypeError(`to find out about a lost ${operation.id}, ${provider} needs ${missing}: pick them with it.`);
}

/**
 * Says at once what will be missing when an answer is lost.
 * @throws TypeError that names the operations which a client was made without.
 */
export function checkLookUp(info: MethodInfo): void {
  if (info.operation.reconcile?.lookup) lookUpOf(info);
}

/** Looks for what a create has made. */
export async function lookUp(
  info: MethodInfo,
  init: UntypedInit,
  window: Window,
  signal: AbortSignal | undefined,
): Promise<LookedUp> {
  const [found] = await lookUpAll(info, [init], window, signal);
  return found as LookedUp;
}

/**
 * Looks for what several creates have made, in one walk through the records of a time. The answers come in the same order.
 * Records that `isAnothers` knows by their ids are passed over unread.
 */
export async function lookUpAll(
  info: MethodInfo,
  inits: readonly UntypedInit[],
  window: Window,
  signal: AbortSignal | undefined,
  isAnothers: (id: string) => boolean = () => false,
): Promise<LookedUp[]> {
  const { lookup, list, read } = lookUpOf(info);
  const wanted = inits.map((init) => ({ match: textAt(init, lookup.match), mark: textAt(init, lookup.mark) }));
  const found: unknown[][] = inits.map(() => []);
  try {
    for await (const record of records({ info, lookup, list, read, signal, isAnothers }, window)) {
      const texts = textsOf(record);
      // A record in which nothing like it stands does not show what it was made of: not finding it would prove nothing.
      if (!texts.some(isEmail)) throw new Illegible(`${read.id} does not show the e-mail address of a record`);
      for (const [index, want] of wanted.entries()) if (isOf(texts, want)) found[index]?.push(record);
    }
  } catch (error) {
    return inits.map((_, index) => judge(wanted[index], found[index]) ?? cannotTell(error));
  }
  const why = `no record of ${new Date(window.from).toISOString()} to ${new Date(window.to).toISOString()} has its e-mail address`;
  return inits.map((_, index) => judge(wanted[index], found[index]) ?? { state: "absent", why });
}

/** What the records say that were found for one create; nothing if there are none. */
function judge(wanted: Wanted | undefined, records: readonly unknown[] = []): LookedUp | undefined {
  const marked = wanted?.mark === undefined ? [] : records.filter((record) => has(textsOf(record), wanted.mark));
  if (marked.length === 1) return { state: "created", record: marked[0] };
  const [record] = records;
  if (record === undefined) return undefined;
  const why =
    records.length > 1
      ? `${records.length} records have its e-mail address`
      : "a record has its e-mail address, and nothing that only this call can have made";
  return { state: "exists", record, why };
}

/** One walk through the records. */
interface Walk {
  readonly info: MethodInfo;
  readonly lookup: Lookup;
  readonly list: Operation;
  readonly read: Operation;
  readonly signal: AbortSignal | undefined;
  isAnothers(id: string): boolean;
}

class Illegible extends Error {}

/** A list or a record could not be had. */
class Failed extends Error {
  constructor(readonly error: ClientError) {
    super(error.message);
  }
}

function cannotTell(thrown: unknown): LookedUp {
  if (thrown instanceof Failed)
    return { state: "cannot-tell", why: `the look-up failed: ${thrown.message}`, error: thrown.error };
  if (thrown instanceof Illegible) return { state: "cannot-tell", why: thrown.message };
  throw thrown;
}

/** Every record of a time, whole. */
async function* records(walk: Walk, { from, to }: Window): AsyncGenerator<unknown> {
  const { info, lookup, list, signal } = walk;
  const { items = "", position = "", size } = list.paging ?? {};
  const passed = new Set<unknown>();
  const seconds = (time: number, round: (value: number) => number) => round(time / 1000);
  for (let page = lookup.first, count = 0; ; page++, count++) {
    if (count > MOST_PAGES) throw new Illegible(`there are more than ${MOST_PAGES} pages of records of this time`);
    let init: unknown = { signal, maxRetries };
    for (const [place, value] of [
      [lookup.from, seconds(from, Math.floor)],
      [lookup.to, seconds(to, Math.ceil)],
      [position, page],
      ...(size ? [[size, lookup.limit] as const] : []),
    ] as const)
      init = withValueAt(init, place, value);
    const { data, error } = await info.call(list, init as UntypedInit);
    if (error) {
      // Whether pages are counted from 0 or from 1 is not always known.
      if (page === 0 && (error as unknown) instanceof ApiError && (error as ClientError).outcome === "refused")
        continue;
      throw new Failed(error);
    }
    const found = valueAt(data, items);
    if (!Array.isArray(found)) throw new Illegible(`${list.id} gave no list of records`);
    for (const item of found) {
      const id = valueAt(item, "/id");
      // Page 0 may be page 1 again, and what is made meanwhile can push an item to the next page.
      if (typeof id === "string" && (passed.has(id) || walk.isAnothers(id))) continue;
      passed.add(id);
      yield await whole(walk, item);
    }
    if (found.length < lookup.limit) return;
  }
}

/** An item of a list, or the record behind it where the item does not show enough. */
async function whole({ info, read, signal }: Walk, item: unknown): Promise<unknown> {
  if (textsOf(item).some(isEmail)) return item;
  const id = valueAt(item, "/id");
  const [, parameter] = /\{(\w+)\}/.exec(read.path) ?? [];
  if (typeof id !== "string" || parameter === undefined)
    throw new Illegible("the list's records have no id to read them by");
  const { data, error } = await info.call(read, { params: { path: { [parameter]: id } }, signal, maxRetries });
  if (error) throw new Failed(error);
  // The id of the answer may be that of the call that read it.
  return { ...(item as object), ...(data as object), id };
}

const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);

const isOf = (texts: readonly string[], { match, mark }: Wanted): boolean => has(texts, match) || has(texts, mark);

/** Whether one of the texts is the wanted one, whatever its letter case. */
const has = (texts: readonly string[], wanted: string | undefined): boolean =>
  wanted !== undefined && texts.some((text) => text.trim().toLowerCase() === wanted.trim().toLowerCase());

function textAt(init: unknown, pointer: string): string | undefined {
  const value = valueAt(init, pointer);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/** Every text in a record, at any depth. */
function textsOf(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (typeof value === "object" && value !== null) for (const item of Object.values(value)) textsOf(item, found);
  return found;
}
