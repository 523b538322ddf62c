// What it costs to note each create on disk before and after it: ours beside ours.
import { OURS, PROVISIONED } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { race } from "../lib/race.js";
import { atLeast, type Part } from "../lib/section.js";

export const provision: Part = async (quick) => {
  const server = await startServer();
  try {
    const job = server.jobs.find(({ provider }) => provider === "revcent");
    if (!job) throw new Error("the server has no job of revcent");
    const { lines, ratios } = await race([OURS, PROVISIONED], job, quick);
    return {
      title: "Provisioning",
      text: [
        "revcent createCustomer as under Calls, by a bare loop and by `provision` with a journal in a file: all items are checked first,",
        "and each is on disk before its request leaves and after its answer. Ratio: to the bare loop, in the same round. The server",
        "answers at once; a vendor takes as long as a hundred such notes.",
        "",
        ...lines,
      ].join("\n"),
      targets: [atLeast("provisioning beside a bare loop, 16 in flight", 0.7, ratios.get(PROVISIONED) ?? 0, "×")],
    };
  } finally {
    await server.stop();
  }
};
