// How long a fresh process takes to its first answer.

import type { Job } from "../contenders/contender.js";
import { run } from "../lib/command.js";
import { startServer } from "../lib/contest.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";

const IMPORT = `const { createRevCentClient } = await import("contract-clients/revcent");`;
const CALL = `const { data } = await createRevCentClient({ apiKey: "bench-key", baseUrl: job.baseUrl }).createCustomer({ body: job.create.body });
  if (!data) throw new Error("no answer");`;
const FETCH = `const headers = { ...job.headers, "content-type": "application/json" };
  const response = await fetch(job.baseUrl + job.create.path, { method: "POST", headers, body: JSON.stringify(job.create.body) });
  if (!(await response.json())) throw new Error("no answer");`;

/** Milliseconds of a program, behind what comes before it. */
function milliseconds(program: string, job: Job, before = ""): number {
  const whole = `const job = ${JSON.stringify(job)};
    ${before}
    const start = performance.now();
    ${program}
    process.stdout.write(String(performance.now() - start), () => process.exit());`;
  return Number(run(process.execPath, ["--input-type=module", "--eval", whole], WORK));
}

export const first: Part = async (quick) => {
  const server = await startServer();
  try {
    const job = server.jobOf("revcent");
    const found = await alternate(quick ? 1 : 21, {
      fetch: () => milliseconds(FETCH, job),
      ours: () => milliseconds(CALL, job, IMPORT),
      imported: () => milliseconds(`${IMPORT}\n${CALL}`, job),
    });
    const [fetched = [], ours = [], imported = []] = found.values();
    const ratio = (times: readonly number[]) => median(times) / median(fetched);
    return {
      title: "First call",
      text: [
        "Milliseconds of the first createCustomer of a fresh process, to its answer: median and middle half of 21 rounds that take",
        "turns. Whoever calls first loads what Node's `fetch` stands on.",
        "",
        ...table(
          ["", "ms", "ratio"],
          [
            ["fetch", spread(fetched), "1"],
            ["ours", spread(ours), digits(ratio(ours))],
            ["ours, import included", spread(imported), digits(ratio(imported))],
          ],
        ),
      ].join("\n"),
      targets: [atMost("the first call of a process, to raw fetch's", 1.2, ratio(ours), "×")],
    };
  } finally {
    await server.stop();
  }
};
