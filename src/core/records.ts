import { ApiError, type ClientError } from "./errors.js";
import { textsOf } from "./field.js";
import type { UntypedInit } from "./method.js";
import type { MethodInfo } from "./method-info.js";
import type { Lookup, Operation } from "./operation.js";
import { valueAt, withValueAt } from "./pointer.js";

/** A time, in milliseconds since 1970. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** Pages of one look-up, at most. */
const MOST_PAGES = 10_000;

/** How often a read is repeated: a walk of many reads is not to be in vain for one of them. */
const maxRetries = 5;

/** One walk through the records. */
interface Walk {
  readonly info: MethodInfo;
  readonly lookup: Lookup;
  readonly list: Operation;
  readonly read: Operation;
  readonly signal: AbortSignal | undefined;
  isAnothers(id: string): boolean;
}

/** What was answered cannot be looked through. */
export class Illegible extends Error {}

/** A list or a record could not be had. */
export class Failed extends Error {
  constructor(readonly error: ClientError) {
    super(error.message);
  }
}

/** Every record of a time, whole. @throws Failed, Illegible */
export async function* records(walk: Walk, { from, to }: Window): AsyncGenerator<unknown> {
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

export const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);
