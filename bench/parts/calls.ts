// createCustomer of every provider, ours beside the peers, against the same server.
import type { Job } from "../contenders/contender.js";
import { contendersFor, OURS, OURS_ON_FETCH } from "../contenders/index.js";
import type { Bill, Order } from "../contenders/process.js";
import { type Contender, startContender, startServer } from "../lib/contest.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { atLeast, type Part, table } from "../lib/section.js";

const IN_FLIGHT = [1, 16];
const WANTED: Record<string, number> = { getty: 2, "control-center": 2, revcent: 2, ondemand: 1.2 };
const WANTED_ON_FETCH = 0.8;

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

async function measure(job: Job, quick: boolean) {
  const names = contendersFor(job.provider);
  const base = names[0] ?? "";
  const contenders: Contender[] = [];
  try {
    for (const name of names) contenders.push(await startContender(name, job));
    const cells = new Map(names.map((name) => [name, [name]]));
    const found = new Map<string, number>();
    await contest(contenders, { calls: quick ? 50 : 2000, inFlight: 16 }, 1);
    for (const inFlight of IN_FLIGHT) {
      // Short turns: what else the machine does then falls upon all alike.
      const order = { calls: quick ? 50 : inFlight === 1 ? 500 : 1000, inFlight };
      const bills = await contest(contenders, order, quick ? 1 : 11);
      for (const name of names) {
        cells.get(name)?.push(...columns(bills, name, base, order));
        found.set(name, median(ratios(bills, name, base)));
      }
    }
    const head = ["", ...IN_FLIGHT.flatMap((n) => [`calls/s, ${n} in flight`, "ratio", "µs CPU a call"])];
    const what = `${job.provider}, 16 in flight, to ${job.provider === "ondemand" ? "xmlbuilder2 + fetch" : "raw fetch"}`;
    return {
      lines: ["", `### ${job.provider} ${job.create.operation}`, "", ...table(head, [...cells.values()])],
      targets: [
        atLeast(what, WANTED[job.provider] ?? 1, found.get(OURS) ?? 0, "×"),
        atLeast(`${what}, on \`fetch\``, WANTED_ON_FETCH, found.get(OURS_ON_FETCH) ?? 0, "×"),
      ],
    };
  } finally {
    await Promise.all(contenders.map(({ stop }) => stop()));
  }
}

export const calls: Part = async (quick) => {
  const server = await startServer();
  try {
    const sections = [];
    for (const job of server.jobs) sections.push(await measure(job, quick));
    return {
      title: "Calls",
      text: [
        "Each contender posts the same body, checks the status, and parses the answer; ours validates, guards time and size,",
        "repeats and types errors besides. A process each, which take turns; the server is another one. Ratio: to the first",
        "row of the same round; more than 1 is faster. Median and middle half of 11 rounds of 500 or 1,000 calls, after 2,000",
        "to warm up. onDemand's peers write and read XML with xmlbuilder2 and sign by hand.",
        ...sections.flatMap(({ lines }) => lines),
      ].join("\n"),
      targets: sections.flatMap(({ targets }) => targets),
    };
  } finally {
    await server.stop();
  }
};
