import { type ClientError, ConnectionError, InvalidRequestError } from "./errors.js";
import type { Issue } from "./issue.js";
import type { UntypedInit } from "./method.js";
import type { Paging } from "./operation.js";
import { valueAt, withValueAt } from "./pointer.js";
import type { ResponseRecord, Result } from "./result.js";
import { snapshot } from "./snapshot.js";

/** One page of a list, or why there is none. `error` tells the two apart. */
export type Page<Item, Data, Failure> =
  | {
      readonly items: readonly Item[];
      /** The whole answer. */
      readonly data: Data;
      /** The page's number or, where the contract counts items, that of its first. */
      readonly position: number;
      readonly error?: undefined;
      readonly response: ResponseRecord;
    }
  | {
      readonly items?: undefined;
      readonly data?: undefined;
      /** Of the page that did not come: a call with it goes on there. Absent where the call had none to begin with. */
      readonly position?: number;
      readonly error: Failure | InvalidRequestError | ConnectionError;
      readonly response?: ResponseRecord;
    };

/** A method as the walk sees it: any operation's. */
type Ask = (init: UntypedInit) => Promise<Result<unknown, ClientError>>;

/** Walks over the pages of a list. `ask` makes one call. */
export async function* walk(
  call: { readonly provider: string; readonly operation: string },
  paging: Paging,
  ask: Ask,
  given: UntypedInit,
): AsyncGenerator<Page<unknown, unknown, ClientError>, void, undefined> {
  const about = { ...call, retryable: false };
  const { init, start, size, issues } = begin(paging, given);
  if (start === undefined || issues.length > 0) return yield { error: new InvalidRequestError(issues, about) };

  let before: string | undefined;
  for (let position = start; ; ) {
    const { data, error, response } = await ask(withValueAt(init, paging.position, position) as UntypedInit);
    if (error) return yield { error: placed(error, paging, position), position, ...(response ? { response } : {}) };
    const fail = (words: string) => {
      const context = { ...about, outcome: "unknown", attempts: 1 } as const;
      const error = new ConnectionError("unreadable", `${response.status}, but ${words}`, context, { response });
      return { error: placed(error, paging, position), position, response };
    };

    const items: unknown = valueAt(data, paging.items) ?? (paging.always ? undefined : []);
    if (!Array.isArray(items)) return yield fail(`${paging.items} is no list`);
    const text = JSON.stringify(items);
    if (text === before) return yield fail("the items are those of the page before");
    before = text;
    yield { items, data, position, response };

    const next = position + (paging.counts === "pages" ? 1 : items.length);
    if (isLast(paging, data, position, next, items.length, size)) return;
    if (next === position) return yield fail("the page is empty, and not the last");
    position = next;
  }
}

/** The call with its size but without its position, and what is wrong with them. */
function begin(paging: Paging, given: UntypedInit) {
  // A copy, as a call makes one: a walk takes its time, and the caller may change its objects meanwhile.
  const copy = { ...given, body: copyOf(given.body), params: copyOf(given.params) };
  const { position, first, size: place, limit = Number.POSITIVE_INFINITY } = paging;
  const issues: Issue[] = [];
  const issue = (at: string, message: string, keyword: string) =>
    issues.push({ path: at.replace(/^\/(body|params)/, ""), message, keyword });

  const start = valueAt(copy, position) ?? first;
  if (start === undefined) issue(position, "is missing: the number of the first page is not known", "required");
  else if (!isWhole(start)) issue(position, "must be a whole number", "type");
  const size = place === undefined ? undefined : (valueAt(copy, place) ?? paging.limit);
  if (place !== undefined && size !== undefined) {
    if (!isWhole(size)) issue(place, "must be a whole number", "type");
    // Who gets less than was asked for would take it for the end.
    else if (size > limit) issue(place, `must be at most ${limit}`, "maximum");
  }
  return {
    init: (place === undefined || size === undefined ? copy : withValueAt(copy, place, size)) as UntypedInit,
    start: isWhole(start) ? start : undefined,
    size: isWhole(size) ? size : undefined,
    issues,
  };
}

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** What cannot be copied, the call itself refuses. */
function copyOf(value: unknown): unknown {
  try {
    return snapshot(value);
  } catch {
    return value;
  }
}

/** Whether a page is the last. Where the answer does not say what the contract promises, an empty page is. */
function isLast(
  { last, pages, total, first = 0 }: Paging,
  data: unknown,
  position: number,
  next: number,
  count: number,
  size: number | undefined,
): boolean {
  const said = (place: string) => String(valueAt(data, place)).toLowerCase();
  if (last) return said(last) === "true" || (said(last) !== "false" && count === 0);
  const counted = pages ?? total;
  if (!counted) return count < (size ?? 1);
  const number = String(valueAt(data, counted));
  if (!/^\d+$/.test(number)) return count === 0;
  return pages ? position - first + 1 >= Number(number) : next - first >= Number(number);
}

/** An error that says at which page it happened. It is this walk's own: nobody else has it. */
function placed(error: ClientError, { counts }: Paging, position: number): ClientError {
  const place = counts === "pages" ? `page ${position}` : `page from item ${position}`;
  return Object.assign(error, { position, message: `${error.message} (${place})` });
}
