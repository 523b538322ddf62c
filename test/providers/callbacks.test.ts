// What the providers call: read over real sockets by the contracts' own examples, and refused where it is hostile.
import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, request as sendRequest } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { webhooks as pushWebhooks } from "../../generated/control-center/callbacks.js";
import { webhooks } from "../../generated/ondemand/callbacks.js";
import { examplesOf, mediaTypesOf, webhooksOf } from "../../scripts/lib/contract.js";
import { encodeXml } from "../../src/core/xml/encode.js";
import { readCallback as readPush } from "../../src/providers/control-center/callbacks.js";
import { CallbackError, type Callbacks, readCallback } from "../../src/providers/ondemand/callbacks.js";
import { contracts } from "../support/contracts.js";

/** Posts a body to a server of node:http, and gives what `read` makes of the request there, and the answer's status. */
async function post(
  contentType: string | undefined,
  body: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>,
  read: (request: IncomingMessage) => Promise<{ readonly data?: unknown; readonly error?: CallbackError | undefined }>,
) {
  const seen: unknown[] = [];
  const server = createServer(async (request, response) => {
    const result = await read(request);
    seen.push(result);
    response.writeHead(result.error?.status ?? 200, { connection: "close" }).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { status } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, {
    method: "POST",
    headers: contentType === undefined ? {} : { "content-type": contentType },
    body,
    ...(body instanceof ReadableStream ? { duplex: "half" } : {}),
  } as RequestInit);
  return { status, ...(seen[0] as { data?: unknown; error?: CallbackError }) };
}

const document = (name: string) => {
  const found = contracts.find((contract) => contract.name === name);
  if (!found) throw new Error(`no contract ${name}`);
  return found.document;
};

/** The examples of each webhook, by its name and media type. */
const examples = (provider: string) =>
  webhooksOf(document(provider)).flatMap(({ path, object }) =>
    mediaTypesOf(document(provider), object.requestBody).flatMap(([type, media]) =>
      examplesOf(document(provider), media).map(([example, value]) => ({ name: path, type, example, value })),
    ),
  );

const asXml = (name: keyof Callbacks, value: unknown) => {
  const shape = webhooks[name]["text/xml"]?.shape;
  if (!shape) throw new Error(`${name} has no XML`);
  return encodeXml(value, shape);
};

describe("a notification of onDemand", () => {
  it.each(examples("ondemand"))("$name, as in $example, is read from XML", async ({ name, value }) => {
    const webhook = name as keyof Callbacks;
    const read = (request: IncomingMessage) => readCallback(webhook, request);
    expect(await post("text/xml; charset=utf-8", asXml(webhook, value), read)).toEqual({
      status: 200,
      name,
      data: value,
    });
  });

  const xml = "<Quote><QuoteID>132</QuoteID><Currency>€</Currency></Quote>";
  const headers = { "content-type": "text/xml" };
  const data = { QuoteID: 132, Currency: "€" };
  it.each([
    ["a text", { headers, body: xml }],
    ["bytes", { headers: { "Content-Type": ["text/xml"] }, body: new TextEncoder().encode(xml) }],
    ["a Request", new Request("http://host", { method: "POST", headers, body: xml })],
    ["a stream", { headers: new Headers(headers), body: new Blob([xml]).stream() }],
    [
      "a stream that cannot be iterated",
      { headers, body: { getReader: () => new Blob([xml]).stream().getReader() } as ReadableStream<Uint8Array> },
    ],
  ])("is read from %s", async (_what, request) => {
    expect(await readCallback("quoteReady", request)).toEqual({ name: "quoteReady", data });
  });

  it("may have more in it than the contract knows", async () => {
    const more = "<Quote><QuoteID>1</QuoteID><TotalCost>1</TotalCost><TotalCost>1</TotalCost><New>x</New></Quote>";
    const { data } = await readCallback("quotePaid", { headers, body: more });
    expect(data).toMatchObject({ QuoteID: 1, TotalCost: "1", New: "x" });
  });

  it.each([
    ["unreadable", 400, "another root", "<Project><ProjectID>1</ProjectID></Project>", "another root element"],
    ["unreadable", 400, "no id", "<Quote/>", "/QuoteID is missing"],
    ["unreadable", 400, "an id that is none", "<Quote><QuoteID>one</QuoteID></Quote>", "/QuoteID"],
    ["unreadable", 400, "a DOCTYPE", `<!DOCTYPE q [<!ENTITY a "b">]>${xml}`, ""],
    ["unreadable", 400, "half a document", xml.slice(0, 20), "not well-formed XML"],
    ["unreadable", 400, "no body", "", ""],
    [
      "unreadable",
      400,
      "bytes that are no letters",
      new Uint8Array([...new TextEncoder().encode("<Quote>"), 0xff]),
      "neither in UTF-8",
    ],
    ["too-large", 413, "too much", `<Quote>${" ".repeat(1_048_576)}</Quote>`, "more than 1048576 bytes"],
  ] as const)("is %s, with %i, if it has %s", async (reason, status, _what, body, words) => {
    const answer = await post("text/xml", body, (request) => readCallback("quoteReady", request));
    expect(answer.error).toBeInstanceOf(CallbackError);
    expect(answer).toMatchObject({ status, error: { reason, status } });
    expect(answer.error?.message).toContain("ondemand quoteReady: ");
    expect(answer.error?.message).toContain(words);
  });

  it.each([["application/json"], ["constructor"], ["__proto__"], [undefined]])("is refused as %s", async (type) => {
    const body = new TextEncoder().encode("{}");
    const { status, error } = await post(type, body, (request) => readCallback("quoteReady", request));
    expect([status, error?.reason]).toEqual([415, "media-type"]);
  });

  it("is refused when it is compressed, and when it has no end", async () => {
    const zipped = { headers: { ...headers, "Content-Encoding": "gzip" }, body: xml };
    expect((await readCallback("quoteReady", zipped)).error?.reason).toBe("media-type");
    const cancel = vi.fn();
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000)),
      cancel,
    });
    const { error } = await readCallback("quoteReady", { headers, body: endless }, { maxBytes: 10_000 });
    expect(error?.reason).toBe("too-large");
    expect(cancel).toHaveBeenCalled();
  });

  it("that is too large is answered over its own connection", async () => {
    const server = createServer(async (request, response) => {
      const { error } = await readCallback("quoteReady", request, { maxBytes: 10_000 });
      response.writeHead(error?.status ?? 200).end();
    });
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => {
      server.closeAllConnections();
      server.close();
    });
    const { port } = server.address() as AddressInfo;
    const client = sendRequest({ port, host: "127.0.0.1", method: "POST", headers });
    onTestFinished(() => void client.destroy());
    // More than is allowed, and not the end.
    client.write(Buffer.alloc(20_000));
    const [answer] = (await once(client, "response")) as [IncomingMessage];
    expect(answer.statusCode).toBe(413);
  });

  it("is asked for by a name that there is, and with a body that nobody has read", async () => {
    // @ts-expect-error: no webhook
    await expect(readCallback("toString", { headers, body: xml })).rejects.toThrow('"toString" is no webhook');
    // @ts-expect-error: parsed
    await expect(readCallback("quoteReady", { headers, body: { Quote: {} } })).rejects.toThrow("read by somebody else");
    await post("text/xml", xml, async (request) => {
      await request.toArray();
      await expect(readCallback("quoteReady", request)).rejects.toThrow("read by somebody else");
      return {};
    });
    expect.assertions(3);
  });
});

