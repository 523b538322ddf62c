import { isObject } from "./field.js";

/** Deeper than any contract; a cycle gets here soon. */
const DEEPEST = 200;

/**
 * A copy of a caller's data, own properties only. What is checked is what is sent, even if the caller changes its objects
 * while the call waits, and a getter is asked once.
 * @throws RangeError when it is nested too deeply or contains itself.
 */
export function snapshot(value: unknown, depth = 0): unknown {
  if (!isObject(value)) return value;
  if (depth > DEEPEST) throw new RangeError("nested too deeply");
  if (Array.isArray(value)) return Array.from(value, (item) => snapshot(item, depth + 1));
  // A Date, a Map and their like have no place in a contract: they stay what they are, and are refused by their type.
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null && Object.keys(value).length === 0) return value;
  // Spreading is by far the fastest way to copy, and reads each getter once.
  const copy: Record<string, unknown> = { ...value };
  for (const [key, item] of Object.entries(copy)) if (isObject(item)) copy[key] = snapshot(item, depth + 1);
  return copy;
}
