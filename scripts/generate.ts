// npm run generate [-- --check | --force | --watch] [provider …]: writes generated/<provider>/ from each contract that changed,
// says what is stale, writes all again, or writes whenever a contract is saved.
import { type Mode, update } from "./generate/update.js";
import { watchContracts } from "./generate/watch.js";
import { pickProviders, runMain, UsageError } from "./lib/providers.js";

const FLAGS = ["--check", "--force", "--watch"];

await runMain(async () => {
  const args = process.argv.slice(2);
  const providers = pickProviders(args.filter((arg) => !FLAGS.includes(arg)));
  const mode: Mode = args.includes("--check") ? "check" : args.includes("--force") ? "force" : "write";
  const isWatching = args.includes("--watch");
  try {
    await update(providers, mode);
  } catch (error) {
    // Whoever watches wants to mend it.
    if (!isWatching || !(error instanceof UsageError)) throw error;
    console.error(error.message);
  }
  if (isWatching) await watchContracts(providers);
  return 0;
});
