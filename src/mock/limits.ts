import { parseContract } from "./prism.js";

/** An entry of a contract's `x-rate-limits`. */
interface RateLimit {
  /** Calls in `window` seconds. */
  readonly limit?: number;
  readonly window?: number;
  /** Calls at a time. */
  readonly concurrency?: number;
  /** The operations that it is for; all without it. */
  readonly operations?: readonly string[];
}

/** A call's place among those that the limits count. */
export interface Turn {
  /** Whether the call is within the limits; if it is, it counts. */
  take(operation: string): boolean;
  /** The call is answered. */
  end(): void;
}

interface Counter {
  readonly rule: RateLimit;
  active: number;
  /** When calls came, in milliseconds. */
  times: number[];
}

/** Counts calls against a contract's limits. All callers are one account: `scope` is not looked at. A call that is refused does not count. */
export async function createLimits(contract: string): Promise<() => Turn> {
  const { "x-rate-limits": rules = [] } = (await parseContract(contract)) as { "x-rate-limits"?: readonly RateLimit[] };
  const counters = rules.map((rule): Counter => ({ rule, active: 0, times: [] }));
  return () => {
    let taken: readonly Counter[] = [];
    return {
      take(operation) {
        const now = Date.now();
        const asked = counters.filter(({ rule }) => rule.operations?.includes(operation) ?? true);
        if (asked.some((counter) => isFull(counter, now))) return false;
        for (const counter of asked) {
          counter.active++;
          counter.times.push(now);
        }
        taken = asked;
        return true;
      },
      end() {
        for (const counter of taken) counter.active--;
        taken = [];
      },
    };
  };
}

function isFull(counter: Counter, now: number): boolean {
  const { limit = Number.POSITIVE_INFINITY, window = 0, concurrency = Number.POSITIVE_INFINITY } = counter.rule;
  counter.times = counter.times.filter((time) => time > now - window * 1000);
  return counter.active >= concurrency || counter.times.length >= limit;
}
