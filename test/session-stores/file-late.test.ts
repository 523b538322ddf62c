// A process that is held up at the worst moment: it has looked for the lock, and makes its file long after.
import fs, { mkdtemp, rm } from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it, onTestFinished, vi } from "vitest";
import { fileStore } from "../../examples/session-stores/file.js";
import { gate } from "../support/getty-server.js";

/** Holds up the next that opens a file: resolves when it is about to. */
function holdUp(until: Promise<void>): Promise<void> {
  const { open } = fs;
  const restore = () => {
    fs.open = open;
    syncBuiltinESMExports();
  };
  onTestFinished(restore);
  return new Promise((resolve) => {
    fs.open = async (...args) => {
      restore();
      resolve();
      await until;
      return open(...args);
    };
    syncBuiltinESMExports();
  });
}

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
  const isHeldUp = holdUp(late.opened);
  const looked = hold("late");
  await isHeldUp;
  await hold("first");
  await hold("second");
  const third = gate();
  const holding = hold("third", third.opened);
  await vi.waitFor(() => expect(events).toContain("third"), 30_000);
  late.open();
  await pause(100);
  expect(events).not.toContain("late");
  third.open();
  await Promise.all([looked, holding]);
  expect(events.slice(-4)).toEqual(["third", "third ends", "late", "late ends"]);
});
