import { isObject } from "../field.js";

/** Whether two values of JSON are the same. The order of properties does not count. */
export function isEqual(first: unknown, second: unknown): boolean {
  if (Object.is(first, second) || first === second) return true;
  if (!isObject(first) || !isObject(second) || Array.isArray(first) !== Array.isArray(second)) return false;
  const keys = Object.keys(first);
  return (
    keys.length === Object.keys(second).length &&
    keys.every((key) => Object.hasOwn(second, key) && isEqual(first[key], second[key]))
  );
}

/** Whether two items of a list are the same. */
export function haveTwin(list: readonly unknown[]): boolean {
  const composites = list.filter(isObject);
  const others = list.filter((item) => !isObject(item));
  return (
    new Set(others).size < others.length ||
    composites.some((item, index) => composites.slice(0, index).some((earlier) => isEqual(earlier, item)))
  );
}
