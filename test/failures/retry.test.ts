import { describe, expect, test } from "vitest";
import type { ApiError } from "../../src/index.js";
import { connect, providers } from "../support/clients.js";
import { answer, reset } from "../support/failure-plays.js";
import { each, LIMIT, LONGER, rows, seen } from "../support/failure-rows.js";
import { type FailureServer, reservePort, withFailureServer } from "../support/failure-server.js";

const options = { timeout: 10_000, maxResponseBytes: LIMIT };
const AT_ONCE = { "retry-after": "0" };
const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

describe.concurrent.each(each(providers))("%s", (_, provider) => {
  const throttled = answer({ status: 429, body: provider.no("Too many calls."), headers: AT_ONCE });

  test("a read is repeated after every failure that may pass, succeeds, and is repeated after no other", async () => {
    // Side by side: each repetition waits up to half a second.
    const found = rows.map((row) =>
      withFailureServer(async (server) => {
        server.on(provider.readPath, row.play(provider, provider.read), answer(provider.read));
        const { data } = await connect(provider, server, options).read({
          maxRetries: 1,
          // Long enough for a good answer among so many.
          timeout: row.timeout && 3 * LONGER,
        });
        return [row.name, { isData: data !== undefined, sent: server.to(provider.readPath).length }];
      }),
    );
    // A Retry-After of two minutes is not waited for.
    const isRepeated = ({ name, read }: (typeof rows)[number]) => read.retryable && !name.startsWith("429");
    const expected = rows.map((row) => [
      row.name,
      isRepeated(row) ? { isData: true, sent: 2 } : { isData: false, sent: 1 },
    ]);
    expect(Object.fromEntries(await Promise.all(found))).toEqual(Object.fromEntries(expected));
  });

  test("a read outlasts as many failures as maxRetries says, and not one more", async () => {
    const failing = answer({ status: 503, body: "", headers: AT_ONCE });
    await withFailureServer(async (server) => {
      const client = connect(provider, server, options);
      server.on(provider.readPath, failing, reset, answer(provider.read));
      expect((await client.read({ maxRetries: 2 })).error).toBeUndefined();
      expect(server.to(provider.readPath)).toHaveLength(3);
    });
    await withFailureServer(async (server) => {
      const client = connect(provider, server, options);
      server.on(provider.readPath, failing);
      const { error } = await client.read({ maxRetries: 2 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 503, outcome: "unknown", retryable: true });
      expect(server.to(provider.readPath)).toHaveLength(3);
    });
  });

  test("a create refused for load is repeated, and exactly one is accepted", async () => {
    const throttledByDate = answer({ status: 429, body: "", headers: { "retry-after": inSeconds(-1) } });
    await withFailureServer(async (server) => {
      server.on(provider.createPath, throttled, throttledByDate, answer(provider.created));
      const { data, error } = await connect(provider, server, options).create({ maxRetries: 5 });
      expect(error).toBeUndefined();
      expect(data).toBeDefined();
      expect(server.to(provider.createPath)).toHaveLength(3);
    });
  });

  test("a create refused for load to the end is refused, and may be made again", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, throttled);
      const { error } = await connect(provider, server, options).create({ maxRetries: 3 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 429, outcome: "refused", retryable: true });
      expect(server.to(provider.createPath)).toHaveLength(4);
    });
  });

  test("a create is not repeated once its outcome is unknown, also after a refusal for load", async () => {
    await withFailureServer(async (server) => {
      const lost = answer({ status: 503, body: "", headers: AT_ONCE });
      server.on(provider.createPath, throttled, lost, answer(provider.created));
      const { error } = await connect(provider, server, options).create({ maxRetries: 5 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 503, outcome: "unknown", retryable: false });
      expect(server.to(provider.createPath)).toHaveLength(2);
    });
  });

  test("a create that found nobody listening is repeated until somebody is, and arrives once", async () => {
    const port = await reservePort();
    let server: FailureServer | undefined;
    const client = provider.connect({
      baseUrl: port.origin + provider.root,
      ...options,
      fetch: async (url, init) => {
        try {
          return await fetch(url, init);
        } catch (error) {
          server ??= await port.open();
          if (provider.login) server.on(provider.login.path, answer(provider.login.answer));
          server.on(provider.createPath, answer(provider.created));
          throw error;
        }
      },
    });
    expect((await client.create({ maxRetries: 5 })).error).toBeUndefined();
    expect(server?.to(provider.createPath)).toHaveLength(1);
    await port.close();
  });

  test.each([
    ["seconds", () => "120", 120],
    ["few seconds", () => "61", 61],
    ["a date", () => inSeconds(120), 120],
  ])(
    "a Retry-After of over a minute, as %s, is not waited for, and comes back as retryAfter",
    async (_, header, due) => {
      await withFailureServer(async (server) => {
        const late = (status: number) => answer({ status, body: "", headers: { "retry-after": header() } });
        server.on(provider.createPath, late(429));
        server.on(provider.readPath, late(503));
        const client = connect(provider, server, options);
        for (const { error } of [await client.create({ maxRetries: 5 }), await client.read({ maxRetries: 5 })]) {
          const { retryAfter } = error as ApiError;
          expect(retryAfter).toBeLessThanOrEqual(due);
          // A date counts whole seconds, and some of them pass.
          expect(retryAfter).toBeGreaterThan(due - 15);
        }
        expect([server.to(provider.createPath).length, server.to(provider.readPath).length]).toEqual([1, 1]);
      });
    },
  );
});
