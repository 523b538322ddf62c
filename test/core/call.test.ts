import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { ApiError, type ClientOptions, InvalidRequestError, unwrap } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
async function revcent(answer: ServerAnswer, options: ClientOptions = {}) {
  const server = await serve(answer);
  return { server, client: createRevCentClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0, ...options }) };
}
const YES = { body: '{"code":1,"customer_id":"12345678901234567890"}' };

describe("a call", () => {
  it("resolves to data and a plain response record", async () => {
    const { client } = await revcent(YES);
    const result = await client.createCustomer({ body });
    expect(Object.keys(result).sort()).toEqual(["data", "response"]);
    expect(Object.keys(result.response ?? {}).sort()).toEqual(["headers", "status", "url"]);
  });

  it("names every issue of a wrong body with its JSON pointer, and sends nothing", async () => {
    const { client, server } = await revcent(YES);
    const wrong = {
      campaign: 5,
      customer: { first_name: "A", last_name: "B", email: "x", "a/b~c": 1 },
      metadata: [{ name: "", value: "v" }],
    };
    const { error } = await client.createCustomer({ body: wrong as never });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect((error as InvalidRequestError).issues).toEqual(
      expect.arrayContaining([
        { path: "/campaign", message: "must be a string", keyword: "type" },
        { path: "/customer/a~1b~0c", message: "is not in the contract", keyword: "additionalProperties" },
        { path: "/customer/email", message: 'must have the format "email"', keyword: "format" },
        { path: "/metadata/0/name", message: "must have at least 1 character", keyword: "minLength" },
      ]),
    );
    expect((error as InvalidRequestError).issues).toHaveLength(4);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["no body", {}, "body is missing"],
    [
      "an unknown option",
      { body, timeOut: 1 },
      'option "timeOut" is unknown; the options are body, params, signal, timeout',
    ],
    ["a signal that is none", { body, signal: {} }, 'option "signal" must be an AbortSignal'],
    ["a wrong time-out", { body, timeout: -1 }, 'option "timeout" must be a whole number'],
    ["wrong retries", { body, maxRetries: 1.5 }, 'option "maxRetries" must be a whole number'],
    ["a header with a line break", { body, headers: { a: "b\n" } }, 'option "headers" has a character in "a"'],
    ["parameters that the operation has not", { body, params: { path: {} } }, "the operation takes no params"],
    ["an option of objects", { body, toString: 1 }, 'option "toString" is unknown'],
    ["null", null, "the call takes one object"],
  ])("refuses %s", async (_name, init, message) => {
    const { client, server } = await revcent(YES);
    const { error } = await client.createCustomer(init as never);
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(error?.message).toContain(message);
    expect(server.requests).toHaveLength(0);
  });

  it("sends what the contract refuses when validate is false", async () => {
    const { client, server } = await revcent(YES, { validate: false });
    await client.createCustomer({ body: { campaign: 5 } as never });
    expect(server.requests[0]?.body).toBe('{"campaign":5}');
  });

  it.each([
    [
      "a cycle",
      () => {
        const cycle: Record<string, unknown> = {};
        cycle["self"] = cycle;
        return cycle;
      },
    ],
    ["a bigint", () => ({ campaign: 1n })],
  ])("refuses %s that JSON cannot carry, also without validation", async (_name, make) => {
    const { client, server } = await revcent(YES, { validate: false });
    expect((await client.createCustomer({ body: make() as never })).error).toMatchObject({
      name: "InvalidRequestError",
      issues: [{ keyword: "encoding" }],
    });
    expect(server.requests).toHaveLength(0);
  });

  it("refuses a body for a GET, also without validation", async () => {
    const { client, server } = await revcent(YES, { validate: false });
    const { error } = await client.getCustomer({ params: { path: { customer_id: "1" } }, body: {} } as never);
    expect(error).toMatchObject({ outcome: "not-sent", issues: [{ message: "a GET takes no body" }] });
    expect(server.requests).toHaveLength(0);
  });

  it("refuses parameters that nobody would write, also without validation", async () => {
    const { client, server } = await revcent(YES, { validate: false });
    const { error } = await client.getCustomer({
      params: { path: { customer_id: "1" }, query: { page: 1 }, header: undefined },
    } as never);
    expect(error).toMatchObject({
      outcome: "not-sent",
      issues: [{ path: "/query", message: "is not in the contract", keyword: "additionalProperties" }],
    });
    expect((await client.getCustomer({ params: null } as never)).error?.outcome).toBe("not-sent");
    expect(server.requests).toHaveLength(0);
  });

  it("hands fetch a URL and a plain init, never a Request", async () => {
    const seen: unknown[] = [];
    const { client } = await revcent(YES, {
      fetch: (...args) => {
        seen.push(...args);
        return fetch(...args);
      },
    });
    await client.createCustomer({ body });
    expect(typeof seen[0]).toBe("string");
    expect(seen[1]).toMatchObject({ method: "POST", redirect: "manual", body: JSON.stringify(body) });
    expect(seen[1]).not.toBeInstanceOf(Request);
  });
});

