// npm run diff [-- <git ref>] [--format markdown]: what changed in the contracts since the last release, for callers.
import { parseArgs } from "node:util";
import { worst } from "./diff/change.js";
import { compareContract, goneSince } from "./diff/compare.js";
import { checkRef, firstCommitOf, latestRelease } from "./diff/git.js";
import { markdownReport, plainReport } from "./diff/report.js";
import { versionFault } from "./diff/version.js";
import { readProviders, runMain, UsageError } from "./lib/providers.js";

await runMain(async () => {
  const { ref, format } = readArguments();
  if (ref !== undefined) checkRef(ref);
  const release = ref === undefined ? latestRelease() : { name: ref, ref };
  const base = release?.ref;
  const providers = readProviders();
  // Before the first release, a contract is compared with its beginning.
  const compared = await Promise.all(
    providers.map((provider) => compareContract(provider, base ?? firstCommitOf(provider.root))),
  );
  const comparisons = [...compared, ...(base === undefined ? [] : goneSince(base, providers))].map((one) =>
    release ? { ...one, since: release.name } : one,
  );
  console.log(format === "markdown" ? markdownReport(comparisons) : plainReport(comparisons));

  const faults = comparisons.flatMap(({ provider, before, after, changes }) => {
    const fault = before === undefined || after === undefined ? undefined : versionFault(before, after, worst(changes));
    return fault ? [`${provider.root}: ${fault}`] : [];
  });
  if (faults.length > 0) throw new UsageError(faults.join("\n"));
  return 0;
});

function readArguments(): { ref: string | undefined; format: string } {
  const usage = "usage: npm run diff [-- <git ref>] [--format markdown]";
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { format: { type: "string", default: "text" } },
    });
    if (positionals.length > 1 || !["text", "markdown"].includes(values.format)) throw new UsageError(usage);
    return { ref: positionals[0], format: values.format };
  } catch {
    throw new UsageError(usage);
  }
}
