// What holds of the lock of every store.
import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import type { SessionStore } from "../../src/providers/getty.js";
import { gate } from "../support/getty-server.js";
import { LIFE, type Subject } from "./shared.js";

export function describeLock(start: () => Promise<Subject>): void {
  describe("the lock", () => {
    /** What holds the lock now, and how many did so at most. */
    function watch(store: SessionStore) {
      let inside = 0;
      const seen = { most: 0, had: 0 };
      const hold = (milliseconds: number) =>
        store.withLock?.("key", async () => {
          seen.had++;
          seen.most = Math.max(seen.most, ++inside);
          await pause(milliseconds);
          inside--;
        });
      return { seen, hold };
    }

    /** A store whose locks live until the test lets them expire; if it cannot, longer than 20 turns take on a busy machine. */
    async function lasting() {
      const { open, expire } = await start();
      return { open: () => open(expire ? LIFE : 3_000), expire };
    }

    it("is held by one at a time, and by each in the end", async () => {
      const { seen, hold } = watch((await start()).open());
      await Promise.all(Array.from({ length: 30 }, () => hold(1)));
      expect(seen).toEqual({ most: 1, had: 30 });
    });

    it("of one that died is had by one at a time", async () => {
      const { open, expire } = await lasting();
      const store = open();
      await new Promise<void>((resolve) => {
        store.withLock?.("key", () => {
          resolve();
          return new Promise(() => {});
        });
      });
      const { seen, hold } = watch(store);
      const holding = Array.from({ length: 20 }, () => hold(1));
      await expire?.();
      await Promise.all(holding);
      expect(seen).toEqual({ most: 1, had: 20 });
    });

    it("is not freed by one that has lost it", async () => {
      const { open, expire } = await lasting();
      const slow = gate();
      const begun = gate();
      const losing = open().withLock?.("key", () => {
        begun.open();
        return slow.opened;
      });
      await begun.opened;
      const successor = gate();
      const events: string[] = [];
      const second = open().withLock?.("key", async () => {
        events.push("second");
        slow.open();
        await losing;
        await successor.opened;
        events.push("second ends");
      });
      await expire?.();
      await vi.waitFor(() => expect(events).toEqual(["second"]), 30_000);
      const third = open().withLock?.("key", async () => void events.push("third"));
      await losing;
      await pause(200);
      expect(events).toEqual(["second"]);
      successor.open();
      await Promise.all([second, third]);
      expect(events).toEqual(["second", "second ends", "third"]);
    });
  });
}