describe("a signal of another realm", () => {
  it("ends the call like any other", async () => {
    const { client, server } = await revcent(YES);
    const controller = runInNewContext("new AbortController()", { AbortController: foreign() }) as AbortController;
    expect(controller.signal).not.toBeInstanceOf(AbortSignal);
    controller.abort();
    const { error } = await client.createCustomer({ body, signal: controller.signal });
    expect(error).toMatchObject({ reason: "aborted", outcome: "not-sent" });
    expect(server.requests).toHaveLength(0);
  });

  /** A controller whose signal is no instance of this realm's class. */
  function foreign() {
    return class {
      readonly signal = Object.assign(new EventTarget(), { aborted: false });
      abort() {
        this.signal.aborted = true;
        this.signal.dispatchEvent(new Event("abort"));
      }
    };
  }
});

describe("an error in a log that prints JSON", () => {
  it("keeps its message, and how often the call was tried, and holds nothing of the answer", async () => {
    const { client } = await revcent({ status: 409, body: '{"code":0,"message":"Taken.","private":"of the vendor"}' });
    const { error } = await client.createCustomer({ body });
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        name: "ApiError",
        message: "revcent createCustomer: 409 Taken.",
        provider: "revcent",
        operation: "createCustomer",
        outcome: "refused",
        retryable: false,
        attempts: 1,
        status: 409,
      },
    });
  });

  it.each([0, 2])("counts attempts, %i of them repeated", async (maxRetries) => {
    const { client } = await revcent({ status: 503, headers: { "retry-after": "0" }, body: "" });
    const { error } = await client.getCustomer({ params: { path: { customer_id: "1".repeat(20) } }, maxRetries });
    expect(error).toMatchObject({ status: 503, attempts: maxRetries + 1 });
  });

  it("counts none for a request that the contract refuses", async () => {
    const { client } = await revcent(YES);
    expect((await client.createCustomer({} as never)).error).toMatchObject({ attempts: 0 });
  });
});

describe("unwrap", () => {
  it("returns data or throws the error", async () => {
    const { client } = await revcent(YES);
    expect(unwrap(await client.createCustomer({ body })).customer_id).toBe("12345678901234567890");
    const refused = await revcent({ status: 409, body: '{"code":0,"message":"no"}' });
    const result = await refused.client.createCustomer({ body });
    expect(() => unwrap(result)).toThrow(result.error as Error);
  });
});

describe("an ApiError", () => {
  it("hides body, text and response from logs, and keeps them for code", async () => {
    const { client } = await revcent({
      status: 422,
      headers: { "retry-after": "7" },
      body: '{"code":0,"message":"No such campaign.","api_call_id":"call-1","error_code":"E1"}',
    });
    const { error, response } = await client.createCustomer({ body });
    if (!(error instanceof ApiError)) throw new Error("no ApiError");
    expect(error.message).toBe("revcent createCustomer: 422 No such campaign.");
    expect(Object.keys(error).sort()).toEqual([
      "attempts",
      "code",
      "name",
      "operation",
      "outcome",
      "provider",
      "requestId",
      "retryAfter",
      "retryable",
      "status",
    ]);
    expect(error).toMatchObject({
      code: "E1",
      requestId: "call-1",
      retryAfter: 7,
      body: { message: "No such campaign." },
    });
    expect(error.response).toBe(response);
    expect(error.text).toBeUndefined();
  });

  it("keeps a long story of the provider's short, and whole in its body", async () => {
    const words = "no ".repeat(1000);
    const { client } = await revcent({ status: 400, body: JSON.stringify({ code: 0, message: words }) });
    const { error } = await client.createCustomer({ body });
    expect(error?.message).toMatch(/^revcent createCustomer: 400 (no )+n?o?…$/);
    expect(error?.message.length).toBeLessThan(1100);
    expect(error).toMatchObject({ body: { message: words } });
  });

  it.each(["-5", "+5", "soon", ""])("does not take Retry-After: %j for a time", async (header) => {
    const { client } = await revcent({ status: 429, headers: { "retry-after": header }, body: '{"code":0}' });
    expect((await client.createCustomer({ body })).error).not.toHaveProperty("retryAfter");
  });

  it("has the text of a body that could not be parsed", async () => {
    const { client } = await revcent({ status: 502, body: "<h1>Bad Gateway</h1>" });
    const { error } = await client.createCustomer({ body });
    expect(error).toMatchObject({ status: 502, text: "<h1>Bad Gateway</h1>", outcome: "unknown" });
    expect(error?.message).toBe("revcent createCustomer: 502 with an unreadable body");
  });

  it.each(['{"code":1,"s3cret"', '"s3cret"'])(
    "says why %j is unreadable, and nothing of what is in it",
    async (text) => {
      const { client } = await revcent({ body: text });
      const { error } = await client.createCustomer({ body });
      expect(error?.message).toBe(
        `revcent createCustomer: 200, but the body is not what the contract promises: no whole JSON object or list`,
      );
    },
  );
});
