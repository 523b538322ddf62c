import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "./providers.js";

/** What `npm pack` says of the tarball that it wrote. */
export interface Packed {
  readonly filename: string;
  readonly size: number;
  readonly unpackedSize: number;
  readonly files: readonly { readonly path: string }[];
}

/**
 * Runs a command to its end and returns what it printed. The error's last line says what failed. The limit is for a command that
 * hangs: on a machine that has much else to do a build takes minutes.
 */
export function run(what: string, command: string, args: readonly string[], cwd = ".", timeout = 600_000): string {
  const { status, error, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8", timeout });
  const words = (error?.message ?? stdout + stderr).trim();
  if (status !== 0) throw new UsageError(`${words}\nfailed: ${what}`.trim());
  return stdout;
}

/** Packs what was built into the folder. */
export function pack(folder: string): Packed {
  const output = run("npm pack", "npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", folder]);
  const [packed] = Object.values(JSON.parse(output)) as [Packed];
  return packed;
}

/** Installs the tarball in its folder or another one, as a stranger would. */
export function install({ filename }: Packed, from: string, folder = from): void {
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  const flags = ["--no-audit", "--no-fund", "--prefer-offline", "--ignore-scripts"];
  run("npm install", "npm", ["install", ...flags, resolve(from, filename)], folder);
}
