import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { UsageError } from "../lib/providers.js";

const DEADLINE = 30_000;

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

export const nodeBinary = (major: number): string => join(homeOf(`node-${major}`), "bin/node");

/** With an environment of its own, in which no example finds credentials. */
export async function runToEnd(command: string, args: readonly string[], folder: string) {
  const env = { PATH: process.env["PATH"], HOME: folder, DENO_DIR: join(folder, ".deno"), DENO_NO_UPDATE_CHECK: "1" };
  const child = spawn(command, args, { cwd: folder, env, stdio: ["ignore", "pipe", "pipe"] });
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
  const timer = setTimeout(() => child.kill("SIGKILL"), DEADLINE);
  const [code] = (await once(child, "close")) as [number | null];
  clearTimeout(timer);
  return { code, stdout, stderr, lingered: performance.now() - told };
}
