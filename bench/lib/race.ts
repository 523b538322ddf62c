// Contenders that take turns at one job, and how they compare.
import type { Job } from "../contenders/contender.js";
import type { Bill, Order } from "../contenders/process.js";
import { type Contender, startContender } from "./contest.js";
import { alternate, digits, median, spread } from "./numbers.js";
import { table } from "./section.js";

const IN_FLIGHT = [1, 16];

/** The bills of each round, by name. */
type Bills = Map<string, Bill[]>;

const contest = (contenders: readonly Contender[], order: Order, rounds: number): Promise<Bills> =>
  alternate(rounds, Object.fromEntries(contenders.map(({ name, work }) => [name, () => work(order)])));

const times = (bills: Bills, name: string) => (bills.get(name) ?? []).map(({ milliseconds }) => milliseconds);

/** How many times as fast as the base line, round by round. */
function ratios(bills: Bills, name: string, base: string): number[] {
  const basis = times(bills, base);
  return times(bills, name).map((time, round) => (basis[round] ?? Number.NaN) / time);
}

function columns(bills: Bills, name: string, base: string, { calls }: Order): string[] {
  const processor = (bills.get(name) ?? []).map((bill) => (bill.processor * 1000) / calls);
  const rates = times(bills, name).map((time) => (calls * 1000) / time);
  return [digits(median(rates)), spread(ratios(bills, name, base)), digits(median(processor))];
}

export interface Race {
  /** A table in Markdown. */
  readonly lines: readonly string[];
  /** How many times as fast as the first of them each one is, with most in flight. */
  readonly ratios: ReadonlyMap<string, number>;
}

/** A length of turns after which all code is compiled: until then, more of it is slower whatever it does. */
export const STEADY = 8;

/** Lets them take turns, so many times as long. The first one is the base line. */
export async function race(names: readonly string[], job: Job, quick: boolean, length = 1): Promise<Race> {
  const base = names[0] ?? "";
  const contenders: Contender[] = [];
  try {
    for (const name of names) contenders.push(await startContender(name, job));
    const cells = new Map(names.map((name) => [name, [name]]));
    const found = new Map<string, number>();
    await contest(contenders, { calls: quick ? 50 : 2000 * length, inFlight: 16 }, 1);
    for (const inFlight of IN_FLIGHT) {
      // Short turns: what else the machine does then falls upon all alike.
      const order = { calls: quick ? 50 : (inFlight === 1 ? 500 : 1000) * length, inFlight };
      const bills = await contest(contenders, order, quick ? 1 : 11);
      for (const name of names) {
        cells.get(name)?.push(...columns(bills, name, base, order));
        found.set(name, median(ratios(bills, name, base)));
      }
    }
    const head = ["", ...IN_FLIGHT.flatMap((n) => [`calls/s, ${n} in flight`, "ratio", "µs CPU a call"])];
    return { lines: table(head, [...cells.values()]), ratios: found };
  } finally {
    await Promise.all(contenders.map(({ stop }) => stop()));
  }
}
