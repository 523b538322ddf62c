// npm run test:runtimes: the packed package in every runtime and stack, and with every compiler, that the README names.
// With `-- --built` it packs what `npm run build` has just built; with `-- --install` it only installs what it needs.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, pack, run } from "./lib/packed.js";
import { type Provider, readProviders, runMain } from "./lib/providers.js";
import { type Checked, checkTypes } from "./runtimes/compilers.js";
import { interceptorFaults } from "./runtimes/interceptors.js";
import { copyPrograms } from "./runtimes/programs.js";
import { playServers } from "./runtimes/servers.js";
import { isShownIn, type Row, supportTables } from "./runtimes/table.js";
import { playStacks } from "./stacks/stacks.js";

/** The runtimes and compilers, the stacks, and the interceptors. */
const HOMES = ["test/runtimes", "test/stacks", "test/interceptors"];

await runMain(async () => {
  for (const home of HOMES) installPrograms(home);
  if (process.argv.includes("--install")) return 0;
  const providers = readProviders();
  const folder = mkdtempSync(join(tmpdir(), "contract-clients-"));
  try {
    if (!process.argv.includes("--built")) run("npm run build", "npm", ["run", "build"]);
    const packed = pack(folder);
    install(packed, folder);
    await copyPrograms(folder, providers);
    // First, because Chromium may be missing.
    const { chromium, stacks } = await playStacks(packed, folder, providers);
    // Two at a time: most of it is other processes.
    const [{ servers, escapes }, checked] = await Promise.all([playRuntimes(folder, providers), checkTypes(folder)]);
    const rows = [...servers, chromium];
    const tables = supportTables(
      providers.map(({ name }) => name),
      rows,
      stacks,
      checked,
    );
    console.log(tables);
    return report(tables, [...faultsOf([...rows, ...stacks], checked), ...escapes]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function playRuntimes(folder: string, providers: readonly Provider[]) {
  return { servers: await playServers(folder, providers), escapes: await interceptorFaults(folder) };
}

/** More than a gigabyte, so only when the lockfile is newer than what was installed last. */
function installPrograms(home: string): void {
  const installed = join(home, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(join(home, "package-lock.json")).mtimeMs) return;
  console.log(`Installing into ${home} …\n`);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-bin-links"];
  run(`npm ci in ${home}`, "npm", ["ci", ...flags], home);
}

function faultsOf(rows: readonly Row[], checked: readonly Checked[]): string[] {
  const runtimes = rows.flatMap(({ label, version, as = "", faults }) =>
    // What is wrong with all of a runtime is said once.
    [...new Set(Object.values(faults).flat())].map((fault) => {
      const names = Object.keys(faults).filter((name) => faults[name]?.includes(fault));
      return `${[label, version, as].join(" ").trim()}, ${names.join(", ")}: ${fault}`;
    }),
  );
  const types = checked.flatMap(({ version, complaints }) =>
    Object.entries(complaints).flatMap(([user, words]) => (words ? [`TypeScript ${version}, ${user}: ${words}`] : [])),
  );
  return [...runtimes, ...types];
}

function report(tables: string, faults: readonly string[]): number {
  for (const fault of faults) console.error(`\n${fault.trim()}`);
  if (faults.length > 0) console.error("\ntest-runtimes: failed");
  else if (!isShownIn(readFileSync("README.md", "utf8"), tables))
    console.error("\ntest-runtimes: failed: README.md shows another support table: paste these");
  else return 0;
  return 1;
}
