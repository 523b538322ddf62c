// What our core costs: ours beside the bare HTTP client that Node's `fetch` stands on.
import { OURS } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { race, STEADY } from "../lib/race.js";
import { atLeast, type Part } from "../lib/section.js";

const BARE = "undici request";

export const transport: Part = async (quick) => {
  const server = await startServer();
  try {
    const found = [];
    for (const job of server.jobs)
      if (job.provider !== "ondemand") found.push({ job, ...(await race([BARE, OURS], job, quick, STEADY)) });
    return {
      title: "Beside bare undici",
      text: [
        `As under Calls, with turns ${STEADY} times as long: until all code is compiled, more of it is slower whatever it does. Ratio: to`,
        "undici's `request`, in the same round.",
        ...found.flatMap(({ job, lines }) => [
          "",
          `### ${job.provider} ${job.create.operation}, compiled`,
          "",
          ...lines,
        ]),
      ].join("\n"),
      targets: found.map(({ job, ratios }) =>
        atLeast(`${job.provider}, 16 in flight, to undici's request`, 0.75, ratios.get(OURS) ?? 0, "×"),
      ),
    };
  } finally {
    await server.stop();
  }
};
