import { describe, expect, it } from "vitest";
import type { Secret } from "../../src/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { COUNTRIES, start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
const YES = { body: '{"code":1,"customer_id":"12345678901234567890"}' };

async function revcent(apiKey: Secret) {
  const server = await serve(YES);
  return { server, client: createRevCentClient({ apiKey, baseUrl: server.url }) };
}

describe("a credential that is a function", () => {
  it("is asked for each attempt, so that it may change without a new client", async () => {
    let key = 0;
    const { server, client } = await revcent(async () => `key-${++key}`);
    await client.createCustomer({ body });
    await client.createCustomer({ body });
    expect(server.requests.map(({ headers }) => headers["x-api-key"])).toEqual(["key-1", "key-2"]);
  });

  it("that rejects is told as such: nothing was sent, and to repeat is of no use", async () => {
    const { server, client } = await revcent(() => Promise.reject(new Error("the vault is closed")));
    const { error } = await client.createCustomer({ body });
    expect(error).toMatchObject({
      name: "ConnectionError",
      reason: "setup",
      outcome: "not-sent",
      retryable: false,
      attempts: 0,
    });
    expect(error?.message).toBe('revcent createCustomer: the function of option "apiKey" failed');
    expect(error?.cause).toMatchObject({ message: "the vault is closed" });
    expect(server.requests).toHaveLength(0);
  });

  it.each([
    ["nothing", undefined, "must be a text"],
    ["a number", 5, "must be a text"],
    ["a line break", "key\nkey", "has a character that a header cannot carry"],
  ])("that gives %s is refused without its value", async (_name, value, words) => {
    const { server, client } = await revcent(() => value as never);
    const { error } = await client.createCustomer({ body });
    expect(error).toMatchObject({ reason: "setup", outcome: "not-sent" });
    expect(error?.message).toContain(`what the function of option "apiKey" gave ${words}`);
    expect(error?.message).not.toContain("key\n");
    expect(server.requests).toHaveLength(0);
  });

  it("is blacked out of messages like any other, also after it changed", async () => {
    let key = 0;
    const server = await serve(({ headers }) => ({
      status: 403,
      body: JSON.stringify({ code: 0, message: `no such key: ${headers["x-api-key"]}, was rotated-secret-1` }),
    }));
    const client = createRevCentClient({ apiKey: () => `rotated-secret-${++key}`, baseUrl: server.url });
    await client.createCustomer({ body });
    const { error } = await client.createCustomer({ body });
    expect(error?.message).toBe("revcent createCustomer: 403 no such key: [redacted], was [redacted]");
  });

  it("is blacked out of the answer to its own call, however many others it was asked for meanwhile", async () => {
    let asked = 0;
    const server = await serve(({ headers }) => {
      const [, basic = ""] = String(headers["authorization"]).split(" ");
      return { status: 400, body: JSON.stringify({ errorMessage: `no such key: ${basic}, ${atob(basic)}` }) };
    });
    const apiKey = async () => `rotated-secret-${++asked}`;
    const client = createControlCenterClient({ baseUrl: server.url, username: "ada", apiKey });
    const calls = Array.from({ length: 20 }, () => client.createCustomer({ body: { name: "A", accountName: "A" } }));
    const messages = (await Promise.all(calls)).map(({ error }) => error?.message);
    expect(asked).toBe(20);
    expect(messages).toEqual(
      Array(20).fill("control-center createCustomer: 400 no such key: [redacted], [redacted]:[redacted]"),
    );
  });

  it("serves Basic, and a signature", async () => {
    const server = await serve({ body: '{"customerId":1,"timestamp":1}' });
    const controlCenter = createControlCenterClient({ baseUrl: server.url, username: () => "ada", apiKey: "key" });
    await controlCenter.createCustomer({ body: { name: "Acme", accountName: "Acme" } });
    expect(server.requests[0]?.headers["authorization"]).toBe(`Basic ${btoa("ada:key")}`);
    const colon = createControlCenterClient({ baseUrl: server.url, username: () => "a:b", apiKey: "key" });
    const { error } = await colon.createCustomer({ body: { name: "Acme", accountName: "Acme" } });
    expect(error).toMatchObject({ reason: "setup", outcome: "not-sent" });
    const onDemand = createOnDemandClient({ baseUrl: server.url, accessKeyId: async () => "id", secretAccessKey: "s" });
    await onDemand.getAccountInfo();
    expect(server.requests.at(-1)?.headers["authorization"]).toContain("KeyID=id,");
  });

  it("is asked when getty logs in, and not for each call", async () => {
    let asked = 0;
    const { server, getty } = await start({}, { systemPassword: () => `password-${++asked}` });
    await getty.getCountries(COUNTRIES);
    await getty.getCountries(COUNTRIES);
    expect(asked).toBe(1);
    expect(server.requests[0]?.body).toContain("password-1");
  });
});
