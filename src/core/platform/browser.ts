// What differs by platform: browsers, which tell of a failed `fetch` nothing but that it failed, and trace nothing.
import { field } from "../field.js";
import { overFetch } from "../transport/fetch.js";

/** What wraps a fetch may say so. */
export const isBeforeSending = (error: unknown): boolean =>
  [field(error, "outcome"), field(error, "cause", "outcome")].includes("not-sent");
export const isCertificateFault = (): boolean => false;
export const transport = /* @__PURE__ */ overFetch(isBeforeSending);

export const isTraced = (): boolean => false;
export const trace = <Value>(_channel: string, _context: object, run: () => Promise<Value>): Promise<Value> => run();
