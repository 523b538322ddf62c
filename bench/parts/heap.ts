// What 100,000 calls leave behind.
import type { Job } from "../contenders/contender.js";
import { OURS } from "../contenders/index.js";
import { startContender, startServer } from "../lib/contest.js";
import { digits } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";

const TENTHS = 10;

async function sample(name: string, job: Job, calls: number): Promise<number[]> {
  const contender = await startContender(name, job);
  try {
    const heaps: number[] = [];
    for (let tenth = 0; tenth < TENTHS; tenth++)
      heaps.push((await contender.work({ calls: calls / TENTHS, inFlight: 16, isWeighed: true })).heap ?? Number.NaN);
    return heaps;
  } finally {
    await contender.stop();
  }
}

export const heap: Part = async (quick) => {
  const calls = quick ? 1000 : 100_000;
  const server = await startServer();
  try {
    const rows: string[][] = [];
    const targets = [];
    for (const job of server.jobs)
      for (const name of job.provider === "revcent" ? ["fetch", OURS] : [OURS]) {
        const heaps = await sample(name, job, calls);
        const [, second = 0] = heaps;
        const growth = ((heaps.at(-1) ?? 0) / second - 1) * 100;
        rows.push([`${job.provider}, ${name}`, ...heaps.map((bytes) => digits(bytes / 1e6)), `${digits(growth)} %`]);
        if (name === OURS)
          targets.push(atMost(`heap of ${job.provider}, last tenth over second tenth`, 1.05, 1 + growth / 100, "×"));
      }
    const head = ["MB", ...Array.from({ length: TENTHS }, (_, tenth) => `${tenth + 1}`), "2 to 10"];
    return {
      title: "Heap",
      text: [
        `createCustomer, ${calls.toLocaleString("en-US")} calls, 16 in flight: the heap in use after each tenth, once it was collected.`,
        "",
        ...table(head, rows),
      ].join("\n"),
      targets,
    };
  } finally {
    await server.stop();
  }
};
