import { describe, expect, it } from "vitest";
import { withOptions } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { COUNTRIES, start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };

describe("withOptions", () => {
  it("gives a client with more headers and another time-out, and leaves the first as it was", async () => {
    const server = await serve(({ url }) => (url === "/customers" ? { body: '{"code":1,"customer_id":"x"}' } : {}));
    const client = createRevCentClient({ apiKey: "k", baseUrl: server.url, headers: { "x-a": "1", "x-b": "1" } });
    const derived = withOptions(withOptions(client, { headers: { "X-B": "2" } }), { headers: { "x-c": "3" } });
    await derived.createCustomer({ body });
    await client.createCustomer({ body });
    expect(server.requests[0]?.headers).toMatchObject({ "x-a": "1", "x-b": "2", "x-c": "3", "x-api-key": "k" });
    expect(server.requests[1]?.headers).toMatchObject({ "x-a": "1", "x-b": "1" });
    expect(server.requests[1]?.headers).not.toHaveProperty("x-c");
    expect(Object.keys(derived)).toEqual(Object.keys(client));
  });

  it("shares the session", async () => {
    const { server, getty } = await start();
    await getty.getCountries(COUNTRIES);
    await withOptions(getty, { timeout: 5_000 }).getCountries(COUNTRIES);
    expect(server.operations()).toEqual(["CreateSession", "GetCountries", "GetCountries"]);
  });

  it("changes what it is asked to, and keeps the rest", async () => {
    const server = await serve({ status: 500, body: "{}" });
    const client = createRevCentClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0, validate: false });
    const events: string[] = [];
    const derived = withOptions(client, { timeout: undefined, observe: ({ type }) => void events.push(type) });
    expect((await derived.createCustomer({ body: {} as never })).error).toMatchObject({ status: 500 });
    expect(events).toContain("ended");
    expect(server.requests).toHaveLength(1);
  });

  it.each([
    [{ apiKey: "other" }, 'withOptions: option "apiKey" is unknown'],
    [{ baseUrl: "https://other.example" }, 'withOptions: option "baseUrl" is unknown'],
    [{ timeout: -1 }, 'withOptions: option "timeout" must be a whole number'],
    [{ headers: { a: "\n" } }, 'withOptions: option "headers" has a character in "a"'],
  ])("refuses %j", (options, words) => {
    const client = createRevCentClient({ apiKey: "k" });
    expect(() => withOptions(client, options as never)).toThrow(words);
    expect(() => withOptions({}, {})).toThrow("is not a client of this package");
  });
});
