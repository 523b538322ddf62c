import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../lib/providers.js";

/** Where a runtime is installed; its dependency's name is without the platform, as in test/runtimes/package.json. */
export function homeOf(dependency: string): string {
  const name = `${dependency}-${process.platform}-${process.arch}`;
  const home = resolve("test/runtimes/node_modules", name);
  if (!existsSync(home))
    throw new UsageError(
      `${name} is not installed: test/runtimes/package.json has it for Linux on x64 and arm64 alone`,
    );
  return home;
}

/** Of an installed package. Some are published as "v20.19.0". */
export function versionIn(home: string): string {
  const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as { version: string };
  return version.replace(/^v/, "");
}

/** "20.19" of 20.19.0. */
export const shortened = (version: string): string => version.replace(/\.[^.]+$/, "");

export const nodeBinary = (major: number): string => join(homeOf(`node-${major}`), "bin/node");

/** Without a look at who uses it and whether it is the newest. */
const QUIET = { DENO_NO_UPDATE_CHECK: "1", NEXT_TELEMETRY_DISABLED: "1" };

/** Starts a process with an environment of its own, in which no example finds credentials. */
export const start = (command: string, args: readonly string[], folder: string, more: NodeJS.ProcessEnv = {}) =>
  spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env["PATH"], HOME: folder, ...QUIET, DENO_DIR: join(folder, ".deno"), ...more },
    stdio: ["ignore", "pipe", "pipe"],
  });

/** How a process ended; a code of null is one that had to be killed after `deadline` milliseconds. */
export async function runToEnd(
  command: string,
  args: readonly string[],
  folder: string,
  { deadline = 300_000, env }: { deadline?: number; env?: NodeJS.ProcessEnv } = {},
) {
  const child = start(command, args, folder, env);
  let stdout = "";
  let stderr = "";
  let told = 0;
  child.stdout.on("data", (chunk) => {
    told = performance.now();
    stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const timer = setTimeout(() => child.kill("SIGKILL"), deadline);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  return { code, stdout, stderr, lingered: performance.now() - told };
}
