// Four programs that share a journal in PostgreSQL and are killed again and again, with a provider that fails all the while: no
// customer twice, none missing.
import { type ChildProcess, spawn } from "node:child_process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, it, onTestFinished } from "vitest";
import { startMock } from "../../src/mock/index.js";
import { startPostgres } from "../support/postgres-server.js";
import { customersOf } from "../support/revcent-customers.js";

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

  const told: string[] = [];
  const children = new Set<ChildProcess>();
  onTestFinished(() => {
    for (const child of children) child.kill("SIGKILL");
  });
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
      const args = [
        "--import",
        "tsx",
        "test/support/provision-postgres-child.ts",
        mock.url,
        server.url,
        `${COUNT}`,
        `${RATE}`,
      ];
      const child = spawn(process.execPath, args);
      children.add(child);
      let errors = "";
      child.stderr.on("data", (chunk) => {
        errors += chunk;
      });
      child.stdout.on("data", (chunk) => told.push(...String(chunk).split("\n").slice(0, -1)));
      const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
      await new Promise((resolve) => child.stdout.once("data", resolve));
      if (kills < KILLS) {
        kills++;
        await sleep(Math.random() * LIFE);
        if (!child.kill("SIGKILL")) kills--;
        atKills += await underWay();
      }
      const code = await ended;
      children.delete(child);
      expect(errors).toBe("");
      if (code === 0) return;
      expect(code).toBeNull();
    }
  }
  await Promise.all(Array.from({ length: PROCESSES }, live));

  expect(kills).toBe(KILLS);
  const made = await customersOf(mock.url);
  expect(new Set(made).size).toBe(COUNT);
  expect(made).toHaveLength(COUNT);
  // Nobody tells of an item that another has told of, and at the kills items were under way.
  const lines = told.filter((line) => line !== "begun");
  const keys = lines.map((line) => line.split(" ", 1)[0]);
  expect(atKills).toBeGreaterThan(0);
  expect(new Set(keys).size).toBe(keys.length);
  const left = await server.query(
    server.url,
    "select state, claim from contract_clients.entry where state not in ('created', 'exists') or claim is not null",
  );
  expect(left).toEqual([]);
}, 300_000);
