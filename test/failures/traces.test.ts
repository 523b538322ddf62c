import { getEventListeners } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { connect, getty, providers, type TestProvider } from "../support/clients.js";
import { answer, held, reset } from "../support/failure-plays.js";
import { runChild } from "../support/failure-process.js";
import { rows, seen } from "../support/failure-rows.js";
import { type FailureServer, type Play, startFailureServer, withFailureServer } from "../support/failure-server.js";

const login = getty.login?.path ?? "";

describe("getty, a caller who leaves while the login is on its way", () => {
  test("is gone at once, and the others get the login that goes on", async () => {
    await withFailureServer(async (server) => {
      const client = connect(getty, server);
      const late = held(answer(getty.login?.answer ?? getty.created));
      server.on(login, late.play);
      server.on(getty.createPath, answer(getty.created));
      const controller = new AbortController();
      const leaving = client.create({ signal: controller.signal });
      const staying = client.create({ signal: new AbortController().signal });
      await server.arrived(login);
      controller.abort();
      const { error } = await leaving;
      expect(seen(error)).toEqual({
        name: "ConnectionError",
        reason: "aborted",
        outcome: "not-sent",
        retryable: true,
      });
      expect(server.to(getty.createPath)).toHaveLength(0);
      late.release();
      expect((await staying).error).toBeUndefined();
      expect(server.to(login)).toHaveLength(1);
      expect(server.to(getty.createPath)).toHaveLength(1);
    });
  });

  test.each([
    ["before the call", 0],
    ["during the login", 1],
  ])("%s is not troubled by a login that fails later", async (_, logins) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on("unhandledRejection", note);
    await withFailureServer(async (server) => {
      const client = connect(getty, server, { maxRetries: 0 });
      const late = held(reset);
      server.on(login, late.play);
      const controller = new AbortController();
      if (logins === 0) controller.abort();
      const leaving = client.create({ signal: controller.signal });
      if (logins > 0) await server.arrived(login);
      controller.abort();
      expect(seen((await leaving).error)).toMatchObject({ reason: "aborted", outcome: "not-sent" });
      late.release();
      // Time for what should not be on its way, and for its failure to be reported.
      await client.create();
      for (let turns = 0; turns < 50; turns++) await turn();
    });
    process.off("unhandledRejection", note);
    expect(unhandled).toEqual([]);
  });
});

test("1,000 calls of four clients with one AbortSignal leave no listener on it", async () => {
  await withFailureServer(async (server) => {
    const clients = providers.map((provider) => {
      const no = answer({ status: 400, body: provider.no("No.") });
      const plays = Array.from({ length: 84 }, () => [answer(provider.created), no, reset]).flat();
      const client = connect(provider, server, { maxRetries: 0 });
      server.on(provider.createPath, ...plays);
      return client;
    });
    const { signal } = new AbortController();
    for (let round = 0; round < 125; round++) {
      const calls = clients.flatMap((client) => [client.create({ signal }), client.create({ signal })]);
      expect(getEventListeners(signal, "abort").length).toBeLessThanOrEqual(calls.length);
      await Promise.all(calls);
      expect(getEventListeners(signal, "abort")).toHaveLength(0);
    }
    expect(providers.map(({ createPath }) => server.to(createPath).length)).toEqual([250, 250, 250, 250]);
  });
});

describe("a process of its own", () => {
  /** Servers of all four, each with its own plays. */
  async function withServers(
    plays: (provider: TestProvider) => readonly Play[],
    work: (targets: (readonly [TestProvider, FailureServer])[]) => Promise<void>,
  ): Promise<void> {
    const targets: (readonly [TestProvider, FailureServer])[] = [];
    for (const provider of providers) {
      const server = await startFailureServer();
      connect(provider, server);
      server.on(provider.createPath, ...plays(provider));
      targets.push([provider, server]);
    }
    await work(targets).finally(() => Promise.all(targets.map(([, server]) => server.close())));
  }
  const arrived = (targets: readonly (readonly [TestProvider, FailureServer])[]) =>
    targets.map(([{ createPath }, server]) => server.to(createPath).length);

  test("whose calls had a time-out and a signal ends by itself, at once", async () => {
    const both = (provider: TestProvider) => [answer(provider.created), reset];
    await withServers(both, async (targets) => {
      const { code, stdout, stderr, lingered } = await runChild("tell", 2, targets);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      const told = stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line));
      expect(told.map(({ error }) => error?.outcome)).toEqual(providers.flatMap(() => [undefined, "unknown"]));
      expect(lingered).toBeLessThan(2_000);
    });
  });

  test("whose calls fail in every way prints nothing", async () => {
    const failing = rows.filter(({ timeout }) => !timeout);
    const plays = (provider: TestProvider) => failing.map((row) => row.play(provider, provider.created));
    await withServers(plays, async (targets) => {
      const { code, stdout, stderr } = await runChild("one by one", failing.length, targets);
      expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
      expect(arrived(targets)).toEqual(providers.map(() => failing.length));
    });
  });

  test("that makes many calls under one signal prints nothing", async () => {
    await withServers(
      (provider) => [answer(provider.created)],
      async (targets) => {
        const { code, stdout, stderr } = await runChild("side by side", 30, targets);
        expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: "", stderr: "" });
        expect(arrived(targets)).toEqual([30, 30, 30, 30]);
      },
    );
  });
});
