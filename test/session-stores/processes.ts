import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Order } from "./child.js";

/** A process of child.ts. */
export interface Process {
  /** Gives what the process answers: messages of errors. Rejects if it ends instead. */
  obey(order: Order): Promise<string[]>;
  /** Ends it at once, whatever it is doing. */
  kill(): Promise<void>;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** What a process says next. */
const answer = (child: ChildProcess) =>
  new Promise<string[]>((resolve, reject) => {
    const onExit = () => reject(new Error("the process has ended"));
    if (hasEnded(child)) onExit();
    child.once("exit", onExit);
    child.once("message", (said) => {
      child.off("exit", onExit);
      resolve(said as string[]);
    });
  });

export async function startProcess(): Promise<Process> {
  const script = fileURLToPath(new URL("child.ts", import.meta.url));
  const child = fork(script, { execArgv: ["--import", "tsx"] });
  await answer(child);
  return {
    obey(order) {
      const answered = answer(child);
      child.send(order);
      return answered;
    },
    async kill() {
      if (hasEnded(child)) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

export const startProcesses = (count: number) => Promise.all(Array.from({ length: count }, startProcess));
