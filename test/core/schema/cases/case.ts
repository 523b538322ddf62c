import type { Keywords, Schema } from "../../../../src/core/schema/schema.js";

/** What a schema with a keyword says of values. */
export interface Case {
  readonly keyword: keyof Keywords;
  readonly schema: Schema;
  readonly valid: readonly unknown[];
  /** Values, and what is said of them: `path: message`. */
  readonly invalid: readonly (readonly [value: unknown, ...errors: string[]])[];
}

/** A keyword's cases. */
export const on = (keyword: keyof Keywords, cases: readonly Omit<Case, "keyword">[]): Case[] =>
  cases.map((one) => ({ keyword, ...one }));
