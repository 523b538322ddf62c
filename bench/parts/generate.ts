// `generate` over contracts of growing size, beside openapi-typescript alone.
import { rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { node, timed } from "../lib/command.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";
import { NAME, writeSynthetic } from "../lib/synthetic.js";

const TSX = resolve("node_modules/tsx/dist/cli.mjs");
const STEPS = resolve("bench/lib/generate-steps.ts");
const ALONE = `import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import openapiTS, { astToString } from "openapi-typescript";
writeFileSync("alone.ts", astToString(await openapiTS(pathToFileURL("specs/${NAME}/openapi.yaml"))));
`;

/** How many operations, and how many rounds. */
const FULL = [
  [10, 7],
  [100, 5],
  [1000, 3],
] as const;
const QUICK = [
  [10, 1],
  [100, 1],
] as const;

/** Milliseconds of both, round by round. */
async function measure(folder: string, rounds: number) {
  const found = await alternate(rounds, {
    ours: () => {
      rmSync(`${folder}/generated`, { recursive: true, force: true });
      return timed(process.execPath, [TSX, "scripts/generate.ts", NAME], folder);
    },
    alone: () => timed(process.execPath, ["alone.mjs"], folder),
  });
  const [ours = [], alone = []] = found.values();
  return { ours, alone, ratios: ours.map((time, round) => time / (alone[round] ?? Number.NaN)) };
}

/** Milliseconds of `generate` over our own contracts: all that it computes, and when there is nothing to do. */
async function measureOwn(rounds: number) {
  const time = (...args: string[]) => timed(process.execPath, [TSX, "scripts/generate.ts", ...args]);
  const found = await alternate(rounds, { cold: () => time("--force"), unchanged: () => time() });
  const [cold = [], unchanged = []] = found.values();
  return { cold, unchanged };
}

export const generate: Part = async (quick) => {
  const { cold, unchanged } = await measureOwn(quick ? 1 : 5);
  const rows: string[][] = [];
  const steps: string[][] = [];
  const titles: string[] = [];
  const found = new Map<number, number>();
  const targets = [];
  for (const [operations, rounds] of quick ? QUICK : FULL) {
    const folder = `${WORK}/generate/${operations}`;
    writeSynthetic(folder, operations);
    writeFileSync(`${folder}/alone.mjs`, ALONE);
    const { ours, alone, ratios } = await measure(folder, rounds);
    found.set(operations, median(ours));
    const each = [median(ours) / operations, median(alone) / operations];
    rows.push([`${operations}`, digits(median(ours)), digits(median(alone)), spread(ratios), ...each.map(digits)]);
    targets.push(atMost(`generate, ${operations} operations, to openapi-typescript alone`, 3, median(ratios), "×"));
    const parts = JSON.parse(node([TSX, STEPS, NAME], folder)) as Record<string, number>;
    titles.splice(0, titles.length, ...Object.keys(parts));
    steps.push([`${operations}`, ...Object.values(parts).map(digits)]);
  }
  const [few = 0, many = 0] = [...found.values()].slice(-2);
  return {
    title: "Generate",
    text: [
      "Milliseconds of a fresh process over a contract of so many operations, each like RevCent's createCustomer with schemas",
      "of its own. openapi-typescript alone writes types; `generate` lints, writes types, methods and schemas, and formats.",
      "Medians of 7, 5 and 3 rounds that take turns.",
      "",
      ...table(["operations", "ours", "openapi-typescript", "ratio", "ours, one operation", "it, one operation"], rows),
      "",
      "The steps of ours, once, one after the other (`generate` lints beside the rest):",
      "",
      ...table(["operations", ...titles], steps),
      "",
      `Our own contracts, all of them: ${spread(cold)} ms, and ${spread(unchanged)} ms where nothing changed (5 rounds).`,
    ].join("\n"),
    targets: [
      atMost("generate of everything, cold", 10_000, median(cold), " ms"),
      atMost("generate of everything, nothing changed", 1_000, median(unchanged), " ms"),
      ...targets,
      atMost("generate, ten times the operations", 10, many / few, "× the time"),
    ],
  };
};
