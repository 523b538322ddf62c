import { afterEach, describe, expect, it } from "vitest";
import { ApiError, type ClientOptions, InvalidRequestError, unwrap } from "../../src/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { type Server, type ServerAnswer, startServer } from "../support/server.js";

const servers: Server[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function serve(answer: ServerAnswer) {
  const server = await startServer(() => answer);
  servers.push(server);
  return server;
}
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
        { path: "/campaign", message: "must be string", keyword: "type" },
        { path: "/customer/a~1b~0c", message: "is not in the contract", keyword: "additionalProperties" },
        { path: "/customer/email", message: 'must match format "email"', keyword: "format" },
        { path: "/metadata/0/name", message: "must NOT have fewer than 1 characters", keyword: "minLength" },
      ]),
    );
    expect((error as InvalidRequestError).issues).toHaveLength(4);
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["no body", {}, "body is missing"],
    ["an unknown option", { body, timeOut: 1 }, 'unknown call option "timeOut"'],
    ["a signal that is none", { body, signal: {} }, "signal must be an AbortSignal"],
    ["a wrong time-out", { body, timeout: -1 }, "timeout must be a whole number"],
    ["wrong retries", { body, maxRetries: 1.5 }, "maxRetries must be a whole number"],
    ["a header with a line break", { body, headers: { a: "b\n" } }, 'headers has a character in "a"'],
    ["parameters that the operation has not", { body, params: { path: {} } }, "the operation takes no params"],
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
});

describe("RevCent", () => {
  it.each([
    [200, { code: 0, message: "no" }, "refused"],
    [200, { code: 2 }, "refused"],
    [400, { code: 1 }, "refused"],
    [500, { code: 0 }, "unknown"],
  ])("takes status %i with %j for a no", async (status, answer, outcome) => {
    const { client } = await revcent({ status, body: JSON.stringify(answer) });
    expect((await client.createCustomer({ body })).error).toMatchObject({ name: "ApiError", status, outcome });
  });

  it("does not take an answer without a code for a yes or a no", async () => {
    const { client } = await revcent({ body: "{}" });
    expect((await client.createCustomer({ body })).error).toMatchObject({
      name: "ConnectionError",
      reason: "unreadable",
      outcome: "unknown",
    });
  });
});

describe("Control Center", () => {
  const customer = { body: { name: "Acme", accountName: "Acme" } };
  async function controlCenter(answer: ServerAnswer) {
    const server = await serve(answer);
    return createControlCenterClient({
      baseUrl: `${server.url}/rws/api/v1`,
      username: "u",
      apiKey: "k",
      maxRetries: 0,
    });
  }

  it("reads a 401 without a code", async () => {
    const client = await controlCenter({ status: 401, body: '{"errorMessage":"Unauthorized"}' });
    const { error } = await client.createCustomer(customer);
    expect(error).toMatchObject({
      status: 401,
      outcome: "refused",
      message: "control-center createCustomer: 401 Unauthorized",
    });
    expect(error).not.toHaveProperty("code");
  });

  it("does not take a list for a yes", async () => {
    const client = await controlCenter({ status: 200, body: "[]" });
    expect((await client.createCustomer(customer)).error).toMatchObject({ reason: "unreadable", outcome: "unknown" });
  });

  it("takes the HTML 404 of a wrong host for a no", async () => {
    const client = await controlCenter({
      status: 404,
      headers: { "content-type": "text/html" },
      body: "<html>not here</html>",
    });
    expect((await client.createCustomer(customer)).error).toMatchObject({
      name: "ApiError",
      status: 404,
      outcome: "refused",
      text: "<html>not here</html>",
    });
  });

  it.each([
    ["Latin-1 that says so", "ISO-8859-1", Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}', "latin1")],
    [
      "UTF-8 that is labelled ISO-8859-1",
      "ISO-8859-1",
      Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}'),
    ],
    ["UTF-8 that says so", "utf-8", Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}')],
  ])("reads %s", async (_name, charset, bytes) => {
    const client = await controlCenter({
      status: 400,
      headers: { "content-type": `application/json;charset=${charset}` },
      body: bytes,
    });
    expect((await client.createCustomer(customer)).error).toMatchObject({
      code: "10000602",
      body: { errorMessage: "Société" },
    });
  });
});

