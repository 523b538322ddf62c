/** What stands for a secret. */
export const MASK = "…";

const SECRET = /pass|secret|token|card|cvv|answer|security_?code/i;

/** A body without what is secret in it: a terminal is no place for a customer's secrets. */
export function masked(value: unknown, isSecret = false): unknown {
  if (Array.isArray(value)) return value.map((item) => masked(item, isSecret));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, masked(item, isSecret || SECRET.test(name))]),
    );
  return isSecret && value !== null ? MASK : value;
}
