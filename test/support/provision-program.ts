import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import type { TestContext } from "vitest";

/** What a program tells of an item: one of `provision-child.ts` and `provision-postgres-child.ts`. */
export interface Told {
  readonly key: string;
  readonly state: string;
  readonly isEarlier: boolean;
}

export interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly errors: string;
}

/** A program from its start to its end. */
export interface Life {
  readonly child: ChildProcess;
  /** It has loaded, or ended before. */
  readonly begun: Promise<unknown>;
  readonly ended: Promise<End>;
}

export const KILLED: End = { code: null, signal: "SIGKILL", errors: "" };
export const DONE: End = { code: 0, signal: null, errors: "" };

/** Starts a program. `limit`: the size that its files may have, in kilobytes. */
export function begin(
  finish: TestContext["onTestFinished"],
  args: readonly string[],
  tell: (told: Told) => void,
  limit = "unlimited",
): Life {
  const child = spawn("bash", ["-c", `ulimit -f ${limit}; exec "$0" "$@"`, process.execPath, ...args]);
  finish(() => void child.kill("SIGKILL"));
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const lines = createInterface(child.stdout);
  const ended = once(child, "close").then(([code, signal]): End => ({ code, signal, errors }));
  const begun = Promise.race([once(lines, "line"), ended]);
  lines.on("line", (line) => {
    const [key, state, when] = line.split(" ");
    if (key !== undefined && state !== undefined) tell({ key, state, isEarlier: when === "earlier" });
  });
  return { child, begun, ended };
}
