import { describe, expect, it, onTestFinished, vi } from "vitest";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createGettyClient } from "../../src/providers/getty.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { startServer } from "../support/server.js";

/** From JavaScript, nothing keeps a caller from passing anything. */
const revcent = (options: object) => () => createRevCentClient({ apiKey: "secret-key", ...options } as never);
const customer = { first_name: "Ada", last_name: "Byron", email: "ada@example.com" };

describe("a factory throws a TypeError that names the option and says what to pass", () => {
  it.each([
    [
      "a missing credential",
      () => createRevCentClient({} as never),
      /createRevCentClient: option "apiKey" is missing: pass your API key/,
    ],
    ["an empty credential", revcent({ apiKey: "" }), /option "apiKey" is missing/],
    [
      "a credential that is no text",
      revcent({ apiKey: 5 }),
      /option "apiKey" must be a text: pass your API key, or a function/,
    ],
    [
      "a missing baseUrl",
      () => createOnDemandClient({ accessKeyId: "a", secretAccessKey: "b" } as never),
      /createOnDemandClient: option "baseUrl" is missing/,
    ],
    [
      "half of a user",
      () => createGettyClient({ systemId: "1", systemPassword: "p", userName: "u" }),
      /option "userPassword" is missing/,
    ],
    [
      "a colon in a Basic user name",
      () => createControlCenterClient({ baseUrl: "https://a.example/rws/api/v1", username: "a:b", apiKey: "k" }),
      /option "username" must not contain a colon/,
    ],
    [
      "an unknown option",
      revcent({ timeOut: 5 }),
      /option "timeOut" is unknown; the options are apiKey, baseUrl, fetch/,
    ],
    [
      "http to a real host",
      revcent({ baseUrl: "http://api.revcent.com/v2" }),
      /option "baseUrl" must begin with https:\/\//,
    ],
    [
      "http to a host that looks local",
      revcent({ baseUrl: "http://127.0.0.1.example.com" }),
      /option "baseUrl" must begin with https:\/\//,
    ],
    ["another scheme", revcent({ baseUrl: "ftp://localhost" }), /option "baseUrl" must begin with https:\/\//],
    ["a relative URL", revcent({ baseUrl: "/v2" }), /option "baseUrl" must be an absolute URL/],
    [
      "credentials in the URL",
      revcent({ baseUrl: "https://user:pass@api.revcent.com" }),
      /option "baseUrl" must not carry a user name/,
    ],
    [
      "a query in the URL",
      revcent({ baseUrl: "https://api.revcent.com/v2?key=1" }),
      /option "baseUrl" must not carry a query/,
    ],
    ["a negative time-out", revcent({ timeout: -1 }), /option "timeout" must be a whole number of milliseconds/],
    ["a time-out that is no number", revcent({ timeout: "5s" }), /option "timeout"/],
    [
      "endless retries",
      revcent({ maxRetries: Number.POSITIVE_INFINITY }),
      /option "maxRetries" must be a whole number/,
    ],
    ["headers in a Map", revcent({ headers: new Map([["a", "b"]]) }), /option "headers" must be a plain object/],
    ["a fetch that is none", revcent({ fetch: {} }), /option "fetch" must be a function/],
    ["a validate that is no boolean", revcent({ validate: "no" }), /option "validate" must be true or false/],
    [
      "a header with a line break",
      revcent({ headers: { "x-a": "1\r\nx-api-key: 2" } }),
      /option "headers" has a character in "x-a"/,
    ],
    [
      "a header name that is none",
      revcent({ headers: { "x a": "1" } }),
      /option "headers" has a name that is not a header name/,
    ],
    [
      "a key with a line break",
      revcent({ apiKey: "key\n" }),
      /option "apiKey" has a character that a header cannot carry/,
    ],
    [
      "a key beyond Latin-1",
      revcent({ apiKey: "kłucz" }),
      /option "apiKey" has a character that a header cannot carry/,
    ],
    [
      "a NUL in a password",
      () => createGettyClient({ systemId: "1", systemPassword: "p\0" }),
      /option "systemPassword" has a control character/,
    ],
  ])("%s", (_name, create, message) => {
    expect(create).toThrow(TypeError);
    expect(create).toThrow(message);
  });

  it("never with the option's value", () => {
    expect(revcent({ apiKey: "very-secret\n" })).toThrow(expect.not.stringContaining("very-secret") as never);
    expect(revcent({ baseUrl: "https://user:very-secret@host" })).not.toThrow(/very-secret/);
  });
});

describe("a platform without what is needed", () => {
  it("is told so in one sentence", () => {
    vi.stubGlobal("TextDecoder", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    Reflect.deleteProperty(globalThis, "TextDecoder");
    expect(revcent({})).toThrow(
      'createRevCentClient: TextDecoder is missing here: in Jest, run such tests in its environment "node".',
    );
  });
});

describe("baseUrl", () => {
  it.each([
    "http://localhost:1",
    "http://127.0.0.1:1",
    "http://127.9.9.9",
    "http://[::1]:1/v2/",
    "https://api.revcent.com/v2",
  ])("accepts %s", (baseUrl) => {
    expect(revcent({ baseUrl })).not.toThrow();
  });

  it.each(["", "/", "//"])("does not mind a trailing %j", async (slash) => {
    const server = await startServer(() => ({ body: '{"code":1,"customer_id":"x"}' }));
    try {
      await createRevCentClient({ apiKey: "k", baseUrl: `${server.url}/v2${slash}` }).createCustomer({
        body: { campaign: "a", customer },
      });
      expect(server.requests[0]?.url).toBe("/v2/customers");
    } finally {
      await server.close();
    }
  });
});

describe("headers", () => {
  it("travel with every call, a call's value wins, and the client's own win over both", async () => {
    const server = await startServer(() => ({ body: '{"code":1,"customer_id":"x"}' }));
    try {
      const client = createRevCentClient({
        apiKey: "real",
        baseUrl: server.url,
        headers: { "X-A": "client", "x-b": "client", "X-Api-Key": "other" },
      });
      await client.createCustomer({
        body: { campaign: "a", customer },
        headers: { "x-b": "call", Accept: "text/html" },
      });
      expect(server.requests[0]?.headers).toMatchObject({
        "x-a": "client",
        "x-b": "call",
        "x-api-key": "real",
        accept: "application/json",
      });
    } finally {
      await server.close();
    }
  });
});
