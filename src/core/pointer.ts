import { field } from "./field.js";

/** The keys of a JSON pointer. */
const keysOf = (pointer: string): string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));

/** What stands at a JSON pointer, or undefined. Own properties only. */
export const valueAt = (value: unknown, pointer: string): unknown => field(value, ...keysOf(pointer));

/** A copy of a value with another one at a JSON pointer; objects on the way are made where there are none. */
export function withValueAt(value: unknown, pointer: string, change: unknown): unknown {
  const set = (at: unknown, [key, ...rest]: readonly string[]): unknown =>
    key === undefined ? change : { ...(at as object), [key]: set(Reflect.get(Object(at), key), rest) };
  return set(value, keysOf(pointer));
}
