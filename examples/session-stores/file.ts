// Getty's session, shared by the processes of one machine: a folder that its owner alone can read.
import { randomUUID } from "node:crypto";
import { mkdirSync, statSync } from "node:fs";
import { open, readdir, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { SessionStore } from "contract-clients/getty";

/** `staleAfter`: milliseconds after which the lock of a process that died is free. A login should not take longer. */
export function fileStore(folder: string, staleAfter = 60_000): SessionStore {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (statSync(folder).mode & 0o077) throw new Error(`${folder} is open to other users: chmod 700 it.`);
  const pathOf = (key: string) => join(folder, key.replaceAll(":", "-"));
  return {
    get: (key) => readFile(pathOf(key), "utf8").catch(only("ENOENT")),
    async set(key, value) {
      const whole = `${pathOf(key)}.${randomUUID()}`;
      await writeFile(whole, value, { flag: "wx", mode: 0o600 });
      await rename(whole, pathOf(key));
    },
    async withLock(key, work) {
      let lock: string | undefined;
      while (!lock) lock = (await tryLock(`${pathOf(key)}.lock`, staleAfter)) ?? (await setTimeout(20));
      try {
        return await work();
      } finally {
        await utimes(lock, 0, 0).catch(only("ENOENT"));
      }
    },
  };
}

/**
 * A lock is a numbered file. The highest is held while it is young, and made old to free it; the next number is then had
 * by whoever makes it. So nobody removes a stale lock to make it anew, which two could do in turn, and both go on.
 */
async function tryLock(path: string, staleAfter: number): Promise<string | undefined> {
  const last = await highest(path);
  const made = last > 0 ? (await stat(`${path}.${last}`).catch(only("ENOENT")))?.mtimeMs : 0;
  if (made === undefined || Date.now() - made < staleAfter) return undefined;
  const mine = `${path}.${last + 1}`;
  const file = await open(mine, "wx", 0o600).catch(only("EEXIST"));
  await file?.close();
  if (!file) return undefined;
  // Whoever looked long ago made a number that was had before.
  const isHighest = (await highest(path)) === last + 1;
  await rm(isHighest ? `${path}.${last}` : mine, { force: true });
  return isHighest ? mine : undefined;
}

async function highest(path: string): Promise<number> {
  const start = `${basename(path)}.`;
  const names = await readdir(dirname(path));
  return Math.max(0, ...names.filter((name) => name.startsWith(start)).map((name) => Number(name.slice(start.length))));
}

/** Lets one kind of failure pass as nothing. */
const only = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error;
  return undefined;
};
