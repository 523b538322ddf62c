// A run that is killed again and again, with a provider that fails all the while: no customer twice, none missing.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { customersOf } from "../support/revcent-customers.js";

const COUNT = 600;
const KILLS = 20;

interface Life {
  readonly child: ChildProcess;
  /** When it has come to the end of an item, or has ended. */
  readonly begun: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

function start(url: string, path: string): Life {
  const child = spawn(process.execPath, ["--import", "tsx", "test/support/provision-child.ts", url, path, `${COUNT}`]);
  let errors = "";
  child.stderr.on("data", (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<{ code: number | null; errors: string }>((resolve) =>
    child.on("close", (code) => resolve({ code, errors })),
  );
  const begun = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  return { child, ended, begun: Promise.race([begun, ended.then(() => {})]) };
}

it(`killed ${KILLS} times, with a fifth of all requests failing, it makes each of ${COUNT} customers once`, async () => {
  const mock = await startMock("revcent", { failures: 0.2, seed: 7 });
  onTestFinished(() => mock.close());
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, "customers.journal");

  let kills = 0;
  for (;;) {
    const { child, begun, ended } = start(mock.url, path);
    onTestFinished(() => void child.kill("SIGKILL"));
    await begun;
    if (kills < KILLS) {
      await sleep(Math.random() * 60);
      if (child.kill("SIGKILL")) kills++;
    }
    const { code, errors } = await ended;
    expect(errors).toBe("");
    if (code === 0) break;
    expect(code).toBeNull();
  }
  expect(kills).toBe(KILLS);
  const made = await customersOf(mock.url);
  expect(made).toHaveLength(COUNT);
  expect(new Set(made).size).toBe(COUNT);
}, 240_000);
