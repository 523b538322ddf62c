// Four programs that share a journal in PostgreSQL and are killed again and again, with a provider that fails all the while: no
// customer twice, none missing.
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { compiled } from "../support/compiled.js";
import { startPostgres } from "../support/postgres-server.js";
import { checkCustomers } from "../support/provision-plays.js";
import { begin, DONE, KILLED, type Told } from "../support/provision-program.js";

const COUNT = 240;
const PROCESSES = 4;
const KILLS = 24;
/** Items in a second, so that there are some to be sent as long as there are kills. */
const RATE = 12;
/** Milliseconds that a program lives once it has begun, at most. */
const LIFE = 2_000;

it(`killed ${KILLS} times, ${PROCESSES} programs make each of ${COUNT} customers once`, async () => {
  const mock = await startMock("revcent", { failures: 0.2, seed: 7 });
  onTestFinished(() => mock.close());
  const server = await startPostgres();
  onTestFinished(() => server.stop());
  const program = await compiled("test/support/provision-postgres-child.ts");
  onTestFinished(() => program.remove());
  const args = [program.path, "revcent", mock.url, server.url, `${COUNT}`, `${RATE}`];

  const told: Told[] = [];
  let toKill = KILLS;
  let kills = 0;
  let atKills = 0;
  /** Items that a program has claimed. */
  const underWay = async () => {
    const text =
      "select count(*)::int as count from contract_clients.entry where state = 'sending' and claimed_until > now()";
    const [row] = await server.query(server.url, text).catch(() => []);
    return Number(row?.["count"] ?? 0);
  };

  /** One program after the other, until one comes to the end of all. */
  async function live(): Promise<void> {
    for (;;) {
      const { child, begun, ended } = begin(onTestFinished, args, (one) => told.push(one));
      await begun;
      if (toKill > 0) {
        toKill--;
        await sleep(Math.random() * LIFE);
        child.kill("SIGKILL");
        atKills += await underWay();
      }
      const end = await ended;
      if (end.signal === null) return expect(end).toEqual(DONE);
      expect(end).toEqual(KILLED);
      kills++;
    }
  }
  await Promise.all(Array.from({ length: PROCESSES }, live));

  expect(kills).toBe(KILLS);
  await checkCustomers("revcent", mock.url, COUNT);
  // Nobody tells of an item that another has told of, and at the kills items were under way.
  const keys = told.filter(({ isEarlier }) => !isEarlier).map(({ key }) => key);
  expect(atKills).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
  const left = await server.query(
    server.url,
    "select state, claim from contract_clients.entry where state not in ('created', 'exists') or claim is not null",
  );
  expect(left).toEqual([]);
}, 300_000);
