import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileJournal, provision } from "contract-clients/provision";
import type { Job } from "./contender.js";
import { clientOf } from "./ours.js";

/** Makes so many customers with a journal in a file of their own. */
export async function provisioned(job: Job): Promise<(order: { calls: number; inFlight: number }) => Promise<void>> {
  const client = await clientOf(job);
  const { operation, body } = job.create;
  return async ({ calls, inFlight }) => {
    const folder = await mkdtemp(join(tmpdir(), "bench-"));
    try {
      const run = provision({
        client,
        operation,
        items: Array.from({ length: calls }, (_, index) => index),
        key: String,
        init: () => ({ body }),
        journal: fileJournal(join(folder, "journal")),
        inFlight,
      });
      for await (const { state, why } of run) if (state !== "created") throw new Error(`${state}: ${why}`);
    } finally {
      await rm(folder, { recursive: true });
    }
  };
}
