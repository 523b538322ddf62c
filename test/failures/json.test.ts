import { describe, expect, test } from "vitest";
import {
  type AnyResult,
  connect,
  controlCenter,
  getty,
  providers,
  revcent,
  type TestProvider,
} from "../support/clients.js";
import { answer } from "../support/failure-plays.js";
import { each, seen } from "../support/failure-rows.js";
import { withFailureServer } from "../support/failure-server.js";

/** A create that is answered with a text. */
const answered = (provider: TestProvider, status: number, body: string): Promise<AnyResult> =>
  withFailureServer((server) => {
    server.on(provider.createPath, answer({ status, body, headers: { "content-type": "application/json" } }));
    return connect(provider, server, { maxRetries: 0 }).create();
  });

const jsonProviders = [getty, controlCenter, revcent];

describe.each(each(jsonProviders))("%s: keys that mean something to JavaScript", (_, provider) => {
  test("do no harm in a yes: they are data", async () => {
    const poison = '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"then":1,';
    const { data, error } = await answered(provider, 200, String(provider.created.body).replace("{", `{${poison}`));
    expect(error).toBeUndefined();
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data ?? {})).toContain("__proto__");
    expect(data).not.toHaveProperty("polluted");
    expect({}).not.toHaveProperty("polluted");
    expect(String({})).toBe("[object Object]");
  });

  test("do no harm in a no, and nothing is read through them", async () => {
    const hidden = `{"__proto__":${provider.no("Hidden.", "Hidden")},"constructor":${provider.no("Hidden.")}}`;
    const { error } = await answered(provider, 400, hidden);
    expect(seen(error)).toEqual({ name: "ApiError", status: 400, outcome: "refused", retryable: false });
    expect(error).not.toHaveProperty("code");
    expect(error?.message).not.toContain("Hidden");
  });

  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
    "are codes like any other: %s",
    async (code) => {
      const { error } = await answered(provider, 400, provider.no("No.", code));
      expect(seen(error)).toEqual({ name: "ApiError", status: 400, outcome: "refused", retryable: false });
      expect(error).toHaveProperty("code", code);
    },
  );
});

test.each([
  [getty, '{"__proto__":{"ResponseHeader":{"Status":"success"}}}'],
  [revcent, '{"__proto__":{"code":1}}'],
])("a yes is not read through __proto__", async (provider, body) => {
  expect(seen((await answered(provider, 200, body)).error)).toMatchObject({ reason: "unreadable", outcome: "unknown" });
});

test("a throttling code is not read through __proto__", async () => {
  const { error } = await answered(controlCenter, 500, '{"__proto__":{"errorCode":"40000029"}}');
  expect(seen(error)).toMatchObject({ status: 500, outcome: "unknown", retryable: false });
});

describe.each(each(providers))("%s: deep nesting", (_, provider) => {
  const isXml = provider.name === "ondemand";
  const whole = (depth: number) =>
    isXml ? `<Account>${"<a>".repeat(depth)}${"</a>".repeat(depth)}</Account>` : "[".repeat(depth) + "]".repeat(depth);
  const inside = (depth: number) =>
    isXml
      ? String(provider.created.body).replace("<Account>", `<Account>${"<a>".repeat(depth)}${"</a>".repeat(depth)}`)
      : String(provider.created.body).replace("{", `{"deep":${'{"a":'.repeat(depth)}1${"}".repeat(depth)},`);

  // Around the depth at which a recursion meets the end of the stack, and far beyond.
  test.each([1_000, 4_000, 7_000, 10_000, 100_000])("of %d levels gives data or an error", async (depth) => {
    for (const body of [whole(depth), inside(depth)])
      for (const status of [200, 400]) {
        const { data, error, response } = await answered(provider, status, body);
        expect(response?.status).toBe(status);
        expect(data === undefined).toBe(error !== undefined);
        expect(error?.name).toBe(status === 400 ? "ApiError" : error && "ConnectionError");
        expect(error?.outcome).toBe(status === 400 ? "refused" : error && "unknown");
      }
  });
});
