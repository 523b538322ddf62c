// Where and with what the figures were taken.
import { readFileSync } from "node:fs";
import { cpus, release, totalmem, type } from "node:os";
import { run } from "./command.js";

const PEERS = ["openapi-fetch", "@hey-api/openapi-ts", "axios", "ky", "undici", "undici-of-node", "xmlbuilder2"];
const TOOLS = ["@redocly/cli", "openapi-typescript", "esbuild", "typescript"];

const versionIn = (folder: string) => {
  const { version } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { version: string };
  return version;
};

/** What is measured. */
export function commit(): string {
  const isChanged = run("git", ["status", "--porcelain", "--", "src", "generated", "scripts", "specs"]) !== "";
  return run("git", ["rev-parse", "--short", "HEAD"]).trim() + (isChanged ? ", changed" : "");
}

/** Markdown. */
export function describeMachine(): string[] {
  const [cpu] = cpus();
  const peers = PEERS.map((name) => `${name} ${versionIn(`bench/node_modules/${name}`)}`);
  const tools = TOOLS.map((name) => `${name} ${versionIn(`node_modules/${name}`)}`);
  return [
    `- Machine: ${cpu?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${type()} ${release()}`,
    `- Node ${process.versions.node}, whose \`fetch\` is undici ${process.versions["undici"]}`,
    `- ${[`contract-clients ${versionIn(".")}`, ...peers, ...tools].join(", ")}`,
  ];
}
