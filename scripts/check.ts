// npm run check: everything that must hold before a change lands, in order; stops at the first that fails.
// With `-- --tested` it leaves out what `npm test` has just run.
import { spawnSync } from "node:child_process";

const TESTS = "tests";
const STEPS: readonly [name: string, ...command: string[]][] = [
  ["generated files are fresh", "tsx", "scripts/generate.ts", "--check"],
  ["contracts and code are clean", "tsx", "scripts/lint.ts"],
  ["versions were raised for what changed", "tsx", "scripts/diff.ts"],
  ["types", "tsc"],
  ["programs of the last release still compile", "tsx", "scripts/check-consumers.ts"],
  [TESTS, "vitest", "run"],
  ["tests of the scripts", "vitest", "run", "--config", "test/scripts/vitest.config.ts"],
  ["build", "tsx", "scripts/build.ts"],
  ["the docs build, and what the contracts score", "tsx", "scripts/docs.ts"],
  ["the package works when installed", "tsx", "scripts/test-package.ts"],
];

const isTested = process.argv.includes("--tested");

for (const [name, command = "", ...args] of STEPS) {
  if (isTested && name === TESTS) continue;
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: "inherit" });
  if (status !== 0) {
    console.error(`\ncheck: failed: ${name}`);
    process.exit(status ?? 1);
  }
  console.log(`   ${((performance.now() - start) / 1000).toFixed(1)} s`);
}
console.log("\ncheck: all passed");