describe("a push of Control Center", () => {
  const [form, json] = ["application/x-www-form-urlencoded", "application/json"].map(
    (type) => examples("control-center").find((one) => one.name === "push" && one.type === type)?.value,
  ) as [Record<string, string>, Record<string, unknown>];
  const asForm = (fields: Record<string, string>) => new URLSearchParams(fields).toString();
  const FORM = "application/x-www-form-urlencoded";
  const secret = "example-secret";
  const any = { secret, maxAge: Number.POSITIVE_INFINITY };
  /** As the vendor signs: the timestamp alone. */
  const sign = (timestamp: string, hash = "sha256") => createHmac(hash, secret).update(timestamp).digest("base64");

  it("is the same from a form with XML in it and from JSON", async () => {
    const { eventId: _, ...rest } = json;
    const fromForm = await post(FORM, asForm(form), (request) => readPush("push", request, any));
    expect(fromForm).toMatchObject({ status: 200, name: "push", data: rest });
    expect(await post("application/json", JSON.stringify(json), (request) => readPush("push", request, any))).toEqual({
      status: 200,
      name: "push",
      data: json,
    });
  });

  it.each([
    ["of SHA-256", { signature2: sign(form?.["timestamp"] ?? "") }, undefined],
    ["of SHA-1, where there is no other", { signature: sign(form?.["timestamp"] ?? "", "sha1") }, undefined],
    [
      "of another secret",
      {
        signature2: createHmac("sha256", "x")
          .update(form?.["timestamp"] ?? "")
          .digest("base64"),
      },
      "signature",
    ],
    ["of another time", { signature2: sign("2020-01-01T00:00:00.000Z") }, "signature"],
    ["that is no Base64", { signature2: "***" }, "signature"],
    ["that is empty", { signature2: "" }, "signature"],
    ["that is missing", {}, "signature"],
    [
      "of SHA-1 beside a wrong one of SHA-256",
      { signature: sign(form?.["timestamp"] ?? "", "sha1"), signature2: "AAAA" },
      "signature",
    ],
  ])("with a signature %s", async (_what, signed, reason) => {
    const { signature: _1, signature2: _2, ...rest } = form;
    const request = { headers: { "content-type": FORM }, body: asForm({ ...rest, ...signed }) };
    const { error } = await readPush("push", request, { ...any, secret: async () => secret });
    expect(error?.reason).toBe(reason);
    expect(error?.status).toBe(reason && 401);
  });

  it.each([
    [0, undefined],
    [-299_000, undefined],
    [-301_000, "expired"],
    [301_000, "expired"],
    [Number.NaN, "expired"],
  ])("whose timestamp is %i ms from now", async (offset, reason) => {
    const timestamp = Number.isNaN(offset) ? "yesterday" : new Date(Date.now() + offset).toISOString();
    const body = asForm({ ...form, timestamp, signature2: sign(timestamp) });
    const { error } = await readPush("push", { headers: { "content-type": FORM }, body }, { secret });
    expect(error?.reason).toBe(reason);
  });

  it("is not verified without a secret", async () => {
    const { signature: _1, signature2: _2, ...rest } = form;
    expect((await readPush("push", { headers: { "content-type": FORM }, body: asForm(rest) })).error).toBeUndefined();
  });

  it.each([
    ["XML that is none", asForm({ ...form, data: "<a>" }), "/data not well-formed XML"],
    ["a payload that is a text", asForm({ ...form, data: "<CtdUsage>1</CtdUsage>" }), "/data not a payload"],
    ["an iccid that is none", asForm({ ...form, data: "<C><iccid><a/></iccid></C>" }), "/data not a payload"],
    ["no data", asForm({ eventType: "A", timestamp: "B" }), "/data is missing"],
    ["a field twice", `${asForm(form)}&data=1`, "/data must be a string"],
    ["letters that are none", `${asForm(form)}&a=%ff`, "a form whose letters are not in UTF-8"],
  ])("is unreadable with %s", async (_what, body, words) => {
    const { error } = await readPush("push", { headers: { "content-type": FORM }, body });
    expect(error).toMatchObject({ reason: "unreadable", status: 400, message: `control-center push: ${words}` });
  });

  it("of a transfer is bytes, in whatever form they come, and without a signature", async () => {
    const bytes = new Uint8Array([0, 255]);
    const { data } = await post("image/png", bytes, (request) => readPush("deviceTransfer", request));
    expect([...(data as Uint8Array)]).toEqual([0, 255]);
    // @ts-expect-error: nothing is signed
    const signed = readPush("deviceTransfer", { headers: {}, body: bytes }, { secret });
    await expect(signed).rejects.toThrow("no signature is known of deviceTransfer");
  });

  it("needs a secret that is one", async () => {
    const request = { headers: { "content-type": FORM }, body: asForm(form) };
    await expect(readPush("push", request, { secret: "" })).rejects.toThrow('option "secret"');
  });
});

it("holds what comes in to kinds alone: lengths and formats are the vendor's to change", () => {
  expect(JSON.stringify([webhooks, pushWebhooks])).not.toMatch(/format|maxLength|pattern/);
});