describe("onDemand", () => {
  const account = { MerchantID: "1", EmailAddress: "a@example.com", CompanyName: "ACME", Country: "GB" };
  async function onDemand(answer: ServerAnswer) {
    const server = await serve({ headers: { "content-type": "text/xml" }, ...answer });
    return {
      server,
      client: createOnDemandClient({
        baseUrl: server.url,
        accessKeyId: "id",
        secretAccessKey: "secret",
        maxRetries: 0,
      }),
    };
  }

  it.each([
    [
      "directly",
      "<Account><Status>Not Created</Status><Error><ReasonCode>404</ReasonCode><SimpleMessage>\n  Taken  </SimpleMessage></Error></Account>",
      "404",
      "Taken",
    ],
    [
      "in a list",
      "<Account><Errors><Error><ReasonCode>404</ReasonCode><SimpleMessage>Taken</SimpleMessage></Error></Errors></Account>",
      "404",
      "Taken",
    ],
    ["as text", "<Account><Error>Taken</Error></Account>", undefined, "Taken"],
    ["as text in a list", "<Account><Errors><Error>Taken</Error></Errors></Account>", undefined, "Taken"],
    [
      "under another root",
      "<CreateMerchantAccount><Error><ReasonCode>404</ReasonCode><SimpleMessage>Taken</SimpleMessage></Error></CreateMerchantAccount>",
      "404",
      "Taken",
    ],
  ])("finds an error that stands %s, with 409 and with 200", async (_name, xml, code, message) => {
    for (const status of [409, 200, 201]) {
      const { client } = await onDemand({ status, body: xml });
      const { error } = await client.createAccount({ body: account });
      expect(error).toMatchObject({
        name: "ApiError",
        status,
        outcome: "refused",
        message: `ondemand createAccount: ${status} ${message}`,
      });
      expect((error as ApiError).code).toBe(code);
    }
  });

  it("does not take an empty list of errors for an error", async () => {
    const { client } = await onDemand({
      status: 201,
      body: "<Account><AccessKeyID>a</AccessKeyID><Errors/></Account>",
    });
    expect((await client.createAccount({ body: account })).data?.AccessKeyID).toBe("a");
  });

  it.each([
    "<Account><AccessKeyID>a</Account>",
    "<Account><AccessKeyID>a</AccessKeyID>",
    "",
    "plain text",
    "<html><body>Hello</body></html>",
  ])("takes %j with 201 for unreadable: the account may exist", async (text) => {
    const { client } = await onDemand({ status: 201, body: text });
    expect((await client.createAccount({ body: account })).error).toMatchObject({
      name: "ConnectionError",
      reason: "unreadable",
      outcome: "unknown",
      text,
    });
  });

  it("refuses a character that XML cannot carry, with its pointer", async () => {
    const { client, server } = await onDemand({ status: 201 });
    const { error } = await client.createAccount({ body: { ...account, CompanyName: "AC\u0000ME" } });
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      outcome: "not-sent",
      issues: [{ path: "/CompanyName", keyword: "encoding" }],
    });
    expect(server.requests).toHaveLength(0);
  });

  it("requires a VATID of Irish merchants, and of no others", async () => {
    const { client, server } = await onDemand({ status: 201, body: "<Account/>" });
    const { error } = await client.createAccount({ body: { ...account, Country: "IE" } });
    expect(error).toMatchObject({ name: "InvalidRequestError", issues: [{ path: "/VATID", keyword: "required" }] });
    expect((await client.createAccount({ body: { ...account, Country: "IE", VATID: "1" } })).error).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  it("reads one element of a list as a list, and an empty list as an empty list", async () => {
    const info = (languages: string) => `<Account><Email>a</Email>${languages}</Account>`;
    const one = await onDemand({
      body: info(
        "<TargetLanguages><TargetLanguage><LanguageCode>fr-fr</LanguageCode><Count>3</Count></TargetLanguage></TargetLanguages>",
      ),
    });
    expect((await one.client.getAccountInfo()).data?.TargetLanguages).toEqual([{ LanguageCode: "fr-fr", Count: 3 }]);
    const none = await onDemand({ body: info("<TargetLanguages/>") });
    expect((await none.client.getAccountInfo()).data?.TargetLanguages).toEqual([]);
    const absent = await onDemand({ body: info("") });
    expect((await absent.client.getAccountInfo()).data).toEqual({ Email: "a" });
  });
});
