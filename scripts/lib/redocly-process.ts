import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

interface Output {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const CHILD = new URL("redocly-child.js", import.meta.url);
const waiting: ChildProcess[] = [];

function start(): ChildProcess {
  // It shall not inherit what this process is run with, and does not need.
  return fork(CHILD, { silent: true, execArgv: [], env: { ...process.env, REDOCLY_TELEMETRY: "off" } });
}

/** Loads Redocly so many times ahead, in processes that wait, for whoever cannot wait for that. */
export function startAhead(count: number): void {
  while (waiting.length < count) waiting.push(start());
}

/** Runs Redocly's CLI from this repository. */
export async function redocly(...args: string[]): Promise<Output> {
  const first = waiting.shift();
  const child = first?.connected ? first : start();
  child.send(args);
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error("Redocly was started without pipes");
  const [out, err, [code]] = await Promise.all([text(stdout), text(stderr), once(child, "close")]);
  return { code: typeof code === "number" ? code : 1, stdout: out, stderr: err };
}
