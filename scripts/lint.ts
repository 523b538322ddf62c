// npm run lint [-- provider …]: checks the contracts against redocly.yaml's rules, and the code against biome.json's.
import { spawnSync } from "node:child_process";
import { readFlows } from "./lib/flows.js";
import { pickProviders, runMain } from "./lib/providers.js";
import { lintContracts } from "./lib/redocly.js";

await runMain(async () => {
  const providers = pickProviders(process.argv.slice(2));
  const flows = providers.flatMap((provider) => readFlows(provider).map(({ file }) => file));
  await lintContracts(
    providers.map(({ name }) => name),
    flows,
  );
  console.log(`contracts and flows: no problem in ${[...providers.map(({ root }) => root), ...flows].join(", ")}`);
  const { status } = spawnSync("node_modules/.bin/biome", ["check", "--error-on-warnings"], { stdio: "inherit" });
  return status ?? 1;
});
