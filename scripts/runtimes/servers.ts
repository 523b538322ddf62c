import { join } from "node:path";
import type { Provider } from "../lib/providers.js";
import { allFaulty, type Faults, judge, type Played } from "./judge.js";
import { withMocks } from "./mocks.js";
import { homeOf, runToEnd, shortened, versionIn } from "./process.js";
import type { Row } from "./table.js";

interface Runtime {
  readonly label: string;
  /** Without platform, as in test/runtimes/package.json. */
  readonly dependency: string;
  readonly binary: string;
  readonly args: readonly string[];
  /** Whether its errors tell a closed port from a connection that broke. */
  readonly tells: boolean;
}

const node = (major: number): Runtime => ({
  label: "Node",
  dependency: `node-${major}`,
  binary: "bin/node",
  args: [],
  tells: true,
});
const RUNTIMES: readonly Runtime[] = [
  node(20),
  node(22),
  node(24),
  { label: "Bun", dependency: "bun", binary: "bin/bun", args: ["run"], tells: true },
  {
    label: "Deno",
    dependency: "deno",
    binary: "deno",
    // The environment is asked by the examples, and the files hold the program itself.
    args: [
      "run",
      "--quiet",
      "--no-prompt",
      "--node-modules-dir=manual",
      "--allow-net=127.0.0.1",
      "--allow-env",
      "--allow-read=.",
    ],
    tells: false,
  },
];

/** Milliseconds that a process may live on after its last word. The mocks keep connections open for longer. */
const LINGERS = 3_000;

/** Every runtime, one after the other. */
export async function playServers(folder: string, providers: readonly Provider[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const runtime of RUNTIMES) rows.push(await playServer(runtime, folder, providers));
  return rows;
}

function playServer(runtime: Runtime, folder: string, providers: readonly Provider[]): Promise<Row> {
  const { label, dependency, binary, args, tells } = runtime;
  const home = homeOf(dependency);
  const version = versionIn(home);
  const names = providers.map(({ name }) => name);
  const row = (faults: Faults): Row => ({ label, version: shortened(version), faults });

  return withMocks(providers, async (mocks) => {
    const targets = Object.entries(mocks.urls).map((target) => target.join("="));
    const end = await runToEnd(join(home, binary), [...args, "servers.mjs", mocks.closed, ...targets], folder);
    const all = (fault: string) => row(allFaulty(names, fault));
    if (end.code === null) return all(`the process does not end by itself\n${end.stderr}`);
    if (end.code !== 0) return all(`the process ended with ${end.code}\n${end.stderr}`);
    if (end.lingered > LINGERS) return all(`the process lived on for ${Math.round(end.lingered)} ms`);
    const told = JSON.parse(end.stdout) as { version: string; played: Record<string, Played> };
    if (told.version !== version) return all(`this is version ${told.version} instead of ${version}`);
    return row(await judge(names, told.played, mocks, tells));
  });
}
