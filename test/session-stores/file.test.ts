import { chmod, mkdtemp, readdir, readFile, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { fileStore } from "../../examples/session-stores/file.js";
import { describeLock } from "./lock.js";
import { LIFE, PROCESSES, useProcesses } from "./shared.js";
import { describeSharing } from "./sharing.js";

/** A folder for one test, that does not exist yet. */
async function newFolder(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), "contract-clients-sessions-"));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return join(parent, "sessions");
}

async function start() {
  const folder = await newFolder();
  return {
    spec: { kind: "file", folder } as const,
    open: (life?: number) => fileStore(folder, life),
    async expire() {
      const locks = (await readdir(folder)).filter((name) => name.includes(".lock."));
      const made = new Date(Date.now() - LIFE);
      for (const lock of locks) await utimes(join(folder, lock), made, made);
    },
    async content() {
      const names = await readdir(folder);
      const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
      return [...names, ...texts].join("\n");
    },
  };
}

describe("a session in a file", () => {
  const share = useProcesses();
  describeSharing(start, share);
  describeLock(start);

  it("is done without when its folder is gone: each process logs in", async () => {
    const { spec } = await start();
    const { server, call, logins } = await share(spec, { endsOthers: false });
    await call(1);
    await rm(spec.folder, { recursive: true });
    server.good.clear();
    expect(await call(10)).toEqual([]);
    expect(logins()).toBe(1 + PROCESSES);
  });

  it("is readable for its owner alone, and leaves nothing else behind but one lock", async () => {
    const folder = await newFolder();
    const store = fileStore(folder);
    expect(await store.get("a:key")).toBeUndefined();
    for (const value of ["old", "new"]) await store.withLock?.("a:key", async () => store.set("a:key", value, 60_000));
    expect(await store.get("a:key")).toBe("new");
    const modes = await Promise.all(
      ["", ...(await readdir(folder))].map(async (name) => [name, (await stat(join(folder, name))).mode & 0o777]),
    );
    expect(Object.fromEntries(modes)).toEqual({ "": 0o700, "a-key": 0o600, "a-key.lock.2": 0o600 });
  });

  it("is refused in a folder that others can enter", async () => {
    const folder = await newFolder();
    fileStore(folder);
    await chmod(folder, 0o755);
    expect(() => fileStore(folder)).toThrow(`${folder} is open to other users: chmod 700 it.`);
  });
});
