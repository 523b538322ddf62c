import { type Entry, STATES, type State, type Work } from "./entry.js";

/** The first line. `journal` is the version of the file's form. */
export interface Header extends Work {
  readonly journal: 1;
  readonly salt: string;
}

export const lineOf = (value: object): string => `${JSON.stringify(value)}\n`;

/** How every journal begins. */
const BEGINNING = Buffer.from('{"journal":1,');

/** Whether a first line is a journal's, or what a crash has left of it. */
export const isBegun = (bytes: Buffer): boolean => {
  const length = Math.min(bytes.length, BEGINNING.length);
  return bytes.subarray(0, length).equals(BEGINNING.subarray(0, length));
};

export const isEntry = (value: object): value is Entry => {
  const { key, state, digest } = value as Partial<Entry>;
  return typeof key === "string" && typeof digest === "string" && STATES.includes(state as State);
};

export function parse(bytes: Buffer): object | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}
