import { watch } from "node:fs";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Provider, UsageError } from "../lib/providers.js";
import { startAhead } from "../lib/redocly-process.js";
import { isInput } from "./stamp.js";
import { update } from "./update.js";

/** One to lint, and one to bundle. */
const READERS = 2;

/** Updates a provider whenever a file beside its contract is saved, one after the other, until the process is interrupted. */
export async function watchContracts(providers: readonly Provider[]): Promise<void> {
  const saved = new Set<Provider>();
  let wake = () => {};
  for (const provider of providers)
    watch(dirname(provider.root), { recursive: true }, (_event, file) => {
      if (!file || !isInput(file)) return;
      saved.add(provider);
      wake();
    });
  // A save is not to wait for programs to load.
  await import("./sources.js");
  startAhead(READERS);
  console.log(`watching ${providers.map(({ root }) => dirname(root)).join(", ")}`);
  for (;;) {
    if (saved.size === 0) {
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
      // Editors save in several steps.
      await sleep(30);
    }
    const batch = [...saved];
    saved.clear();
    await update(batch, "write").catch((error: unknown) => {
      if (!(error instanceof UsageError)) throw error;
      console.error(error.message);
    });
    startAhead(READERS);
  }
}
