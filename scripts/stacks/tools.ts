// The bundlers, frameworks and test runners of test/stacks, and the oldest Node that runs them.
import { resolve } from "node:path";
import { homeOf, nodeBinary, runToEnd, shortened, versionIn } from "../runtimes/process.js";

export const home = (tool: string): string => resolve("test/stacks/node_modules", tool);

export const versionOf = (tool: string): string => shortened(versionIn(home(tool)));

const OLDEST = 20;
export const nodePath = (): string => nodeBinary(OLDEST);
export const nodeVersion = (): string => shortened(versionIn(homeOf(`node-${OLDEST}`)));

/** Runs a program of Node to its end. Returns what it printed, or the fault that it failed. */
export async function runNode(args: readonly string[], folder: string, env: NodeJS.ProcessEnv = {}, major = OLDEST) {
  const { code, stdout, stderr } = await runToEnd(nodeBinary(major), args, folder, { env });
  if (code === 0) return { stdout };
  const words = `${stderr}\n${stdout}`.trim();
  return { fault: code === null ? `does not end by itself\n${words}` : `ended with ${code}\n${words}` };
}
