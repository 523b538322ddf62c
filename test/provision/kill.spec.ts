// Runs that are killed again and again, with a provider that fails all the while: no customer twice, none missing, and each one
// named of which nobody knows.
// A seed says which requests fail, and how far a run has come when it is killed. SEED=7 npm run test:provision repeats what a run
// has printed; SEEDS=100 tries so many, from that one on.
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, type TestContext } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { statusOf } from "../../src/provision/file-status.js";
import { type Compiled, compiled } from "../support/compiled.js";
import { checkCustomers, PLAYS } from "../support/provision-plays.js";
import { begin, DONE, type End, KILLED } from "../support/provision-program.js";

/** A long run for the first seed, and short ones for the others. */
const LONG = { count: 1_000, kills: 20 };
const SHORT = { count: 40, kills: 3 };
const { SEED, SEEDS = SEED === undefined ? "10" : "1" } = process.env;
const first = Number(SEED ?? Math.floor(Math.random() * 1e6));
const [long, ...others] = Array.from({ length: Number(SEEDS) }, (_, index) => first + index);
const RUNS = [
  { seed: long ?? first, ...LONG },
  ...(others.length > 0 ? others : [first]).map((seed) => ({ seed, ...SHORT })),
];
/** The last kill comes before more than this share of the items has been told of. */
const KILLED_UNTIL = 0.6;
/** Milliseconds by which it is later, at most. */
const LATER = 25;

/** Where a machine is so slow that getty's short tokens have expired when they arrive, a run ends, and is started again. */
const EXPIRED = /ProvisionError: nothing more is sent: .*The security token has expired/;

type Finish = TestContext["onTestFinished"];

let program: Compiled;
beforeAll(async () => {
  program = await compiled("test/support/provision-child.ts");
});
afterAll(() => program?.remove());

/** When a run is killed: so many items have been told of, and so many milliseconds later. */
interface Moment {
  readonly told: number;
  readonly later: number;
}

function momentsOf({ seed, count, kills }: (typeof RUNS)[number]): Moment[] {
  const random = (n: number) => createHash("sha256").update(`kill ${seed} ${n}`).digest().readUInt32BE(0) / 2 ** 32;
  return Array.from({ length: kills }, (_, index) => ({
    told: Math.floor(random(2 * index) * KILLED_UNTIL * count),
    later: random(2 * index + 1) * LATER,
  })).sort((a, b) => a.told - b.told);
}

/** What a run has told, over all its lives. */
class Run {
  /** Items that a life has brought to their end. */
  told = 0;
  /** By key, what the latest life has told of. */
  states = new Map<string, string>();

  constructor(
    private readonly finish: Finish,
    private readonly args: readonly string[],
    readonly path: string,
  ) {}

  /** `limit`: the size that the journal may have, in kilobytes. */
  async live(moment?: Moment, limit?: string): Promise<End> {
    for (;;) {
      const end = await this.liveOnce(moment, limit);
      if (!EXPIRED.test(end.errors)) return end;
    }
  }

  private async liveOnce(moment?: Moment, limit?: string): Promise<End> {
    this.states = new Map();
    let timer: NodeJS.Timeout | undefined;
    const look = () => {
      if (moment && this.told >= moment.told) timer ??= setTimeout(() => child.kill("SIGKILL"), moment.later);
    };
    const { child, begun, ended } = begin(
      this.finish,
      this.args,
      ({ key, state, isEarlier }) => {
        this.states.set(key, state);
        if (!isEarlier) this.told++;
        look();
      },
      limit,
    );
    await begun;
    look();
    return ended.finally(() => clearTimeout(timer));
  }

  /** The keys of which nobody knows. */
  get undecided(): string[] {
    return [...this.states].flatMap(([key, state]) => (state === "undecided" ? [key] : [])).sort();
  }
}

async function setting(finish: Finish, provider: string, count: number, options: object) {
  const mock = await startMock(provider, options);
  finish(() => mock.close());
  const folder = await mkdtemp(join(tmpdir(), "kill-"));
  finish(() => rm(folder, { recursive: true }));
  const path = join(folder, "customers.journal");
  return { mock, run: new Run(finish, [program.path, provider, mock.url, path, `${count}`], path) };
}

const TRIALS = RUNS.flatMap((run) => Object.keys(PLAYS).map((provider) => ({ provider, ...run })));

// Most of the time they wait.
describe.concurrent("with a fifth of all requests failing, a run", () => {
  it.for(TRIALS)(
    "of $provider that is killed $kills times (seed $seed) has each of $count customers once",
    { timeout: 900_000 },
    async (trial, { onTestFinished: finish }) => {
      const { provider, count, seed } = trial;
      const tokens = provider === "getty" ? { tokenMinutes: 0.05 } : {};
      const options = { failures: 0.2, latency: count === LONG.count ? 3 : 20, seed, ...tokens };
      const { mock, run } = await setting(finish, provider, count, options);
      // Each in the middle: none of these lives comes to its end.
      for (const moment of momentsOf(trial)) expect(await run.live(moment)).toEqual(KILLED);
      expect(run.told).toBeLessThan(count);
      for (;;) {
        expect(await run.live()).toEqual(DONE);
        const { counts, undecided } = await statusOf(run.path);
        expect(run.undecided).toEqual(undecided.map(({ key }) => key).sort());
        expect(run.states.size).toBe(count);
        expect(counts.created + counts.exists + counts.undecided).toBe(count);
        // The next one looks for them again.
        if (counts.undecided === 0) break;
      }
      await checkCustomers(provider, mock.url, count);
    },
  );
});

it("sends nothing that it cannot note: on a full disk it ends, and goes on when there is room again", async ({
  onTestFinished: finish,
}) => {
  const { mock, run } = await setting(finish, "revcent", LONG.count, {});
  const { code, errors } = await run.live(undefined, "20");
  expect(code).toBe(1);
  expect(errors).toContain("ProvisionError: the journal cannot be written, and without it nothing is sent: EFBIG");
  const sent = mock.requests.length;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(LONG.count);
  expect(await run.live()).toEqual(DONE);
  await checkCustomers("revcent", mock.url, LONG.count);
}, 300_000);
