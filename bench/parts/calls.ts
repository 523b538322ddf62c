// createCustomer of every provider, ours beside the peers, against the same server.
import type { Job } from "../contenders/contender.js";
import { contendersFor, OURS, OURS_ON_FETCH } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { race } from "../lib/race.js";
import { atLeast, type Part } from "../lib/section.js";

const WANTED: Record<string, number> = { getty: 2, "control-center": 2, revcent: 2, ondemand: 1.2 };
const WANTED_ON_FETCH = 0.8;

async function measure(job: Job, quick: boolean) {
  const { lines, ratios } = await race(contendersFor(job.provider), job, quick);
  const what = `${job.provider}, 16 in flight, to ${job.provider === "ondemand" ? "xmlbuilder2 + fetch" : "raw fetch"}`;
  return {
    lines: ["", `### ${job.provider} ${job.create.operation}`, "", ...lines],
    targets: [
      atLeast(what, WANTED[job.provider] ?? 1, ratios.get(OURS) ?? 0, "×"),
      atLeast(`${what}, on \`fetch\``, WANTED_ON_FETCH, ratios.get(OURS_ON_FETCH) ?? 0, "×"),
    ],
  };
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
