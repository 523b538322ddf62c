// What our core costs: ours beside the bare HTTP client that Node's `fetch` stands on.
import { OURS, OURS_ON_UNDICI, UNDICI, UNDICI_OF_NODE } from "../contenders/index.js";
import { startServer } from "../lib/contest.js";
import { race, STEADY } from "../lib/race.js";
import { atLeast, type Part } from "../lib/section.js";

/** Ours beside the client that it goes over. */
const PAIRS = [
  { bare: UNDICI_OF_NODE, ours: OURS, name: "that Node's fetch stands on" },
  { bare: UNDICI, ours: OURS_ON_UNDICI, name: "that the program imports" },
];

export const transport: Part = async (quick) => {
  const server = await startServer();
  try {
    const found = [];
    for (const job of server.jobs.filter(({ provider }) => provider !== "ondemand"))
      for (const { bare, ours, name } of PAIRS) {
        const { lines, ratios } = await race([bare, ours], job, quick, STEADY);
        const target = `${job.provider}, 16 in flight, to request of the undici ${name}`;
        found.push({ job, name, lines, target: atLeast(target, 0.75, ratios.get(ours) ?? 0, "×") });
      }
    return {
      title: "Beside bare undici",
      text: [
        `As under Calls, with turns ${STEADY} times as long: until all code is compiled, more of it is slower whatever it does. Our calls go`,
        "over the dispatcher of `fetch`: Node's own, or that of the undici which the program has imported before. Ratio: to `request` of the",
        "same undici, in the same round.",
        ...found.flatMap(({ job, name, lines }) => [
          "",
          `### ${job.provider} ${job.create.operation}, over the undici ${name}`,
          "",
          ...lines,
        ]),
      ].join("\n"),
      targets: found.map(({ target }) => target),
    };
  } finally {
    await server.stop();
  }
};
