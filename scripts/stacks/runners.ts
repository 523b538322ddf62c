// Test runners and ts-node, each with the mock in its own process.
import { join } from "node:path";
import type { Provider } from "../lib/providers.js";
import { allFaulty } from "../runtimes/judge.js";
import type { Row } from "../runtimes/table.js";
import { home, nodeVersion, runNode, versionOf } from "./tools.js";

const JEST = join(home("jest"), "bin/jest.js");
const commonJs = (...projects: string[]) => [
  JEST,
  "--config",
  "commonjs/jest.config.js",
  "--selectProjects",
  ...projects,
];

interface Runner {
  readonly label: string;
  /** As in test/stacks/package.json; Node's own has none. */
  readonly tool?: string;
  readonly as: string;
  readonly args: readonly string[];
}

/** Each is run in a folder with test/stacks/programs. */
const RUNNERS: readonly Runner[] = [
  { label: "Jest", tool: "jest", as: "CommonJS", args: commonJs("javascript", "jsdom") },
  { label: "Jest", tool: "jest", as: "TypeScript, by ts-jest", args: commonJs("typescript") },
  {
    label: "Jest",
    tool: "jest",
    as: "ES modules",
    args: ["--experimental-vm-modules", JEST, "--config", "jest.config.mjs"],
  },
  {
    label: "ts-node",
    tool: "ts-node",
    as: "TypeScript, CommonJS",
    args: [join(home("ts-node"), "dist/bin.js"), "commonjs/main.ts"],
  },
  {
    label: "Vitest",
    tool: "vitest",
    as: "ES modules",
    args: [join(home("vitest"), "vitest.mjs"), "run", "--root", "vitest"],
  },
  { label: "node:test", as: "ES modules", args: ["--test", "create.node.mjs"] },
];

export async function playRunners(folder: string, providers: readonly Provider[]): Promise<Row[]> {
  const names = providers.map(({ name }) => name);
  const rows: Row[] = [];
  for (const { label, tool, as, args } of RUNNERS) {
    const run = await runNode(args, folder, { CI: "1" });
    const faults = "fault" in run ? allFaulty(names, run.fault) : Object.fromEntries(names.map((name) => [name, []]));
    rows.push({ label, version: tool ? versionOf(tool) : nodeVersion(), as, faults });
  }
  return rows;
}
