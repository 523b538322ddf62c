// npm run lint [-- provider …]: checks the contracts against redocly.yaml's rules, and the code against biome.json's.
import { spawnSync } from "node:child_process";
import { pickProviders, runMain } from "./lib/providers.js";
import { lintContracts } from "./lib/redocly.js";

await runMain(async () => {
  const providers = pickProviders(process.argv.slice(2));
  await lintContracts(providers.map(({ name }) => name));
  console.log(`contracts: no problem in ${providers.map(({ root }) => root).join(", ")}`);
  const { status } = spawnSync("node_modules/.bin/biome", ["check", "--error-on-warnings"], { stdio: "inherit" });
  return status ?? 1;
});
