import { field } from "../../../core/field.js";
import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";

// With which status a refusal travels is not documented. These are what the code of a refusal usually means.
export const notFound = (example: string): Reply => ({ code: 404, example });
export const INVALID: Reply = { code: 422, example: "InvalidRequest" };

export const now = (): number => Math.floor(Date.now() / 1000);

/** An id: 20 characters, as all of RevCent's have. */
export const idOf = (kind: string, number: number): string =>
  `${kind}${String(number).padStart(20 - kind.length, "0")}`;

/** A record that a list can show: the two fields with which RevCent's list items begin, and what else the contract names. */
export interface Listed {
  readonly id: string;
  readonly created_date_unix: number;
}

/** The ids or words of a filter; undefined if it is not asked for. */
export const filterOf = ({ query }: Call, name: string): readonly unknown[] | undefined =>
  query[name] === undefined ? undefined : [query[name]].flat();

/** Answers a list with those records that its range of dates allows, if it has one, oldest first. `longest`: days of a range. */
export function listOf<Item extends Listed>(call: Call, items: readonly Item[], longest = 90): Reply {
  const number = (name: string) => Number(call.query[name]);
  const [from, to, limit, page] = [number("date_start"), number("date_end"), number("limit"), number("page")];
  if (to - from > longest * 24 * 60 * 60) return INVALID;
  // Lists of settings take no range: what is not a number is neither before nor after.
  const found = items.filter(({ created_date_unix: at }) => !(at < from || at > to));
  // Whether the first page is 0 or 1 is not documented: both are.
  const start = Math.max(page - 1, 0) * limit;
  const known = propertiesOf(call, "results", "items");
  const results = found.slice(start, start + limit).map((item) => pick(item, known));
  return { fill: (example) => ({ ...example, results, current_count: results.length, current_page: page }) };
}

/** Answers a search with those records of which a text is the term: the id, a value of the metadata, or another. */
export function searchOf<Item extends Listed & { readonly metadata?: readonly Fields[] }>(
  call: Call,
  item_type: string,
  items: readonly Item[],
  textsOf: (item: Item) => readonly unknown[],
): Reply {
  const term = call.query["search_term"];
  const known = [...propertiesOf(call, "results", "items"), "item_type"];
  const results = items
    .filter((item) => [item.id, ...(item.metadata ?? []).map(({ value }) => value), ...textsOf(item)].includes(term))
    .map((item) => ({ item_type, ...pick(item, known) }));
  return { fill: (example) => ({ ...example, results }) };
}

/** The properties that the contract names in an operation's answer. What RevCent calls the others is not documented. */
export function propertiesOf({ operation }: Call, ...path: string[]): string[] {
  const schema = operation.responses.find(({ code }) => code === "200")?.contents?.[0]?.schema;
  const inside = path.flatMap((step) => (step === "items" ? [step] : ["properties", step]));
  return Object.keys((field(schema, ...inside, "properties") ?? {}) as object);
}
