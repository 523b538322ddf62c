// Makes all that is measured: our package as its users get it, the generated peers, and the programs as plain JavaScript.
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { readProviders } from "../../scripts/lib/providers.js";
import { bundleContract } from "../../scripts/lib/redocly.js";
import { node, run } from "./command.js";

/** Everything that is made. */
export const WORK = "bench/dist";

/** The contracts, each in one file. */
export const CONTRACTS = `${WORK}/contracts`;

const INSTALLED = "bench/node_modules/.package-lock.json";
const LOCK = "bench/package-lock.json";

function installPeers(): void {
  if (!existsSync(INSTALLED) || statSync(INSTALLED).mtimeMs < statSync(LOCK).mtimeMs)
    run("npm", ["ci", "--no-audit", "--no-fund"], "bench");
}

/** Builds, packs and installs our package in a folder of its own: it gets its own dependencies, and the peers get theirs. */
function installOurs(): void {
  const folder = `${WORK}/ours`;
  mkdirSync(folder, { recursive: true });
  mkdirSync(`${WORK}/node_modules`);
  writeFileSync(`${folder}/package.json`, JSON.stringify({ private: true }));
  run("npm", ["run", "build"]);
  run("npm", ["pack", "--pack-destination", folder]);
  const tarball = readdirSync(folder).find((file) => file.endsWith(".tgz")) ?? "";
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefer-offline", tarball], folder);
  symlinkSync("../ours/node_modules/contract-clients", `${WORK}/node_modules/contract-clients`);
}

async function generatePeers(): Promise<void> {
  mkdirSync(CONTRACTS);
  for (const { name } of readProviders()) {
    // In one file: Hey API does not find its way back from a second one.
    const contract = `${CONTRACTS}/${name}.json`;
    writeFileSync(contract, JSON.stringify(await bundleContract(name)));
    const redocly = ["generate-client", contract, "--output", `${WORK}/redocly/${name}.ts`];
    node(["node_modules/@redocly/cli/bin/cli.js", ...redocly]);
    run("bench/node_modules/.bin/openapi-ts", ["--input", contract, "--output", `${WORK}/hey-api/${name}`, "--silent"]);
  }
  await compile(WORK, "redocly/*.ts", "hey-api/**/*.ts");
}

/** TypeScript without its types: measured programs must not carry what a loader adds to them. */
async function compile(folder: string, ...files: string[]): Promise<void> {
  const entryPoints = files.map((file) => `${folder}/${file}`);
  await build({ entryPoints, outbase: folder, outdir: WORK, format: "esm", target: "node20", logLevel: "warning" });
}

export async function setUp(): Promise<void> {
  installPeers();
  rmSync(WORK, { recursive: true, force: true });
  mkdirSync(WORK, { recursive: true });
  writeFileSync(`${WORK}/package.json`, JSON.stringify({ private: true, type: "module" }));
  installOurs();
  await generatePeers();
  await compile("bench", "contenders/*.ts", "lib/server.ts");
}
