// How long a fresh process takes to its first answer.

import type { Job } from "../contenders/contender.js";
import { run } from "../lib/command.js";
import { startServer } from "../lib/contest.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const OURS = `const { createRevCentClient } = await import("contract-clients/revcent");
  const { data } = await createRevCentClient({ apiKey: "bench-key", baseUrl: job.baseUrl }).createCustomer({ body: job.create.body });
  if (!data) throw new Error("no answer");`;
const FETCH = `const headers = { ...job.headers, "content-type": "application/json" };
  const response = await fetch(job.baseUrl + job.create.path, { method: "POST", headers, body: JSON.stringify(job.create.body) });
  if (!(await response.json())) throw new Error("no answer");`;

/** Milliseconds from the program's first line to its answer. */
function milliseconds(program: string, job: Job): number {
  const whole = `const job = ${JSON.stringify(job)};
    const start = performance.now();
    ${program}
    process.stdout.write(String(performance.now() - start), () => process.exit());`;
  return Number(run(process.execPath, ["--input-type=module", "--eval", whole], WORK));
}

export const first: Part = async (quick) => {
  const server = await startServer();
  try {
    const job = server.jobs.find(({ provider }) => provider === "revcent");
    if (!job) throw new Error("no revcent");
    const found = await alternate(quick ? 1 : 21, {
      fetch: () => milliseconds(FETCH, job),
      ours: () => milliseconds(OURS, job),
    });
    const [fetched = [], ours = []] = found.values();
    const ratio = digits(median(ours) / median(fetched));
    return {
      title: "First call",
      text: [
        "Milliseconds from the first line of a fresh process to the answer of its first createCustomer, import included: median and",
        "middle half of 21 rounds that take turns.",
        "",
        ...table(
          ["", "ms", "ratio"],
          [
            ["fetch", spread(fetched), "1"],
            ["ours", spread(ours), ratio],
          ],
        ),
      ].join("\n"),
      targets: [],
    };
  } finally {
    await server.stop();
  }
};
