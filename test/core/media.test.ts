// What goes over the wire, and what comes back, for each kind of media type.
import { Readable } from "node:stream";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { ByteStream } from "../../src/core/byte-stream.js";
import { choice } from "../../src/core/media.js";
import type { Operation } from "../../src/core/operation.js";
import * as rules from "../../src/core/schema/rules.js";
import { locate } from "../../src/core/server.js";
import type { ObservedEvent } from "../../src/index.js";
import { type MadeUpOperation, madeUp } from "../support/made-up.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const OK: ServerAnswer = { body: '{"ok":true}' };
const any: Pick<Operation, "bodySchema"> = { bodySchema: true };

async function start(operation: MadeUpOperation, answer: ServerAnswer = OK) {
  const server = await serve(answer);
  return { server, send: madeUp(operation, { baseUrl: server.url, maxRetries: 0 }) };
}

describe("a request body", () => {
  it("is JSON, unless the operation says otherwise", async () => {
    const { server, send } = await start(any);
    await send({ body: { a: "ä" }, headers: { "Content-Type": "text/html" } });
    expect(server.requests[0]).toMatchObject({ body: '{"a":"ä"}', headers: { "content-type": "application/json" } });
  });

  it("is a form: one pair a text, number or boolean, and one an item of a list", async () => {
    const { server, send } = await start({ ...any, sends: ["application/x-www-form-urlencoded"] });
    await send({ body: { a: "x y&z=ä", n: 5, yes: true, list: ["1", "2"], none: undefined } });
    expect(server.requests[0]?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
    expect(server.requests[0]?.body).toBe("a=x+y%26z%3D%C3%A4&n=5&yes=true&list=1&list=2");
    const { error } = await send({ body: { a: { b: 1 } } });
    expect(error).toMatchObject({ name: "InvalidRequestError", issues: [{ path: "/a", keyword: "encoding" }] });
    expect(server.requests).toHaveLength(1);
  });

  it("is multipart, with its boundary in the header and files as Blobs", async () => {
    const { server, send } = await start({ ...any, sends: ["multipart/form-data"] });
    await send({ body: { name: "ä", file: new Blob(["bytes"], { type: "image/png" }) } });
    const [request] = server.requests;
    const boundary = /^multipart\/form-data; ?boundary=(.+)$/.exec(String(request?.headers["content-type"]))?.[1];
    expect(request?.body).toContain(`--${boundary}`);
    expect(request?.body).toContain('name="name"\r\n\r\nä');
    expect(request?.body).toMatch(/name="file"; filename="blob"\r\nContent-Type: image\/png\r\n\r\nbytes/);
  });

  it("is a text", async () => {
    const { server, send } = await start({ ...any, sends: ["text/plain"] });
    await send({ body: "ä < b" });
    expect(server.requests[0]).toMatchObject({ body: "ä < b", headers: { "content-type": "text/plain" } });
    expect((await send({ body: { a: 1 } })).error).toMatchObject({ issues: [{ keyword: "encoding" }] });
  });

  const bytes = () => new TextEncoder().encode("bytes: ä");
  it.each([
    ["a Uint8Array", bytes, "9"],
    ["an ArrayBuffer", () => bytes().buffer, "9"],
    ["a Blob", () => new Blob([bytes()]), "9"],
    ["a ReadableStream", () => new Blob([bytes()]).stream(), undefined],
    ["a stream of Node", () => Readable.toWeb(Readable.from([Buffer.from(bytes())])), undefined],
    ["no byte at all", () => new Uint8Array(), "0"],
  ])("is binary: %s", async (_name, make, length) => {
    const { server, send } = await start({ sends: ["application/octet-stream"] });
    expect((await send({ body: make() })).error).toBeUndefined();
    const [request] = server.requests;
    expect(request?.headers["content-type"]).toBe("application/octet-stream");
    expect(request?.headers["content-length"]).toBe(length);
    expect(request?.body).toBe(length === "0" ? "" : "bytes: ä");
  });

  it.each([
    [
      "what the caller's header says",
      { "Content-Type": "text/csv" },
      new Blob(["a"], { type: "image/png" }),
      "text/csv",
    ],
    ["the type of a Blob", undefined, new Blob(["a"], { type: "image/png" }), "image/png"],
    ["application/octet-stream", undefined, new Uint8Array([1]), "application/octet-stream"],
  ])("of any type is labelled by %s", async (_name, headers, body, type) => {
    const { server, send } = await start({ sends: ["*/*"] });
    await send({ body, ...(headers ? { headers } : {}) });
    expect(server.requests[0]?.headers["content-type"]).toBe(type);
  });

  it("of several types is written as the caller's header says, or else as the first", async () => {
    const { server, send } = await start({ ...any, sends: ["application/json", "application/x-www-form-urlencoded"] });
    await send({ body: { a: 1 } });
    await send({ body: { a: 1 }, headers: { "content-type": "application/x-www-form-urlencoded" } });
    expect(server.requests.map(({ body }) => body)).toEqual(['{"a":1}', "a=1"]);
  });

  const PARTS = { type: "object", additionalProperties: false, properties: { a: { type: "string" } } } as const;
  const closed = { bodySchema: PARTS, rules: [rules.type, rules.properties] };

  it("of a range is handed through as it is where the caller's header says so", async () => {
    const { server, send } = await start({ ...closed, sends: ["application/json", "image/*"] });
    const { error } = await send({ body: new Blob(["PNG"]), headers: { "Content-Type": "image/png" } });
    expect(error).toBeUndefined();
    expect(server.requests[0]).toMatchObject({ body: "PNG", headers: { "content-type": "image/png" } });
  });

  it("is checked as what the caller's header, or the client's, says that it is", async () => {
    const { server, send } = await start({ ...closed, sends: ["application/octet-stream", "application/json"] });
    const json = { "content-type": "application/json" };
    expect((await send({ body: { a: 5 }, headers: json })).error?.message).toContain("/a must be a string");
    expect((await send({ body: Uint8Array.of(65) })).error).toBeUndefined();
    const byClient = madeUp({ ...closed, sends: ["*/*", "application/json"] }, { baseUrl: server.url, headers: json });
    expect((await byClient({ body: { a: 5 } })).error?.message).toContain("/a must be a string");
    expect(server.requests.map(({ body }) => body)).toEqual(["A"]);
  });

  it("of several types is none that the contract has not", async () => {
    const { server, send } = await start({ ...any, sends: ["application/json", "application/x-www-form-urlencoded"] });
    const { error } = await send({ body: { a: 1 }, headers: { "content-type": "text/csv" } });
    expect(error).toMatchObject({ name: "InvalidRequestError", outcome: "not-sent", attempts: 0 });
    expect(error?.message).toContain("must be one of application/json, application/x-www-form-urlencoded");
    const wrong = await send({ body: { a: 1 }, headers: { "content-type": 5 } as never });
    expect(wrong.error?.message).toContain('option "headers" needs a text for "content-type"');
    expect(server.requests).toHaveLength(0);
  });

  it("of a type that nobody can write is refused when the client is made", () => {
    const media = { choice, codecs: [], sends: ["application/xml"] };
    expect(() => madeUp({ ...any, media }, { baseUrl: "http://127.0.0.1:1" })).toThrow(
      "the made-up client has no codec for application/xml",
    );
  });

  it("that is to be an object is no Blob, no Date and no Map", async () => {
    const { server, send } = await start({ bodySchema: { type: "object" }, rules: [rules.type] });
    for (const body of [new Blob(["a"]), new Date(), new Map([["a", 1]])])
      expect((await send({ body })).error?.message).toContain("must be an object");
    expect(server.requests).toHaveLength(0);
  });

  it("that is a stream of something else than bytes is told so", async () => {
    const { send } = await start({ sends: ["*/*"] });
    const texts = new ReadableStream({ start: (controller) => controller.enqueue("a") });
    expect((await send({ body: texts })).error?.message).toContain("must give Uint8Arrays");
  });

  it.each([
    ["a text", "text"],
    ["an object", { a: 1 }],
    ["a number", 5],
    ["null", null],
  ])("that is to be binary is not %s", async (_name, body) => {
    const { server, send } = await start({ sends: ["*/*"] });
    const { error } = await send({ body });
    expect(error).toMatchObject({ name: "InvalidRequestError", outcome: "not-sent", attempts: 0 });
    expect(error?.message).toContain("must be bytes: a Uint8Array, an ArrayBuffer, a Blob or a ReadableStream");
    expect(server.requests).toHaveLength(0);
  });

  it("is missed where it is needed, and may be left out where it need not be", async () => {
    const needed = await start({ sends: ["*/*"] });
    expect((await needed.send()).error?.message).toContain("body is missing");
    const free = await start({ ...any, bodyIsOptional: true });
    expect((await free.send()).error).toBeUndefined();
    expect(free.server.requests[0]?.headers).not.toHaveProperty("content-type");
  });
});

describe("an answer", () => {
  const answer = (contentType: string, body: string | Uint8Array, status = 200): ServerAnswer => ({
    status,
    headers: { "content-type": contentType },
    body,
  });

  it("of a range that stands beside another type is what its label says", async () => {
    const { send } = await start(
      { answers: { "200": ["application/json", "*/*"] } },
      answer("application/pdf", "%PDF"),
    );
    expect(await ((await send()).data as ByteStream).text()).toBe("%PDF");
  });

  it("that comes compressed has a length that nobody knows", async () => {
    const packed = gzipSync("x".repeat(10_000));
    const seen: unknown[] = [];
    const { send } = await start(
      { answers: { "200": ["*/*"] } },
      { headers: { "content-type": "text/csv", "content-encoding": "gzip" }, body: packed },
    );
    const observe = (event: ObservedEvent) => void (event.type === "progress" && seen.push(event.total));
    const data = (await send({ observe })).data as ByteStream;
    expect(data.length).toBeUndefined();
    expect(await data.bytes()).toHaveLength(10_000);
    expect(new Set(seen)).toEqual(new Set([undefined]));
  });

  it("is a text where the contract says so, in its charset", async () => {
    const latin = Uint8Array.of(0xe4);
    const { send } = await start({ answers: { "200": ["text/html"] } }, answer("text/html; charset=iso-8859-1", latin));
    expect((await send()).data).toBe("ä");
  });

  it("is a form, or multipart", async () => {
    const form = await start(
      { answers: { "200": ["application/x-www-form-urlencoded"] } },
      answer("text/plain", "a=1&b=x+y&b=z"),
    );
    expect((await form.send()).data).toEqual({ a: "1", b: ["x y", "z"] });
    const body = '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n';
    const parts = await start(
      { answers: { "200": ["multipart/form-data"] } },
      answer("multipart/form-data; boundary=x", body),
    );
    expect((await parts.send()).data).toEqual({ a: "1" });
  });

  it("is handed out as a stream where it is binary, with its type and length", async () => {
    const { send } = await start({ answers: { "2XX": ["*/*"] } }, answer("image/png", Uint8Array.of(1, 2, 3)));
    const { data } = await send();
    expect(data).toBeInstanceOf(ByteStream);
    expect(data).toMatchObject({ contentType: "image/png", length: undefined });
    expect([...(await (data as ByteStream).bytes())]).toEqual([1, 2, 3]);
    const text = (await send()).data as ByteStream;
    expect(await text.text()).toBe("\u0001\u0002\u0003");
  });

  it("of several types is read by its own label", async () => {
    const answers = { "200": ["application/json", "application/octet-stream"] };
    const json = await start({ answers }, answer("application/json; charset=utf-8", '{"a":1}'));
    expect((await json.send()).data).toEqual({ a: 1 });
    const bytes = await start({ answers }, answer("application/octet-stream", "raw"));
    expect(await ((await bytes.send()).data as ByteStream).text()).toBe("raw");
  });

  it("that says no is read as the provider's usual type, also of an operation whose yes is binary", async () => {
    const answers = { "200": ["*/*"], default: ["application/json"] };
    const { send } = await start({ answers }, answer("application/json", '{"why":"gone"}', 410));
    expect((await send()).error).toMatchObject({ status: 410, body: { why: "gone" } });
  });

  it("is asked for by its types, and a redirect that means yes hands out where it leads", async () => {
    const { server, send } = await start(
      { answers: { "200": ["text/csv"], "206": ["*/*"] }, success: [302] },
      { status: 302, headers: { location: "https://elsewhere.example/file" } },
    );
    const { data, error, response } = await send();
    expect([data, error]).toEqual([undefined, undefined]);
    expect(response?.headers.get("location")).toBe("https://elsewhere.example/file");
    expect(server.requests).toHaveLength(1);
    expect(server.requests[0]?.headers["accept"]).toBe("text/csv, */*");
  });
});

describe("a method", () => {
  it.each([
    ["DELETE", { ...any }, { body: { a: 1 } }, '{"a":1}'],
    ["DELETE", {}, {}, ""],
    ["PUT", { ...any }, { body: { a: 1 } }, '{"a":1}'],
    ["PATCH", { ...any }, { body: { a: 1 } }, '{"a":1}'],
    ["OPTIONS", {}, {}, ""],
  ] as const)("%s goes out, with a body where it has one", async (method, operation, init, body) => {
    const { server, send } = await start({ method, ...operation });
    const { data, error } = await send(init);
    expect([data, error]).toEqual([{ ok: true }, undefined]);
    expect(server.requests[0]).toMatchObject({ method, body });
  });

  it("HEAD goes out, and has headers for an answer", async () => {
    const { server, send } = await start({ method: "HEAD", empty: [200] }, { headers: { "x-count": "5" } });
    const { data, error, response } = await send();
    expect([data, error]).toEqual([undefined, undefined]);
    expect(response?.headers.get("x-count")).toBe("5");
    expect(server.requests[0]?.method).toBe("HEAD");
  });
});

describe("a header parameter", () => {
  it("goes out beside the client's own, as a text", async () => {
    const { server, send } = await start({ paramsSchema: true });
    await send({ params: { header: { "X-Count": 5, "X-None": undefined } } });
    expect(server.requests[0]?.headers).toMatchObject({ "x-count": "5" });
    expect(server.requests[0]?.headers).not.toHaveProperty("x-none");
  });
});

describe("the URL", () => {
  const query = (styles: Operation["query"], params: object) =>
    start({ ...(styles ? { query: styles } : {}), paramsSchema: true }).then(async ({ server, send }) => {
      const { error } = await send({ params: { query: params } });
      expect(error).toBeUndefined();
      return server.requests[0]?.url;
    });

  it.each([
    ["form, exploded", undefined, { a: ["x", "y"], b: 1, c: undefined }, "/things?a=x&a=y&b=1"],
    ["form, not exploded", { a: { explode: false } }, { a: ["x", "y,z"], b: ["1", "2"] }, "/things?a=x,y%2Cz&b=1&b=2"],
    ["space-delimited", { a: { style: "spaceDelimited", explode: false } }, { a: ["x", "y"] }, "/things?a=x%20y"],
    ["pipe-delimited", { a: { style: "pipeDelimited", explode: false } }, { a: ["x", "y"] }, "/things?a=x|y"],
    ["deep objects", { a: { style: "deepObject" } }, { a: { b: 1, c: "d e" } }, "/things?a[b]=1&a[c]=d%20e"],
    ["an object as a form", { a: {} }, { a: { b: 1, c: 2 } }, "/things?b=1&c=2"],
    ["an object, of which nothing is said", undefined, { a: { b: 1, c: "d&e" } }, "/things?b=1&c=d%26e"],
    ["an object, not exploded", { a: { explode: false } }, { a: { b: 1, c: "d" } }, "/things?a=b,1,c,d"],
    ["an empty text", undefined, { a: "" }, "/things?a="],
    ["no empty list", undefined, { a: [], b: false }, "/things?b=false"],
    ["names with brackets", undefined, { "a[b]": "c" }, "/things?a[b]=c"],
    ["reserved characters", { a: { allowReserved: true } }, { a: "x+y,z/?", b: "+" }, "/things?a=x+y,z/?&b=%2B"],
    ["what would end a value", { a: { allowReserved: true } }, { a: "x&y#z" }, "/things?a=x%26y%23z"],
  ] as const)("has %s", async (_name, styles, params, url) => {
    expect(await query(styles as Operation["query"], params)).toBe(url);
  });

  it("has lists in its path, each item escaped and the commas not", async () => {
    const { server, send } = await start({ path: "/bulk/{ids}", paramsSchema: true });
    await send({ params: { path: { ids: ["a/b", "c,d", 5] } } });
    expect(server.requests[0]?.url).toBe("/bulk/a%2Fb,c%2Cd,5");
    for (const ids of [[], [".."], [{}]])
      expect((await send({ params: { path: { ids } } })).error).toMatchObject({ name: "InvalidRequestError" });
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    ["its own server", "https://api.example/v1", "https://api.example/v1", "https://other.example/oauth"],
    ["the caller's host", "https://api.example/v1", "http://127.0.0.1:1/v1", "http://127.0.0.1:1/oauth"],
    [
      "the caller's host, below its path",
      "https://api.example/v1",
      "https://proxy.example/x/v1",
      "https://proxy.example/x/oauth",
    ],
  ])("leads an operation with another server to %s", async (_name, server, baseUrl, url) => {
    const { requestOf } = await import("../../src/core/http.js");
    const operation = {
      provider: "made-up",
      id: "a",
      method: "GET",
      path: "/token",
      idempotent: true,
      server: { url: "https://other.example/oauth", locate },
    } as const;
    const checked = {
      body: undefined,
      params: {},
      headers: {},
      signal: undefined,
      settings: { server, baseUrl, headers: {} },
    };
    expect(requestOf(operation, checked as never, {}).url).toBe(`${url}/token`);
  });

  it("of an operation with another server is not guessed where baseUrl does not end as the contract's server", async () => {
    const { requestOf } = await import("../../src/core/http.js");
    const operation = {
      provider: "made-up",
      id: "a",
      method: "GET",
      path: "/token",
      idempotent: true,
      server: { url: "https://other.example", locate },
    } as const;
    const settings = { server: "https://api.example/v1", baseUrl: "http://127.0.0.1:1", headers: {} };
    const checked = { body: undefined, params: {}, headers: {}, signal: undefined, settings };
    expect(() => requestOf(operation, checked as never, {})).toThrow("found only where baseUrl ends with /v1");
  });
});
