// The processes of a contest: one server, and one for each contender, so that none runs in the other's heap or code.
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { UsageError } from "../../scripts/lib/providers.js";
import type { Job } from "../contenders/contender.js";
import type { Bill, Order } from "../contenders/process.js";
import type { SharedOrder } from "../contenders/shared.js";
import { readJobs } from "./jobs.js";
import { WORK } from "./setup.js";

export interface Contender {
  readonly name: string;
  work(order: Order): Promise<Bill>;
  stop(): Promise<void>;
}

const start = (file: string, args: readonly string[]) =>
  fork(`${WORK}/${file}`, args, { execArgv: ["--expose-gc"], stdio: ["ignore", "inherit", "inherit", "ipc"] });

/** What a process says next; it rejects if the process ends instead. */
const message = (child: ChildProcess) =>
  new Promise<unknown>((resolve, reject) => {
    const onExit = () =>
      reject(new UsageError(`${child.spawnargs.slice(2, 4).join(" ")} ended with ${child.exitCode}`));
    child.once("exit", onExit);
    child.once("message", (said) => {
      child.off("exit", onExit);
      resolve(said);
    });
  });

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.disconnect();
  child.kill();
  await once(child, "exit");
}

export interface JobServer {
  readonly jobs: readonly Job[];
  jobOf(provider: string): Job;
  stop(): Promise<void>;
}

/** Starts the server. `latency`: milliseconds after which it answers. */
export async function startServer(latency = 0): Promise<JobServer> {
  const { jobs, answers } = readJobs();
  const child = start("lib/server.js", [JSON.stringify(answers), `${latency}`]);
  const all = jobs(`http://127.0.0.1:${await message(child)}`);
  return {
    jobs: all,
    jobOf(provider) {
      const job = all.find((one) => one.provider === provider);
      if (!job) throw new Error(`the server has no job of ${provider}`);
      return job;
    },
    stop: () => stop(child),
  };
}

export async function startContender(name: string, job: Job): Promise<Contender> {
  const child = start("contenders/process.js", [name, JSON.stringify(job)]);
  const answer = async <Value>(): Promise<Value> => {
    const said = (await message(child)) as Value & { error?: string };
    if (said.error === undefined) return said;
    await stop(child);
    throw new UsageError(`${name}, ${job.provider}: ${said.error}`);
  };
  await answer();
  const work = (order: Order): Promise<Bill> => {
    child.send(order);
    return answer();
  };
  return { name, work, stop: () => stop(child) };
}

/** Processes that share each order: together they have created so many. */
export interface Team {
  work(order: SharedOrder): Promise<number>;
  stop(): Promise<void>;
}

export async function startTeam(job: Job, count: number): Promise<Team> {
  const children = Array.from({ length: count }, () => start("contenders/shared.js", [JSON.stringify(job)]));
  const stopAll = async () => void (await Promise.all(children.map(stop)));
  await Promise.all(children.map(message));
  const one = async (child: ChildProcess, order: SharedOrder): Promise<number> => {
    child.send(order);
    const { created, error } = (await message(child)) as { created?: number; error?: string };
    if (created === undefined) throw new UsageError(`${count} processes, ${job.provider}: ${error}`);
    return created;
  };
  return {
    async work(order) {
      const created = await Promise.all(children.map((child) => one(child, order)));
      return created.reduce((sum, some) => sum + some, 0);
    },
    stop: stopAll,
  };
}
