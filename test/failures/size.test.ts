import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { ApiError } from "../../src/index.js";
import { connect, providers } from "../support/clients.js";
import { answer, flood } from "../support/failure-plays.js";
import { each, seen } from "../support/failure-rows.js";
import { withFailureServer } from "../support/failure-server.js";

const MIB = 1024 * 1024;

const TOO_LARGE = { name: "ConnectionError", reason: "too-large", outcome: "unknown", retryable: false };

/** 100 MiB, in less than 0.1. */
const bomb = gzipSync(Buffer.alloc(100 * MIB, " "));

/** The most memory for buffers that is in use while `work` runs, in bytes above the start. */
async function buffersDuring(work: () => Promise<unknown>): Promise<number> {
  const start = process.memoryUsage().arrayBuffers;
  let most = start;
  const timer = setInterval(() => {
    most = Math.max(most, process.memoryUsage().arrayBuffers);
  }, 1);
  await work();
  clearInterval(timer);
  return Math.max(most, process.memoryUsage().arrayBuffers) - start;
}

describe.each(each(providers))("%s", (_, provider) => {
  test("a yes that is larger than maxResponseBytes is too-large, and its end is not waited for", async () => {
    await withFailureServer(async (server) => {
      const body = flood(provider.created.status, 50 * MIB);
      server.on(provider.createPath, body.play);
      const client = connect(provider, server, { maxResponseBytes: MIB, maxRetries: 5 });
      const { error, response } = await client.create();
      expect(seen(error)).toEqual(TOO_LARGE);
      expect(response?.status).toBe(provider.created.status);
      await body.over;
      // What the sockets buffer on both sides comes on top of the limit.
      expect(body.written()).toBeLessThan(16 * MIB);
      expect(server.to(provider.createPath)).toHaveLength(1);
    });
  });

  test("a no that is larger than maxResponseBytes is an ApiError with what came of its body", async () => {
    await withFailureServer(async (server) => {
      const body = flood(400, 50 * MIB);
      server.on(provider.createPath, body.play);
      const { error } = await connect(provider, server, { maxResponseBytes: 100_000 }).create();
      expect(seen(error)).toEqual({ name: "ApiError", status: 400, outcome: "refused", retryable: false });
      const text = error instanceof ApiError ? (error.text ?? "") : "";
      expect(text).toMatch(/^a+$/);
      expect(text.length).toBeLessThanOrEqual(100_000);
      await body.over;
      expect(body.written()).toBeLessThan(16 * MIB);
    });
  });

  test("a body of exactly maxResponseBytes is read, and one byte more is not", async () => {
    await withFailureServer(async (server) => {
      const body = String(provider.created.body).padEnd(10_000);
      server.on(provider.createPath, answer({ ...provider.created, body }));
      const size = Buffer.byteLength(body);
      expect((await connect(provider, server, { maxResponseBytes: size }).create()).error).toBeUndefined();
      const { error } = await connect(provider, server, { maxResponseBytes: size - 1 }).create();
      expect(seen(error)).toEqual(TOO_LARGE);
    });
  });

  test("memory does not grow with the body, nor with what a small gzip body unfolds to", async () => {
    await withFailureServer(async (server) => {
      const client = connect(provider, server, { maxResponseBytes: MIB });
      // The login, and what is loaded only once.
      server.on(provider.createPath, answer(provider.created));
      await client.create();

      server.on(provider.createPath, flood(200, 50 * MIB).play);
      const plain = await buffersDuring(() => client.create());
      server.on(provider.createPath, answer({ status: 200, body: bomb, headers: { "content-encoding": "gzip" } }));
      const unfolded = await buffersDuring(async () => {
        expect(seen((await client.create()).error)).toEqual(TOO_LARGE);
      });
      expect(plain).toBeLessThan(16 * MIB);
      expect(unfolded).toBeLessThan(16 * MIB);
    });
  });

  test("the default limit is 16 MiB", async () => {
    await withFailureServer(async (server) => {
      const body = flood(200, 50 * MIB);
      server.on(provider.createPath, body.play);
      const { error } = await connect(provider, server).create();
      expect(error?.message).toContain(`${16 * MIB} bytes`);
      await body.over;
      expect(body.written()).toBeGreaterThanOrEqual(16 * MIB);
      expect(body.written()).toBeLessThan(32 * MIB);
    });
  });
});
