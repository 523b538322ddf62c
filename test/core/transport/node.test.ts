import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { ByteStream } from "../../../src/core/byte-stream.js";
import { ApiError } from "../../../src/index.js";
import { connect, revcent } from "../../support/clients.js";
import { answer, gzip, half, reset } from "../../support/failure-plays.js";
import { seen } from "../../support/failure-rows.js";
import { startSocketServer, withFailureServer } from "../../support/failure-server.js";
import { madeUp } from "../../support/made-up.js";

const { created, createPath, root } = revcent;

describe("Node's transport", () => {
  test("keeps connections for calls that follow each other, whichever client makes them", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer(created));
      for (let count = 0; count < 9; count++) expect((await connect(revcent, server).create()).error).toBeUndefined();
      // A call that comes at once after another may find its connection not yet free.
      expect(server.connections).toBeLessThanOrEqual(2);
    });
  });

  test("says who it is, and lets the caller say otherwise", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer(created));
      await connect(revcent, server).create();
      await connect(revcent, server, { headers: { "User-Agent": "acme/1" } }).create();
      expect(server.requests.map(({ headers }) => headers["user-agent"])).toEqual(["contract-clients", "acme/1"]);
    });
  });

  test.each([421, 407])("sends once, and tells of a %i as of any other refusal", async (status) => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer({ status, body: "" }));
      const { error } = await connect(revcent, server).create();
      expect(seen(error)).toEqual({ name: "ApiError", status, outcome: "refused", retryable: false });
      expect(server.requests).toHaveLength(1);
    });
  });

  test("a caller who leaves while a connection is being made is told not-sent, and nothing is sent later", async () => {
    let handshakes = 0;
    const server = await startSocketServer((socket) => socket.once("data", () => handshakes++));
    const controller = new AbortController();
    const client = revcent.connect({ baseUrl: `https://127.0.0.1:${server.port}${root}`, timeout: 0 });
    const call = client.create({ signal: controller.signal });
    while (handshakes === 0) await new Promise(setImmediate);
    controller.abort();
    const { error } = await call;
    expect(seen(error)).toEqual({ name: "ConnectionError", reason: "aborted", outcome: "not-sent", retryable: true });
    await server.close();
    expect(server.connections).toBe(1);
  });

  test("a caller who leaves before the connection stands sends nothing over it later", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer(created));
      const client = connect(revcent, server);
      // A new server has no connection yet, and no connection comes about before the event loop turns.
      const controller = new AbortController();
      const call = client.create({ signal: controller.signal });
      for (let turns = 0; turns < 100; turns++) await Promise.resolve();
      controller.abort();
      expect(seen((await call).error)).toMatchObject({ reason: "aborted", outcome: "not-sent" });
      expect((await client.create()).error).toBeUndefined();
      expect(server.requests).toHaveLength(1);
    });
  });

  test("a caller who leaves later takes the connection along", async () => {
    await withFailureServer(async (server) => {
      const closed = new Promise((resolve) => {
        server.on(createPath, (response) => void response.on("close", resolve));
      });
      const controller = new AbortController();
      const call = connect(revcent, server).create({ signal: controller.signal });
      await server.arrived(createPath);
      controller.abort();
      expect(seen((await call).error)).toMatchObject({ reason: "aborted", outcome: "unknown" });
      await closed;
    });
  });

  test("an informational answer is none", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, (response, request) => {
        response.writeEarlyHints({ link: "</style.css>; rel=preload" }, () => reset(response, request));
      });
      const { error, response } = await connect(revcent, server).create();
      expect(seen(error)).toMatchObject({ reason: "network", outcome: "unknown" });
      expect(response).toBeUndefined();
    });
  });

  test("gives the answer's headers as fetch does: joined, and byte by byte", async () => {
    await withFailureServer(async (server) => {
      const name = Buffer.from("Zoë 日", "utf8").toString("latin1");
      server.on(createPath, (response) => {
        response.setHeader("x-name", name);
        response.setHeader("x-list", ["a", "b"]);
        response.end(Buffer.from(String(created.body)));
      });
      const { response } = await connect(revcent, server).create();
      expect(response?.headers.get("x-name")).toBe(name);
      expect(response?.headers.get("X-List")).toBe("a, b");
    });
  });
});

describe("Node's transport and compression", () => {
  const compressions: readonly (readonly [string, (text: string) => Uint8Array])[] = [
    ["gzip", gzipSync],
    ["x-gzip", gzipSync],
    ["GZIP", gzipSync],
    ["deflate", deflateSync],
    ["deflate", deflateRawSync],
    ["br", brotliCompressSync],
    ["br, gzip", (text) => gzipSync(brotliCompressSync(text))],
    ["identity", Buffer.from],
  ];

  test.each(compressions)("an answer in %s is read", async (coding, compress) => {
    await withFailureServer(async (server) => {
      const body = compress(String(created.body));
      server.on(createPath, answer({ ...created, body, headers: { "content-encoding": coding } }));
      const { data, error } = await connect(revcent, server).create();
      expect(error).toBeUndefined();
      expect(data).toEqual(JSON.parse(String(created.body)));
    });
  });

  test.each(compressions)("an answer in %s is read while it comes", async (coding, compress) => {
    await withFailureServer(async (server) => {
      const text = Array.from({ length: 20_000 }, (_, index) => Math.sin(index)).join();
      const body = compress(text);
      server.on("/things", answer({ status: 200, body, headers: { "content-encoding": coding } }));
      const send = madeUp({ answers: { "200": ["*/*"] } }, { baseUrl: server.origin, maxRetries: 0 });
      const { data, error } = await send();
      expect(error).toBeUndefined();
      expect(await (data as ByteStream).text()).toBe(text);
      server.on("/things", half({ status: 200, body, headers: { "content-encoding": coding } }, "hang up"));
      const broken = (await send()).data as ByteStream;
      await expect(broken.text()).rejects.toMatchObject({ reason: "network" });
    });
  });

  test("what came of an answer before the connection broke is read, too", async () => {
    await withFailureServer(async (server) => {
      const text = Array.from({ length: 2_000 }, (_, index) => Math.sin(index)).join();
      server.on(createPath, half(gzip({ status: 400, body: text }), "hang up"));
      const { error } = await connect(revcent, server).create();
      const came = error instanceof ApiError ? error.text : undefined;
      expect(came?.length).toBeGreaterThan(1_000);
      expect(text.startsWith(came ?? "-")).toBe(true);
    });
  });

  test("none is asked for, unless the caller does", async () => {
    await withFailureServer(async (server) => {
      server.on(createPath, answer(created));
      await connect(revcent, server).create();
      await connect(revcent, server, { headers: { "accept-encoding": "br" } }).create();
      expect(server.requests.map(({ headers }) => headers["accept-encoding"])).toEqual([undefined, "br"]);
    });
  });

  test("a body that is not what its label says is a broken one, and a large one is too large", async () => {
    await withFailureServer(async (server) => {
      const headers = { "content-encoding": "gzip" };
      server.on(createPath, answer({ status: 200, body: "plain", headers }));
      const { error: broken } = await connect(revcent, server).create();
      expect(seen(broken)).toMatchObject({ reason: "network", outcome: "unknown" });
      expect(broken?.cause).toMatchObject({ code: "Z_DATA_ERROR" });
      server.on(createPath, answer({ status: 200, body: gzipSync(" ".repeat(100_000)), headers }));
      const { error } = await connect(revcent, server, { maxResponseBytes: 10_000 }).create();
      expect(seen(error)).toMatchObject({ reason: "too-large", outcome: "unknown" });
    });
  });
});
