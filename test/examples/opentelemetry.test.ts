import { context, propagation, SpanStatusCode, trace } from "@opentelemetry/api";
import { UndiciInstrumentation } from "@opentelemetry/instrumentation-undici";
import { InMemorySpanExporter, NodeTracerProvider, SimpleSpanProcessor } from "@opentelemetry/sdk-trace-node";
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { traced } from "../../examples/opentelemetry.js";
import { ClientError, reconcile, withOptions } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { COUNTRIES, start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";
import { type ServerAnswer, startServer } from "../support/server.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
const YES = { body: '{"code":1,"customer_id":"12345678901234567890","api_call_id":"call-1"}' };
const SLOW_DOWN = { status: 429, headers: { "retry-after": "0" }, body: '{"code":0,"error_code":"SLOW"}' };

const exporter = new InMemorySpanExporter();
const provider = new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
let instrumentation: UndiciInstrumentation;

beforeAll(() => {
  provider.register();
  instrumentation = new UndiciInstrumentation();
});
beforeEach(() => exporter.reset());
afterAll(async () => {
  instrumentation.disable();
  await provider.shutdown();
  for (const api of [trace, context, propagation]) api.disable();
});

/** The spans that ended, as far as the tests look at them. */
const spans = () =>
  exporter.getFinishedSpans().map((span) => {
    const { name, attributes, status, parentSpanContext } = span;
    const { traceId, spanId } = span.spanContext();
    return { name, attributes, status, traceId, spanId, parent: parentSpanContext?.spanId };
  });
const only = <Value>(values: readonly Value[]): Value => {
  expect(values).toHaveLength(1);
  return values[0] as Value;
};
const named = (name: string) => spans().filter((span) => span.name === name);

/** A client of a server that gives these answers in turn. */
async function revcent(...answers: readonly ServerAnswer[]) {
  let next = 0;
  const server = await serve(() => answers[Math.min(next++, answers.length - 1)] ?? YES);
  return { server, client: createRevCentClient({ apiKey: "very-secret", baseUrl: server.url }) };
}

describe("the HTTP instrumentation alone", () => {
  it("sees each request of a client, and its traceparent is on the wire", async () => {
    const { server, client } = await revcent(YES);
    await client.createCustomer({ body });
    const { name, attributes, traceId, spanId } = only(spans());
    expect(name).toBe("POST");
    expect(attributes).toMatchObject({ "url.full": `${server.url}/customers`, "http.response.status_code": 200 });
    expect(server.requests[0]?.headers["traceparent"]).toBe(`00-${traceId}-${spanId}-01`);
  });
});

describe("a traced client", () => {
  it("has a span for the call, and the HTTP span below it", async () => {
    const { server, client } = await revcent(YES);
    const { data } = await traced(client).createCustomer({ body });
    expect(data?.customer_id).toBe("12345678901234567890");
    const call = only(named("revcent createCustomer"));
    const http = only(named("POST"));
    expect(call.parent).toBeUndefined();
    expect(http).toMatchObject({ parent: call.spanId, traceId: call.traceId });
    expect(server.requests[0]?.headers["traceparent"]).toBe(`00-${call.traceId}-${http.spanId}-01`);
    expect(call.attributes).toEqual({ "call.outcome": "done", "call.attempts": 1, "http.response.status_code": 200 });
    expect(call.status.code).toBe(SpanStatusCode.UNSET);
  });

  it("has one span around all attempts", async () => {
    const { client } = await revcent(SLOW_DOWN, YES);
    await traced(client).createCustomer({ body });
    const call = only(named("revcent createCustomer"));
    expect(named("POST").map(({ parent }) => parent)).toEqual([call.spanId, call.spanId]);
    expect(call.attributes).toMatchObject({ "call.outcome": "done", "call.attempts": 2 });
  });

  it("keeps calls apart that are under way at the same time", async () => {
    const { client } = await revcent(YES);
    const calls = Array.from({ length: 20 }, () => traced(client).createCustomer({ body }));
    await Promise.all(calls);
    const parents = named("POST").map(({ parent }) => parent);
    expect(new Set(parents)).toEqual(new Set(named("revcent createCustomer").map(({ spanId }) => spanId)));
    expect(new Set(parents).size).toBe(20);
  });

  it("says of a refused create that it was refused, and by which code", async () => {
    const { client } = await revcent({ status: 422, body: '{"code":0,"error_code":"BAD_CAMPAIGN","message":"No."}' });
    await traced(client).createCustomer({ body });
    const { status, attributes } = only(named("revcent createCustomer"));
    expect(status).toEqual({ code: SpanStatusCode.ERROR, message: "refused" });
    expect(attributes).toMatchObject({
      "call.outcome": "refused",
      "http.response.status_code": 422,
      "error.type": "BAD_CAMPAIGN",
    });
  });

  it("says of a create whose answer never came that its outcome is unknown, and no span stays open", async () => {
    const server = await startServer(() => new Promise(() => {}));
    onTestFinished(() => server.close());
    const client = createRevCentClient({ apiKey: "very-secret", baseUrl: server.url });
    const controller = new AbortController();
    const call = traced(client).createCustomer({ body, signal: controller.signal });
    await vi.waitFor(() => expect(server.requests).toHaveLength(1), 30_000);
    controller.abort();
    const { error } = await call;
    expect(error?.outcome).toBe("unknown");
    const { status, attributes } = only(named("revcent createCustomer"));
    expect(status).toEqual({ code: SpanStatusCode.ERROR, message: "unknown" });
    expect(attributes).toEqual({ "call.outcome": "unknown", "call.attempts": 1, "error.type": "aborted" });
    expect(named("POST")).toHaveLength(1);
  });

  it("logs in below the call that needed it, and no span holds what is secret", async () => {
    const { getty } = await start({}, { userName: "ada-user" });
    const client = traced(getty);
    await Promise.all([client.getCountries(COUNTRIES), client.getCountries(COUNTRIES)]);
    const [first, second] = named("getty getCountries").map(({ spanId }) => spanId);
    const below = named("POST").map(({ parent, attributes }) => [parent, attributes["url.path"]]);
    expect(below).toHaveLength(3);
    expect(below).toEqual(
      expect.arrayContaining([
        [expect.toSatisfy((parent) => parent === first || parent === second), "/v1/session/CreateSession"],
        [first, "/v1/data/GetCountries"],
        [second, "/v1/data/GetCountries"],
      ]),
    );
    const told = exporter
      .getFinishedSpans()
      .map(({ name, attributes, events, status }) => [name, attributes, events, status]);
    const all = JSON.stringify(told);
    expect(all).toContain("GetCountries");
    expect(all).not.toMatch(/token-|secure-|password|ada-user/);
  });

  it("tells the call's own observer as well, and is a client to withOptions", async () => {
    const { client } = await revcent(YES);
    const types: string[] = [];
    await traced(client).createCustomer({ body, observe: ({ type }) => void types.push(type) });
    expect(types).toEqual(["begun", "sent", "answered", "ended"]);
    const derived = withOptions(traced(client), { timeout: 1 });
    expect((await derived.createCustomer({ body: {} as never })).error?.name).toBe("InvalidRequestError");
    expect(named("revcent createCustomer")).toHaveLength(1);
  });

  it("gives methods that reconcile takes for the client's", async () => {
    const { client } = await revcent({ status: 422, body: '{"code":0,"error_code":"BAD_CAMPAIGN","message":"No."}' });
    const { createCustomer } = traced(client);
    const { error } = await createCustomer({ body });
    if (!(error instanceof ClientError)) throw new Error("it was created");
    expect(await reconcile(createCustomer, { body }, error)).toMatchObject({ state: "absent" });
  });
});
