// A process that is held up at the worst moment: it has looked for the lock, and makes its file long after.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { fileStore } from "../../examples/session-stores/file.js";
import { gate } from "../support/getty-server.js";

/** What is waited for before a file is opened. */
let before: Promise<void> | undefined;

vi.mock("node:fs/promises", async (importOriginal) => {
  const fs = await importOriginal<typeof import("node:fs/promises")>();
  const open: typeof fs.open = async (...args) => {
    await before;
    return fs.open(...args);
  };
  return { ...fs, open };
});

it("A process that looked before others had the lock does not hold it beside them", async () => {
  const folder = await mkdtemp(join(tmpdir(), "contract-clients-sessions-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const store = fileStore(folder);
  const events: string[] = [];
  const hold = (name: string, until?: Promise<void>) =>
    store.withLock?.("key", async () => {
      events.push(name);
      await until;
      events.push(`${name} ends`);
    });

  const late = gate();
  before = late.opened;
  const looked = hold("late");
  await pause(50);
  before = undefined;
  await hold("first");
  await hold("second");
  const third = gate();
  const holding = hold("third", third.opened);
  await vi.waitFor(() => expect(events).toContain("third"));
  late.open();
  await pause(100);
  expect(events).not.toContain("late");
  third.open();
  await Promise.all([looked, holding]);
  expect(events.slice(-4)).toEqual(["third", "third ends", "late", "late ends"]);
});
