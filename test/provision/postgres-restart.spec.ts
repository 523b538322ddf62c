// Three programs that share a journal in PostgreSQL, with a provider that fails all the while. In the middle one of them is killed and
// the database restarted, as by a power cut: no customer twice, none missing, and each one named of which nobody knows.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { compiled } from "../support/compiled.js";
import { startPostgres } from "../support/postgres-server.js";
import { checkCustomers } from "../support/provision-plays.js";
import { begin, DONE, type End, KILLED, type Life } from "../support/provision-program.js";

const COUNT = 150;
const PROCESSES = 3;
/** Items that have been told of when a program is killed, and when the database is. */
const AT_KILL = 40;
const AT_CRASH = 60;
/** Milliseconds for which the database is away, and before a program is started again that has failed. */
const AWAY = 300;
const AGAIN = 200;
const seed = Number(process.env["SEED"] ?? Math.floor(Math.random() * 1e6));

const FAILED = /ProvisionError: the journal's database failed, and without it nothing is sent: .+/;
/** Of a machine so slow that getty's short tokens have expired when they arrive. */
const EXPIRED = /ProvisionError: nothing more is sent: .*The security token has expired/;

describe.concurrent.each(["getty", "revcent"])("%s", (provider) => {
  it(`has each of ${COUNT} customers once, of ${PROCESSES} programs of which one is killed and whose database is restarted (seed ${seed})`, {
    timeout: 300_000,
  }, async ({ onTestFinished: finish }) => {
    // Tokens that live for two seconds.
    const tokens = provider === "getty" ? { tokenMinutes: 1 / 30 } : {};
    const mock = await startMock(provider, { failures: 0.2, latency: 20, seed, ...tokens });
    finish(() => mock.close());
    const server = await startPostgres();
    finish(() => server.stop());
    const program = await compiled("test/support/provision-postgres-child.ts");
    finish(() => program.remove());
    const args = [program.path, provider, mock.url, server.url, `${COUNT}`];
    const keysOf = async (state: string) => {
      const text = `select key from contract_clients.entry where state = '${state}'`;
      return (await server.query(server.url, text)).map(({ key }) => String(key)).sort();
    };

    /** By key, what was told last. */
    const states = new Map<string, string>();
    let told = 0;
    const ends: End[] = [];
    const lives = new Set<Life>();
    const start = (): Life =>
      begin(finish, args, ({ key, state, isEarlier }) => {
        states.set(key, state);
        if (!isEarlier) told++;
      });

    /** One program after the other, until one comes to the end of all. */
    async function live(): Promise<void> {
      for (;;) {
        const life = start();
        lives.add(life);
        const end = await life.ended;
        lives.delete(life);
        ends.push(end);
        if (end.code === 0) return;
        await sleep(AGAIN);
      }
    }
    const all = Promise.all(Array.from({ length: PROCESSES }, live));

    while (told < AT_KILL) await sleep(5);
    expect(lives.size).toBe(PROCESSES);
    for (const { child } of [...lives].slice(0, 1)) child.kill("SIGKILL");
    while (told < AT_CRASH) await sleep(5);
    await server.crash();
    await sleep(AWAY);
    await server.start();
    const left = await keysOf("unsent");
    await all;

    expect(left.length).toBeGreaterThan(0);
    expect(ends.filter(({ signal }) => signal !== null)).toEqual([KILLED]);
    expect(ends.filter(({ code }) => code === 0)).toEqual(Array.from({ length: PROCESSES }, () => DONE));
    const failed = ends.filter(({ code, errors }) => code === 1 && !EXPIRED.test(errors));
    expect(failed.length).toBeGreaterThan(0);
    for (const { errors } of failed) expect(errors).toMatch(FAILED);
    expect(ends.filter(({ code }) => code !== 0 && code !== 1 && code !== null)).toEqual([]);
    for (const state of ["sending", "unsent", "refused"]) expect(await keysOf(state)).toEqual([]);
    // Whoever is started now is told of all, and looks again for those of which nobody knows.
    for (let undecided = await keysOf("undecided"); ; undecided = await keysOf("undecided")) {
      expect([...states].filter(([, state]) => state === "undecided").map(([key]) => key)).toEqual(undecided);
      expect(states.size).toBe(COUNT);
      if (undecided.length === 0) break;
      expect(await start().ended).toEqual(DONE);
    }
    await checkCustomers(provider, mock.url, COUNT);
    const sessions = await server.query(server.url, "select key from contract_clients.session");
    expect(sessions).toHaveLength(provider === "getty" ? 1 : 0);
  });
});
