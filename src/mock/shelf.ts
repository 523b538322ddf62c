// What the package carries for the mock: contracts, operations, and what is special to a vendor.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Operations } from "../core/operation.js";
import type { ProviderMock } from "./state.js";

/** The package: two folders up from src/mock/, three from dist/src/mock/. */
const ROOT = ["../../", "../../../"]
  .map((path) => new URL(path, import.meta.url))
  .find((root) => existsSync(new URL("specs/", root))) as URL;

/** What other modules end in where this one is: ".js" in the package, ".cjs" for those who `require` it, ".ts" in the repository. */
const TYPE = import.meta.url.slice(import.meta.url.lastIndexOf("."));

const FIRST_PORT = 4010;

export const contractOf = (provider: string): string => fileURLToPath(new URL(`specs/${provider}/openapi.yaml`, ROOT));

/** What a client was generated from. */
export async function operationsOf(provider: string): Promise<Operations> {
  const path = `../../generated/${provider}/operations${TYPE}`;
  // A constant each: the module itself has them by their names.
  return (await import(/* @vite-ignore */ path)) as Operations;
}

/** What is special to a provider, if anything is. */
export async function specialOf(provider: string): Promise<ProviderMock | undefined> {
  const path = `./providers/${provider}${TYPE}`;
  if (!existsSync(new URL(path, import.meta.url))) return undefined;
  return ((await import(/* @vite-ignore */ path)) as { provider: ProviderMock }).provider;
}

/** Every provider of the package and its fixed port. */
export async function providerPorts(): Promise<Map<string, number>> {
  const names = readdirSync(new URL("specs/", ROOT)).filter((name) => existsSync(contractOf(name)));
  const fixed = new Map<string, number>();
  for (const name of names) {
    const port = (await specialOf(name))?.port;
    if (port !== undefined) fixed.set(name, port);
  }
  return assignPorts(names, fixed);
}

/** Gives each provider without a port the next free one. In the order of the ports. */
export function assignPorts(names: readonly string[], fixed: ReadonlyMap<string, number>): Map<string, number> {
  const ports = new Map(fixed);
  let next = FIRST_PORT;
  for (const name of [...names].sort()) {
    while ([...ports.values()].includes(next)) next++;
    if (!ports.has(name)) ports.set(name, next);
  }
  return new Map([...ports].sort(([, a], [, b]) => a - b));
}

/** The sentence for those who have not installed the optional peers. */
export function peersMissing(): string {
  const { name, peerDependencies } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8")) as {
    name: string;
    peerDependencies: Record<string, string>;
  };
  const prism = Object.entries(peerDependencies).filter(([peer]) => peer.startsWith("@stoplight/"));
  const peers = prism.map(([peer, version]) => `${peer}@${version}`);
  return `${name}/mock needs Prism, which is not installed: npm install --save-dev ${peers.join(" ")}`;
}
