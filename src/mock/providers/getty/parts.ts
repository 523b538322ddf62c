import type { Call, Fields, Reply } from "../../state.js";

/** The part of a request beside its header. */
export const bodyOf = ({ body }: Call): Fields =>
  (Object.entries(body).find(([name]) => name !== "RequestHeader")?.[1] ?? {}) as Fields;

/** Changes the part of an answer beside its header. */
export const fillResult = (change: (result: Fields) => Fields): Reply => ({
  fill: ({ ResponseHeader, ...example }) => ({
    ResponseHeader,
    ...Object.fromEntries(Object.entries(example).map(([name, value]) => [name, change(value as Fields)])),
  }),
});

/** Copies of an example for another asset: its id stands in addresses too. */
export function forAsset<Example>(example: Example, from: string, to: string): Example {
  return JSON.parse(JSON.stringify(example).replaceAll(from, to)) as Example;
}

/** One page of a list, from `ItemStartNumber` on, which counts from 1; undefined where that is past the total. */
export function pageOf<Item>(items: readonly Item[], { ItemStartNumber = 1, ItemCount = items.length }: Fields) {
  const start = Number(ItemStartNumber);
  if (start > Math.max(items.length, 1)) return undefined;
  return items.slice(start - 1, start - 1 + Number(ItemCount));
}

/** The vendor's form of a time: `/Date(1403161200000-0700)/`. */
export const stamp = (time: number): string => `/Date(${time}+0000)/`;
