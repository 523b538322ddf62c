import { tracingChannel } from "node:diagnostics_channel";
import { describe, expect, it, onTestFinished } from "vitest";
import type { ClientOptions, ObservedEvent } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
const YES = { body: '{"code":1,"customer_id":"12345678901234567890","api_call_id":"call-1"}' };
const ABOUT = { provider: "revcent", operation: "createCustomer", method: "POST", path: "/customers" };

/** A client that is observed, of a server that gives these answers in turn. */
async function observed(answers: readonly ServerAnswer[], options: ClientOptions = {}) {
  const events: ObservedEvent[] = [];
  let next = 0;
  const server = await serve(() => answers[Math.min(next++, answers.length - 1)] ?? YES);
  const observe = (event: ObservedEvent) => void events.push(event);
  return {
    events,
    server,
    client: createRevCentClient({ apiKey: "very-secret", baseUrl: server.url, observe, ...options }),
  };
}
const types = (events: readonly ObservedEvent[]) => events.map(({ type }) => type);

describe("observe", () => {
  it("is told of a call, its attempt and its end, and what they were about", async () => {
    const { events, client } = await observed([YES]);
    await client.createCustomer({ body });
    const call = events[0]?.call;
    const ms = expect.any(Number);
    const sent = Buffer.byteLength(JSON.stringify(body));
    expect(events).toEqual([
      { ...ABOUT, call, type: "begun" },
      { ...ABOUT, call, type: "sent", attempt: 1, bytes: sent },
      {
        ...ABOUT,
        call,
        type: "answered",
        attempt: 1,
        outcome: "done",
        status: 200,
        bytes: YES.body.length,
        milliseconds: ms,
      },
      { ...ABOUT, call, type: "ended", attempts: 1, outcome: "done", status: 200, milliseconds: ms },
    ]);
  });

  it("is told why a call is repeated and after which wait, and each attempt's end", async () => {
    const no = {
      status: 429,
      headers: { "retry-after": "0" },
      body: '{"code":0,"error_code":"SLOW","api_call_id":"call-9"}',
    };
    const { events, client } = await observed([no, YES]);
    await client.createCustomer({ body });
    expect(types(events)).toEqual(["begun", "sent", "answered", "repeated", "sent", "answered", "ended"]);
    expect(events[2]).toMatchObject({ attempt: 1, outcome: "refused", status: 429, code: "SLOW", requestId: "call-9" });
    expect(events[3]).toMatchObject({ attempt: 2, why: "SLOW", wait: 0 });
    expect(events[6]).toMatchObject({ attempts: 2, outcome: "done" });
  });

  it("tells calls apart that are under way at the same time", async () => {
    const { events, client } = await observed([YES]);
    await Promise.all([client.createCustomer({ body }), client.createCustomer({ body })]);
    const [a, b] = new Set(events.map(({ call }) => call));
    expect(types(events.filter(({ call }) => call === a))).toEqual(["begun", "sent", "answered", "ended"]);
    expect(types(events.filter(({ call }) => call === b))).toEqual(["begun", "sent", "answered", "ended"]);
  });

  it("is told of a request that the contract refuses, and of a connection that fails", async () => {
    const { events, client, server } = await observed([YES], { maxRetries: 0 });
    await client.createCustomer({ body: {} as never });
    expect(events.map(({ type }) => type)).toEqual(["begun", "ended"]);
    expect(events[1]).toMatchObject({ outcome: "not-sent", reason: "invalid", attempts: 0 });
    await server.close();
    events.length = 0;
    await client.createCustomer({ body });
    expect(events.at(-1)).toMatchObject({ type: "ended", outcome: "not-sent", reason: "network", attempts: 1 });
  });

  it("of the call is told beside the client's own, and harms nothing when it throws", async () => {
    const { events, client } = await observed([YES]);
    const own: string[] = [];
    const { error } = await client.createCustomer({
      body,
      observe({ type }) {
        own.push(type);
        throw new Error("the observer's own fault");
      },
    });
    expect(error).toBeUndefined();
    expect(own).toEqual(types(events));
  });

  it("never holds a credential, a header, a body or a filled-in URL", async () => {
    const words = `No campaign Spring for ada@example.com with very-secret`;
    const { events, client } = await observed([{ status: 422, body: JSON.stringify({ code: 0, message: words }) }]);
    await client.createCustomer({ body });
    await client.getCustomer({ params: { path: { customer_id: "12345678901234567890" } } });
    expect(JSON.stringify(events)).not.toMatch(/very-secret|ada@|Spring|12345678901234567890|127\.0\.0\.1/);
    expect(events.at(-1)).toMatchObject({ path: "/customers/{customer_id}" });
  });

  it("is told when a session begins, within the call that needed it", async () => {
    const events: ObservedEvent[] = [];
    const { getty } = await start({}, { observe: (event) => void events.push(event) });
    await getty.getCountries({ body: { GetCountriesRequestBody: {} } });
    expect(events.map(({ operation, type }) => `${operation} ${type}`)).toEqual([
      "getCountries begun",
      "createSession begun",
      "createSession sent",
      "createSession answered",
      "createSession ended",
      "getCountries logged-in",
      "getCountries sent",
      "getCountries answered",
      "getCountries ended",
    ]);
    expect(JSON.stringify(events)).not.toMatch(/token-1|password/);
  });
});

