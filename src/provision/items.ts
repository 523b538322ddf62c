import { ProvisionError } from "./entry.js";

/** Items that can be gone through twice: they are all checked before the first is sent. */
export type Items<Item> = Iterable<Item> | (() => Iterable<Item> | AsyncIterable<Item>);

/** The items, anew. @throws ProvisionError when they can be gone through but once. */
export function itemsAnew<Item>(items: Items<Item>): AsyncIterable<Item> | Iterable<Item> {
  if (typeof items === "function") return items();
  const isOnce = (items[Symbol.iterator]() as unknown) === items;
  if (isOnce)
    throw new ProvisionError(
      "items can be gone through but once: pass a list, or a function that gives them anew, because all are checked before the first is sent",
    );
  return items;
}
