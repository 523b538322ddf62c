import type { Fields } from "./state.js";

/** Those of the fields that have one of the names. */
export const pick = (fields: object, names: readonly unknown[]): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)));
