// npm run test:runtimes: the packed package in every runtime and with every compiler that the README names.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { install, pack, run } from "./lib/packed.js";
import { type Provider, readProviders, runMain } from "./lib/providers.js";
import { playChromium } from "./runtimes/chromium.js";
import { type Checked, checkTypes } from "./runtimes/compilers.js";
import { interceptorFaults } from "./runtimes/interceptors.js";
import { playServers } from "./runtimes/servers.js";
import { isShownIn, type Row, supportTables } from "./runtimes/table.js";

/** The runtimes and compilers, and the interceptors. */
const HOMES = ["test/runtimes", "test/interceptors"];

await runMain(async () => {
  const providers = readProviders();
  const folder = mkdtempSync(join(tmpdir(), "contract-clients-"));
  try {
    for (const home of HOMES) installPrograms(home);
    run("npm run build", "npm", ["run", "build"]);
    install(pack(folder), folder);
    await copyPrograms(folder, providers);
    // First, because it may be missing.
    const chromium = await playChromium(folder, providers);
    const rows = [...(await playServers(folder, providers)), chromium];
    const escapes = await interceptorFaults(folder);
    const checked = checkTypes(folder);
    const tables = supportTables(
      providers.map(({ name }) => name),
      rows,
      checked,
    );
    console.log(tables);
    return report(tables, [...faultsOf(rows, checked), ...escapes]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Several hundred megabytes, so only when the lockfile is newer than what was installed last. */
function installPrograms(home: string): void {
  const installed = join(home, "node_modules/.package-lock.json");
  if (existsSync(installed) && statSync(installed).mtimeMs > statSync(join(home, "package-lock.json")).mtimeMs) return;
  console.log(`Installing into ${home} …\n`);
  const flags = ["--ignore-scripts", "--no-audit", "--no-fund", "--no-bin-links"];
  run(`npm ci in ${home}`, "npm", ["ci", ...flags], home, 600_000);
}

/** The examples, as JavaScript, and what plays them. */
async function copyPrograms(folder: string, providers: readonly Provider[]): Promise<void> {
  for (const file of ["play.mjs", "servers.mjs"]) copyFileSync(join("test/runtimes", file), join(folder, file));
  const entryPoints = providers.map(({ name }) => `examples/${name}.ts`);
  await build({ entryPoints, outdir: join(folder, "examples"), format: "esm", target: "es2022", logLevel: "silent" });
}

function faultsOf(rows: readonly Row[], checked: readonly Checked[]): string[] {
  const runtimes = rows.flatMap(({ label, version, faults }) =>
    // What is wrong with all of a runtime is said once.
    [...new Set(Object.values(faults).flat())].map((fault) => {
      const names = Object.keys(faults).filter((name) => faults[name]?.includes(fault));
      return `${label} ${version}, ${names.join(", ")}: ${fault}`;
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
    console.error("\ntest-runtimes: failed: README.md shows another support table: paste this one");
  else return 0;
  return 1;
}
