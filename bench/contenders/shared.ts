// One of several processes that share a run: told of a journal in PostgreSQL, it answers when nothing is left to be done.
import { provision } from "contract-clients/provision";
import { postgresJournal } from "contract-clients/provision/postgres";
import type { Job } from "./contender.js";
import { clientOf } from "./ours.js";

/** How many customers all processes create together, how many at a time each, and where the journal is. */
export interface SharedOrder {
  readonly calls: number;
  readonly inFlight: number;
  readonly connectionString: string;
  readonly name: string;
}

const job = JSON.parse(process.argv[2] ?? "{}") as Job;
const client = await clientOf(job);

async function work({ calls, inFlight, connectionString, name }: SharedOrder): Promise<number> {
  let created = 0;
  const run = provision({
    client,
    operation: job.create.operation,
    items: Array.from({ length: calls }, (_, index) => index),
    key: String,
    init: () => ({ body: job.create.body }),
    journal: postgresJournal({ connectionString, name }),
    inFlight,
  });
  for await (const { state, why, isEarlier } of run) {
    if (state !== "created") throw new Error(`${state}: ${why}`);
    if (!isEarlier) created++;
  }
  return created;
}

process.on("message", (order: SharedOrder) =>
  work(order).then(
    (created) => process.send?.({ created }),
    (error: unknown) => process.send?.({ error: String(error) }),
  ),
);
process.on("disconnect", () => process.exit());
process.send?.("ready");
