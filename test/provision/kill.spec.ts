// A run that is killed again and again, with a provider that fails all the while: no customer twice, none missing.
// SEED=7 npm run test:provision repeats what a run has printed; the moments of the kills are the machine's own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it, type TestContext } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { PLAYS } from "../support/provision-plays.js";
import { customersOf } from "../support/revcent-customers.js";

const COUNT = 1_000;
const KILLS = 20;
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e6));

interface Life {
  readonly child: ChildProcess;
  /** When it has come to the end of an item, or has ended. */
  readonly begun: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

type Finish = TestContext["onTestFinished"];

/** `limit`: the size that the journal may have, in kilobytes. */
function start(finish: Finish, provider: string, url: string, path: string, limit = "unlimited"): Life {
  const run = `ulimit -f ${limit}; exec "$0" --import tsx test/support/provision-child.ts "$@"`;
  const child = spawn("bash", ["-c", run, process.execPath, provider, url, path, `${COUNT}`]);
  finish(() => void child.kill("SIGKILL"));
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

async function setting(finish: Finish, provider: string, options: object) {
  const mock = await startMock(provider, options);
  finish(() => mock.close());
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  finish(() => rm(folder, { recursive: true }));
  return { mock, path: join(folder, "customers.journal") };
}

/** Each customer is there, and once. */
async function checkCustomers(provider: string, { url }: Mock): Promise<void> {
  if (provider === "revcent") {
    const made = await customersOf(url);
    expect(made).toHaveLength(COUNT);
    expect(new Set(made).size).toBe(COUNT);
    return;
  }
  // The others refuse a name that is taken: what is made now was missing.
  const { client, operation, init } = PLAYS[provider] as (typeof PLAYS)[string];
  const create = client(url)[operation];
  for (let number = 1; number <= COUNT; number++)
    for (let outcome = "unknown"; outcome === "unknown"; ) {
      const { error } = (await create?.(init(number))) ?? {};
      expect(error, `customer ${number} was missing`).toBeDefined();
      outcome = error?.outcome ?? "";
    }
}

// Most of the time they wait.
describe.concurrent.each(Object.keys(PLAYS))("%s", (provider) => {
  it(`killed ${KILLS} times, with a fifth of all requests failing (seed ${seed}), has each of ${COUNT} customers once`, async ({
    onTestFinished: finish,
  }) => {
    const tokens = provider === "getty" ? { tokenMinutes: 0.05 } : {};
    const { mock, path } = await setting(finish, provider, { failures: 0.2, latency: 3, seed, ...tokens });
    let kills = 0;
    for (;;) {
      const { child, begun, ended } = start(finish, provider, mock.url, path);
      await begun;
      if (kills < KILLS) {
        await sleep(Math.random() * 100);
        if (child.kill("SIGKILL")) kills++;
      }
      const { code, errors } = await ended;
      expect(errors).toBe("");
      if (code === 0) break;
      expect(code).toBeNull();
    }
    expect(kills).toBe(KILLS);
    await checkCustomers(provider, mock);
  }, 900_000);
});

it("sends nothing that it cannot note: on a full disk it ends, and goes on when there is room again", async ({
  onTestFinished: finish,
}) => {
  const { mock, path } = await setting(finish, "revcent", {});
  const { code, errors } = await start(finish, "revcent", mock.url, path, "20").ended;
  expect(code).toBe(1);
  expect(errors).toContain("ProvisionError: the journal cannot be written, and without it nothing is sent: EFBIG");
  const sent = mock.requests.length;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(COUNT);
  expect(await start(finish, "revcent", mock.url, path).ended).toEqual({ code: 0, errors: "" });
  await checkCustomers("revcent", mock);
}, 300_000);