describe("the tracing channels", () => {
  /** What is published on a channel while a test runs: the event, and what the context holds by then. */
  function listen(name: string) {
    const heard: [event: string, context: Record<string, unknown>][] = [];
    const channel = tracingChannel(name);
    const hear = (event: string) => (context: unknown) => void heard.push([event, { ...(context as object) }]);
    const handlers = Object.fromEntries(
      ["start", "end", "asyncStart", "asyncEnd", "error"].map((event) => [event, hear(event)]),
    ) as never;
    channel.subscribe(handlers);
    onTestFinished(() => void channel.unsubscribe(handlers));
    return heard;
  }

  it("publish a call around its attempts, as tracePromise does", async () => {
    const [calls, attempts] = [listen("contract-clients:call"), listen("contract-clients:attempt")];
    const { client } = await observed([{ status: 429, headers: { "retry-after": "0" }, body: '{"code":0}' }, YES]);
    await client.createCustomer({ body });
    expect(calls.map(([event]) => event)).toEqual(["start", "end", "asyncStart", "asyncEnd"]);
    expect(calls[0]?.[1]).toMatchObject(ABOUT);
    expect(calls.at(-1)?.[1]).toMatchObject({ ...ABOUT, outcome: "done", status: 200, attempts: 2 });
    expect(attempts.map(([event]) => event)).toEqual([
      ...["start", "end", "error", "asyncStart", "asyncEnd"],
      ...["start", "end", "asyncStart", "asyncEnd"],
    ]);
    expect(attempts[2]?.[1]).toMatchObject({
      attempt: 1,
      outcome: "refused",
      status: 429,
      error: { name: "ApiError" },
    });
  });

  it("publish errors without what a vendor answered", async () => {
    const calls = listen("contract-clients:call");
    const { client } = await observed([{ status: 400, body: '{"code":0,"message":"no","secret":"of the vendor"}' }]);
    const { error } = await client.createCustomer({ body });
    const [, context] = calls.at(-1) ?? [];
    expect(context).toMatchObject({ outcome: "refused", error: { message: error?.message } });
    expect(JSON.stringify(calls)).not.toContain("of the vendor");
  });

  it("run the call's work within the stores that are bound to them", async () => {
    const { AsyncLocalStorage } = await import("node:async_hooks");
    const store = new AsyncLocalStorage<unknown>();
    const { start } = tracingChannel("contract-clients:call");
    start.bindStore(store, (context) => (context as unknown as { operation: string }).operation);
    onTestFinished(() => void start.unbindStore(store));
    const seen: unknown[] = [];
    const { client } = await observed([YES], { throttle: () => void seen.push(store.getStore()) });
    await client.createCustomer({ body });
    expect(seen).toEqual(["createCustomer"]);
    expect(store.getStore()).toBeUndefined();
  });
});
