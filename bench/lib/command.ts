import { execFileSync } from "node:child_process";
import { UsageError } from "../../scripts/lib/providers.js";

/** Runs a command and gives back what it printed. @throws UsageError with the command and what it said. */
export function run(command: string, args: readonly string[], cwd = "."): string {
  try {
    return execFileSync(command, args, {
      cwd,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, NPM_CONFIG_LOGLEVEL: "error", REDOCLY_TELEMETRY: "off" },
    });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as { stdout?: string; stderr?: string };
    throw new UsageError(`${[command, ...args].join(" ")}: ${`${stdout}${stderr}`.trim() || String(error)}`);
  }
}

/** How many milliseconds a command takes, start of the process included. */
export function timed(command: string, args: readonly string[], cwd = "."): number {
  const start = performance.now();
  run(command, args, cwd);
  return performance.now() - start;
}

/** Runs a program of Node in a process of its own. */
export const node = (args: readonly string[], cwd = "."): string => run(process.execPath, args, cwd);
