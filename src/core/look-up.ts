import type { ClientError } from "./errors.js";
import { textsOf } from "./field.js";
import type { UntypedInit } from "./method.js";
import type { MethodInfo } from "./method-info.js";
import { valueAt } from "./pointer.js";
import { Failed, Illegible, isEmail, records, type Window } from "./records.js";

/** What a look-up says of a create. */
export type LookedUp =
  | { readonly state: "created"; readonly record: unknown }
  | { readonly state: "exists"; readonly record: unknown; readonly why: string }
  | { readonly state: "absent"; readonly why: string }
  | { readonly state: "cannot-tell"; readonly why: string; readonly error?: ClientError };

/** Milliseconds before and behind a call in which its record is looked for: clocks differ. */
const MARGIN = 5 * 60_000;

/** The time in which the record of a call is looked for. */
export const windowOf = ({ from, to }: Window): Window => ({ from: from - MARGIN, to: to + MARGIN });

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

function cannotTell(thrown: unknown): LookedUp {
  if (thrown instanceof Failed)
    return { state: "cannot-tell", why: `the look-up failed: ${thrown.message}`, error: thrown.error };
  if (thrown instanceof Illegible) return { state: "cannot-tell", why: thrown.message };
  throw thrown;
}

const isOf = (texts: readonly string[], { match, mark }: Wanted): boolean => has(texts, match) || has(texts, mark);

/** Whether one of the texts is the wanted one, whatever its letter case. */
const has = (texts: readonly string[], wanted: string | undefined): boolean =>
  wanted !== undefined && texts.some((text) => text.trim().toLowerCase() === wanted.trim().toLowerCase());

function textAt(init: unknown, pointer: string): string | undefined {
  const value = valueAt(init, pointer);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}
