// How a run that several processes share grows with their number.
import { hasPostgres, startPostgres } from "../../test/support/postgres-server.js";
import type { Job } from "../contenders/contender.js";
import type { SharedOrder } from "../contenders/shared.js";
import { startServer, startTeam } from "./contest.js";
import { alternate, digits, median, spread } from "./numbers.js";
import { table } from "./section.js";

const PROCESSES = [1, 2, 4];
const IN_FLIGHT = 16;
/** Milliseconds after which the server answers. */
const LATENCIES = [0, 100];
const ROUNDS = 3;

/** A table in Markdown; nothing where there is no PostgreSQL, which is printed. */
export async function growth(provider: string, quick: boolean): Promise<readonly string[]> {
  if (!hasPostgres()) {
    process.stdout.write("how provisioning grows with processes is left out: apt-get install postgresql\n");
    return [];
  }
  const postgres = await startPostgres();
  try {
    const columns: string[][] = [];
    for (const latency of LATENCIES) columns.push(...(await measure(provider, latency, quick, postgres.url)));
    const head = ["processes", ...LATENCIES.flatMap((latency) => [`creates/s, answered ${after(latency)}`, "ratio"])];
    return table(
      head,
      PROCESSES.map((count, row) => [`${count}`, ...columns.map((column) => column[row] ?? "")]),
    );
  } finally {
    await postgres.stop();
  }
}

const after = (latency: number) => (latency === 0 ? "at once" : `after ${latency} ms`);

/** Creates a second, and how many times as many as one process', by the number of processes. */
async function measure(
  provider: string,
  latency: number,
  quick: boolean,
  connectionString: string,
): Promise<string[][]> {
  const server = await startServer(latency);
  try {
    const job = server.jobOf(provider);
    let journals = 0;
    const order = (): SharedOrder => {
      const name = `${latency}-${++journals}`;
      return { calls: quick ? 50 : 1000, inFlight: IN_FLIGHT, connectionString, name };
    };
    const turns = PROCESSES.map((count) => [`${count}`, () => rateOf(job, count, order())] as const);
    const rates = [...(await alternate(quick ? 1 : ROUNDS, Object.fromEntries(turns))).values()];
    const [base = []] = rates;
    return [
      rates.map((some) => digits(median(some))),
      rates.map((some) => spread(some.map((rate, round) => rate / (base[round] ?? Number.NaN)))),
    ];
  } finally {
    await server.stop();
  }
}

async function rateOf(job: Job, count: number, order: SharedOrder): Promise<number> {
  const team = await startTeam(job, count);
  try {
    const start = performance.now();
    const created = await team.work(order);
    const rate = (order.calls * 1000) / (performance.now() - start);
    if (created !== order.calls) throw new Error(`${count} processes created ${created} of ${order.calls}`);
    return rate;
  } finally {
    await team.stop();
  }
}
