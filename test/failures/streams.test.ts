// Uploads and downloads that fail midway: what is told, what is repeated, and what is let go. Over both transports.
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep, setImmediate as turn } from "node:timers/promises";
import { gzipSync } from "node:zlib";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import type { ByteStream } from "../../src/core/byte-stream.js";
import type { UntypedInit } from "../../src/core/method.js";
import { ConnectionError, type ObservedEvent } from "../../src/index.js";
import { reservePort } from "../support/failure-server.js";
import { gate } from "../support/getty-server.js";
import { type MadeUpOperation, madeUp } from "../support/made-up.js";

const UPLOAD = { sends: ["*/*"] } as const;
const DOWNLOAD: MadeUpOperation = { method: "GET", idempotent: true, answers: { "2XX": ["*/*"] } };

/** A server for one test. */
async function serve(handler: (incoming: IncomingMessage, response: ServerResponse) => void) {
  let requests = 0;
  const server = createServer((incoming, response) => {
    requests++;
    incoming.on("error", () => {});
    response.on("error", () => {});
    handler(incoming, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { baseUrl, requests: () => requests };
}

/** A stream that gives a chunk whenever it is asked, and tells when it was let go. */
function endless(chunk = new Uint8Array(10_000)) {
  let cancelled = () => {};
  const wasCancelled = new Promise<void>((resolve) => {
    cancelled = resolve;
  });
  const stream = new ReadableStream<Uint8Array>({
    async pull(controller) {
      // Like a file, and not like a loop: others get their turn.
      await new Promise(setImmediate);
      controller.enqueue(chunk);
    },
    cancel: () => cancelled(),
  });
  return { stream, wasCancelled };
}

/** A clock that stands still but for what the returned function lets pass. */
function stopClock(): (milliseconds: number) => Promise<void> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  onTestFinished(() => void vi.useRealTimers());
  return async (milliseconds) => {
    for (let turns = 0; turns < 50; turns++) await turn();
    await vi.advanceTimersByTimeAsync(milliseconds);
  };
}

const seen = (error: unknown) =>
  error instanceof ConnectionError
    ? { reason: error.reason, outcome: error.outcome, retryable: error.retryable }
    : { unexpected: error };

describe("an upload", () => {
  test("that breaks off is unknown, is not repeated although the operation could be, and lets its stream go", async () => {
    const { baseUrl, requests } = await serve(
      (incoming) => void incoming.once("data", () => incoming.socket.resetAndDestroy()),
    );
    const { stream, wasCancelled } = endless();
    const send = madeUp({ ...UPLOAD, idempotent: true }, { baseUrl, maxRetries: 5 });
    const { error } = await send({ body: stream });
    expect(seen(error)).toMatchObject({ reason: "network", outcome: "unknown", retryable: false });
    await wasCancelled;
    expect(requests()).toBe(1);
  });

  test("of bytes that can be sent again is repeated where that is safe", async () => {
    let tries = 0;
    const { baseUrl } = await serve((incoming, response) => {
      if (++tries === 1) incoming.socket.resetAndDestroy();
      else incoming.resume().on("end", () => response.end("{}"));
    });
    const send = madeUp({ ...UPLOAD, idempotent: true }, { baseUrl });
    expect((await send({ body: new Uint8Array(100_000) })).error).toBeUndefined();
    expect(tries).toBe(2);
  });

  test("whose server is not there is not-sent", async () => {
    const { stream } = endless();
    const port = await reservePort();
    onTestFinished(() => port.close());
    const send = madeUp(UPLOAD, { baseUrl: port.origin, maxRetries: 0 });
    expect(seen((await send({ body: stream })).error)).toMatchObject({ reason: "network", outcome: "not-sent" });
  });

  test("of a stream that somebody reads already is refused, and nothing is sent", async () => {
    const { baseUrl, requests } = await serve((_incoming, response) => void response.end("{}"));
    const { stream } = endless();
    stream.getReader();
    const { error } = await madeUp(UPLOAD, { baseUrl })({ body: stream });
    expect(error).toMatchObject({ name: "InvalidRequestError", outcome: "not-sent" });
    expect(requests()).toBe(0);
  });

  test("whose own stream fails is unknown, with that failure as its cause", async () => {
    const { baseUrl } = await serve((incoming) => void incoming.resume());
    let chunks = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (++chunks > 3) throw new Error("the file is gone");
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const { error } = await madeUp(UPLOAD, { baseUrl, maxRetries: 0 })({ body: stream });
    expect(seen(error)).toMatchObject({ reason: "network", outcome: "unknown" });
    expect(error?.message).toContain("the file is gone");
  });

  test("that takes too long, or whose caller leaves, lets its stream go", async () => {
    let arrived = gate();
    const { baseUrl } = await serve(() => arrived.open());
    const send = madeUp(UPLOAD, { baseUrl, maxRetries: 0 });
    const late = endless();
    const pass = stopClock();
    const slow = send({ body: late.stream, timeout: 500 });
    await arrived.opened;
    await pass(500);
    expect(seen((await slow).error)).toMatchObject({ reason: "timeout", outcome: "unknown" });
    await late.wasCancelled;
    arrived = gate();
    const left = endless();
    const controller = new AbortController();
    const call = send({ body: left.stream, signal: controller.signal });
    await arrived.opened;
    controller.abort();
    expect(seen((await call).error)).toMatchObject({ reason: "aborted", outcome: "unknown" });
    await left.wasCancelled;
  });

  test("tells its progress", async () => {
    const { baseUrl } = await serve((incoming, response) => void incoming.resume().on("end", () => response.end("{}")));
    const events: ObservedEvent[] = [];
    const body = new Blob([new Uint8Array(50_000)]).stream();
    await madeUp(UPLOAD, { baseUrl })({ body, observe: (event) => void events.push(event) } satisfies UntypedInit);
    const progress = events.filter((event) => event.type === "progress");
    expect(progress.at(-1)).toMatchObject({ direction: "upload", bytes: 50_000, attempt: 1 });
  });
});

describe("a download", () => {
  /** Answers with so many bytes, and then does what `then` says. */
  const bytes = (count: number, then: (response: ServerResponse) => void, headers = {}) =>
    serve((_incoming, response) => {
      response.writeHead(200, headers);
      response.write(Buffer.alloc(count), () => then(response));
    });
  const stay = () => {};
  const read = async (data: unknown): Promise<unknown> => (data as ByteStream).bytes().catch((error: unknown) => error);

  test("that breaks off says so to its reader, who may call again", async () => {
    const { baseUrl } = await bytes(1000, (response) => response.socket?.resetAndDestroy());
    const { data, error } = await madeUp(DOWNLOAD, { baseUrl })();
    expect(error).toBeUndefined();
    const failed = await read(data);
    expect(seen(failed)).toEqual({ reason: "network", outcome: "unknown", retryable: true });
    expect(String(failed)).toContain("made-up send: 200, but the connection broke within the body");
  });

  test("that is shorter than its Content-Length is broken", async () => {
    const { baseUrl } = await bytes(10, (response) => response.socket?.end(), { "content-length": "1000" });
    const { data } = await madeUp(DOWNLOAD, { baseUrl })();
    expect((data as ByteStream).length).toBe(1000);
    expect(seen(await read(data))).toMatchObject({ reason: "network" });
  });

  test("of which nothing comes for the call's time-out ends, however long the whole of it takes", async () => {
    const { baseUrl } = await bytes(10, stay);
    const pass = stopClock();
    const { data } = await madeUp(DOWNLOAD, { baseUrl, timeout: 300 })();
    const reading = read(data);
    await pass(300);
    expect(seen(await reading)).toMatchObject({ reason: "timeout", outcome: "unknown", retryable: true });

    let write = (_part: string) => {};
    const slow = await serve((_incoming, response) => {
      response.write("x");
      write = (part) => void response.write(part);
    });
    const long = await madeUp(DOWNLOAD, { baseUrl: slow.baseUrl, timeout: 300 })();
    const reader = (long.data as ByteStream).stream.getReader();
    await reader.read();
    for (let part = 0; part < 5; part++) {
      const next = reader.read();
      await pass(200);
      write("y");
      expect(new TextDecoder().decode((await next).value)).toBe("y");
    }
    await reader.cancel();
  });

  test("does not time out while its reader takes time", async () => {
    const { baseUrl } = await bytes(10, (response) => response.end());
    const pass = stopClock();
    const { data } = await madeUp(DOWNLOAD, { baseUrl, timeout: 300 })();
    await pass(600);
    expect((await (data as ByteStream).bytes()).byteLength).toBe(10);
  });

  test("ends with the caller's signal, which ends the connection", async () => {
    const closed = new Promise(
      (resolve) => void serve(resolveOnClose(resolve)).then(({ baseUrl }) => started(baseUrl)),
    );
    let started: (baseUrl: string) => void = () => {};
    const baseUrl = await new Promise<string>((resolve) => {
      started = resolve;
    });
    const controller = new AbortController();
    const { data } = await madeUp(DOWNLOAD, { baseUrl })({ signal: controller.signal });
    const reading = read(data);
    await sleep(100);
    controller.abort();
    expect(seen(await reading)).toMatchObject({ reason: "aborted", outcome: "unknown" });
    await closed;
  });

  test("that is cancelled ends the connection", async () => {
    let started: (baseUrl: string) => void = () => {};
    const known = new Promise<string>((resolve) => {
      started = resolve;
    });
    const closed = new Promise(
      (resolve) => void serve(resolveOnClose(resolve)).then(({ baseUrl }) => started(baseUrl)),
    );
    const { data } = await madeUp(DOWNLOAD, { baseUrl: await known })();
    await (data as ByteStream).stream.cancel();
    await closed;
  });

  /** Sends a little, and resolves when the connection is closed. */
  const resolveOnClose =
    (resolve: (value: unknown) => void) => (_incoming: IncomingMessage, response: ServerResponse) => {
      response.write("x");
      response.on("close", resolve);
    };

  test("over maxResponseBytes ends there, and a call may allow more", async () => {
    const { baseUrl } = await bytes(100_000, (response) => response.end());
    const send = madeUp(DOWNLOAD, { baseUrl, maxResponseBytes: 50_000 });
    expect(seen(await read((await send()).data))).toEqual({
      reason: "too-large",
      outcome: "unknown",
      retryable: false,
    });
    const { data } = await send({ maxResponseBytes: 100_000 });
    expect((await (data as ByteStream).bytes()).byteLength).toBe(100_000);
  });

  test("is decompressed while it comes, and held to its limit by what comes out", async () => {
    const { baseUrl } = await serve((_incoming, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(Buffer.alloc(1_000_000, "a")));
    });
    const whole = await madeUp(DOWNLOAD, { baseUrl })();
    expect((await (whole.data as ByteStream).text()).length).toBe(1_000_000);
    const bomb = await madeUp(DOWNLOAD, { baseUrl, maxResponseBytes: 1000 })();
    expect(seen(await read(bomb.data))).toMatchObject({ reason: "too-large" });
  });

  test("is not read ahead of its reader by more than a little", async () => {
    let written = 0;
    const { baseUrl } = await serve((_incoming, response) => {
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536))) written += 65_536;
      };
      response.on("drain", more);
      more();
    });
    const { data } = await madeUp(DOWNLOAD, { baseUrl, maxResponseBytes: 1e9 })();
    await sleep(500);
    expect(written).toBeLessThan(30_000_000);
    await (data as ByteStream).stream.cancel();
  });

  test("tells its progress, of how many bytes if that is known", async () => {
    const { baseUrl } = await bytes(5000, (response) => response.end(), { "content-length": "5000" });
    const events: ObservedEvent[] = [];
    const { data } = await madeUp(DOWNLOAD, { baseUrl })({ observe: (event) => void events.push(event) });
    await (data as ByteStream).bytes();
    expect(events.filter(({ type }) => type === "progress").at(-1)).toMatchObject({
      direction: "download",
      bytes: 5000,
      total: 5000,
    });
  });

  test("that fails before it began is an error of the call, and is repeated like any read", async () => {
    let tries = 0;
    const { baseUrl } = await serve((incoming, response) => {
      if (++tries === 1) incoming.socket.resetAndDestroy();
      else if (tries === 2) response.writeHead(503, { "retry-after": "0" }).end();
      else response.end("file");
    });
    const { data } = await madeUp(DOWNLOAD, { baseUrl })();
    expect(await (data as ByteStream).text()).toBe("file");
    expect(tries).toBe(3);
  });
});
