import { mkdir, open, readFile, rm, rmdir, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { ProvisionError } from "./entry.js";

/** Milliseconds after which whoever takes over a lock must be dead. */
const TAKE_OVER = 10_000;

/**
 * Locks a path against other processes. The lock of a process that died is taken over.
 * @returns how to unlock.
 * @throws ProvisionError when another process holds it.
 */
export async function lockFile(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  for (;;) {
    if (await create(lock)) return () => rm(lock, { force: true });
    const holder = await read(lock);
    if (holder && (await isAlive(holder)))
      throw new ProvisionError(
        `${path} is in use by process ${holder.pid}${holder.host === hostname() ? "" : ` on ${holder.host}`}; ` +
          `wait for it, or remove ${lock} if it is gone`,
      );
    await takeOver(lock);
  }
}

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process began, where the system tells: a number that belongs to another process now is no sign of life. */
  readonly started?: string | undefined;
}

async function create(lock: string): Promise<boolean> {
  try {
    const file = await open(lock, "wx", 0o600);
    const holder: Holder = { pid: process.pid, host: hostname(), started: await startOf(process.pid) };
    await file.writeFile(JSON.stringify(holder));
    await file.close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Removes a dead process' lock. Two who try so at once must not remove each other's new one: a folder lets one of them in. */
async function takeOver(lock: string): Promise<void> {
  const gate = `${lock}.over`;
  try {
    await mkdir(gate);
  } catch {
    const { mtimeMs } = await stat(gate).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > TAKE_OVER) await rmdir(gate).catch(() => {});
    await sleep(20);
    return;
  }
  try {
    const holder = await read(lock);
    if (holder && !(await isAlive(holder))) await rm(lock, { force: true });
  } finally {
    await rmdir(gate).catch(() => {});
  }
}

async function read(lock: string): Promise<Holder | undefined> {
  // Who makes a lock writes into it a moment later.
  for (let tries = 0; tries < 50; tries++) {
    const text = await readFile(lock, "utf8").catch(() => undefined);
    if (text === undefined) return undefined;
    try {
      return JSON.parse(text) as Holder;
    } catch {
      await sleep(20);
    }
  }
  return { pid: 0, host: hostname() };
}

async function isAlive({ pid, host, started }: Holder): Promise<boolean> {
  // Of another machine's processes nothing can be known.
  if (host !== hostname()) return true;
  try {
    if (pid === 0) return false;
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
  const now = await startOf(pid);
  return started === undefined || now === undefined || started === now;
}

/** When a process began, on Linux. */
async function startOf(pid: number): Promise<string | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => undefined);
  // The name, in brackets, may hold blanks; the start is the twentieth word behind it.
  return text?.slice(text.lastIndexOf(")") + 2).split(" ")[19];
}
