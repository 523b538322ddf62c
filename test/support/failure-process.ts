import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { TestProvider } from "./clients.js";
import type { FailureServer } from "./failure-server.js";

export interface Exited {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Milliseconds from the last output to the exit. */
  readonly lingered: number;
}

/** Runs failure-child.ts with a number of creates for each provider, until it exits by itself. */
export async function runChild(
  what: "tell" | "one by one" | "side by side",
  creates: number,
  targets: readonly (readonly [TestProvider, Pick<FailureServer, "origin">])[],
  env: Readonly<Record<string, string | undefined>> = {},
): Promise<Exited> {
  const args = [what, String(creates), ...targets.map(([{ name, root }, { origin }]) => `${name}=${origin}${root}`)];
  const script = fileURLToPath(new URL("failure-child.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script, ...args], { env: { ...process.env, ...env } });
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
  const [code] = (await once(child, "close")) as [number | null];
  return { code, stdout, stderr, lingered: performance.now() - told };
}
