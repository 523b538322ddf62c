// What it costs to be watched: ours beside ours.
import { OURS, WATCHED } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { race, STEADY } from "../lib/race.js";
import type { Part } from "../lib/section.js";

export const watch: Part = async (quick) => {
  const server = await startServer();
  try {
    const job = server.jobOf("revcent");
    const { lines } = await race([OURS, ...WATCHED], job, quick, STEADY);
    return {
      title: "Being watched",
      text: [
        `revcent createCustomer as under Calls, with turns ${STEADY} times as long. Ratio: to a client that nobody watches, in the same`,
        "round. The observer counts events; the subscriber counts what the channels of calls and attempts publish.",
        "",
        ...lines,
      ].join("\n"),
      targets: [],
    };
  } finally {
    await server.stop();
  }
};
