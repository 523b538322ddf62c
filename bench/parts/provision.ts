// What it costs to note each create on disk before and after it: ours beside ours.

import { startMock } from "../../src/mock/index.js";
import type { Job } from "../contenders/contender.js";
import { OURS, PROVISIONED } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { growth } from "../lib/growth.js";
import { type Race, race, STEADY } from "../lib/race.js";
import { atLeast, type Part } from "../lib/section.js";

const MOCKED = [
  "### Against the mock",
  "",
  "The same in turns of the usual length against the stateful mock, which checks each request and remembers each customer.",
];

const SHARED = [
  "### By several processes",
  "",
  "One run of 1,000 that processes share by a journal in PostgreSQL on the same machine, 16 in flight each: from the order until nothing",
  "is left to be done. Ratio: to one process, in the same round. Median and middle half of 3 rounds. The database, the server and the",
  "processes have the machine's cores to share.",
];

export const provision: Part = async (quick) => {
  const server = await startServer();
  try {
    const job = server.jobOf("revcent");
    const { lines, ratios } = await race([OURS, PROVISIONED], job, quick, STEADY);
    const mocked = await againstMock(job, quick);
    const grown = await growth("revcent", quick);
    return {
      title: "Provisioning",
      text: [
        `revcent createCustomer as under Calls, with turns ${STEADY} times as long, by a bare loop and by \`provision\` with a journal in a`,
        "file: all items are checked first, and each is on disk before its request leaves and after its answer. Ratio: to the bare loop,",
        "in the same round. The server answers at once; a vendor takes as long as a hundred such notes.",
        "",
        ...lines,
        "",
        ...MOCKED,
        "",
        ...mocked.lines,
        ...(grown.length > 0 ? ["", ...SHARED, "", ...grown] : []),
      ].join("\n"),
      targets: [
        atLeast(
          "provisioning beside a bare loop, 16 in flight, answered at once",
          0.7,
          ratios.get(PROVISIONED) ?? 0,
          "×",
        ),
        atLeast(
          "provisioning beside a bare loop, 16 in flight, the mock",
          0.7,
          mocked.ratios.get(PROVISIONED) ?? 0,
          "×",
        ),
      ],
    };
  } finally {
    await server.stop();
  }
};

/** The mock is in this process, which has nothing else to do then. */
async function againstMock(job: Job, quick: boolean): Promise<Race> {
  const mock = await startMock("revcent");
  try {
    return await race([OURS, PROVISIONED], { ...job, baseUrl: mock.url }, quick);
  } finally {
    await mock.close();
  }
}
