import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/index.js";
import { connect, controlCenter, controlCenterCustomer, revcent, type TestProvider } from "../support/clients.js";
import { answer } from "../support/failure-plays.js";
import type { Received } from "../support/failure-server.js";
import { withFailureServer } from "../support/failure-server.js";

interface Call {
  readonly provider: TestProvider;
  readonly operation: string;
  readonly parameter: string;
  /** The path around the parameter. */
  readonly around: readonly [before: string, after: string];
  readonly body?: object;
}

const card = { payment: { credit_card: { card_number: "4111111111111111" } } };
const calls: readonly Call[] = [
  { provider: controlCenter, operation: "getCustomer", parameter: "customerId", around: ["/customers/", ""] },
  {
    provider: controlCenter,
    operation: "editCustomer",
    parameter: "customerId",
    around: ["/customers/", ""],
    body: controlCenterCustomer,
  },
  { provider: controlCenter, operation: "echo", parameter: "param", around: ["/echo/", ""] },
  { provider: revcent, operation: "getCustomer", parameter: "customer_id", around: ["/customers/", ""] },
  {
    provider: revcent,
    operation: "addCardToCustomer",
    parameter: "customer_id",
    around: ["/customers/", "/add_card"],
    body: card,
  },
];

/** Makes a call with some path parameters; whatever arrives is answered with 400. */
async function attempt(call: Call, path: unknown, validate: boolean) {
  return withFailureServer(async (server) => {
    const { provider, operation, body } = call;
    const client = connect(provider, server, { validate, maxRetries: 0 });
    server.fallback(answer({ status: 400, body: provider.no("No.") }));
    const init = { ...(body && { body }), params: { path } };
    const { error } = (await client.methods[operation]?.(init)) ?? {};
    return { error, requests: [...server.requests] };
  });
}

/** The parameter as the server reads it from the one request that it got. */
function parameterIn(requests: readonly Received[], { provider, around: [before, after] }: Call): string | undefined {
  expect(requests).toHaveLength(1);
  const url = requests[0]?.url ?? "";
  expect(url.startsWith(provider.root + before)).toBe(true);
  expect(url.endsWith(after)).toBe(true);
  const segment = url.slice((provider.root + before).length, url.length - after.length);
  // One segment of the path, and nothing but the path.
  expect(segment).not.toMatch(/[/?#\\]/);
  return decodeURIComponent(segment);
}

/** Twenty characters each, as RevCent's ids have, so that they come past the contract too. */
const hostile = [
  "../../../customers/1",
  "..\\..\\..\\customers\\1",
  "CUSTOMER00000000001/",
  "CUSTOMER000000000/..",
  "%2e%2e%2f%2e%2e%2f%2",
  "%2e%2eMER00000000001",
  "CUSTOMER0000000?a=bc",
  "CUSTOMER0000000#frag",
  "CUSTOMER\r\nHost: evil",
  "CUSTOMER\n00000000001",
  "CUSTOMER\0 0000000001",
  "  CUSTOMER0000000001",
  "CUSTOMER;v=1@host:80",
  "{customerId}00000001",
  "$&$'$`$1$$CUSTOMER00",
  "Ünïcödé→Ωmega🙂00000",
];

describe.each(calls.map((call) => [call.provider.name, call.operation, call] as const))("%s %s", (_, __, call) => {
  describe.each([true, false])("with validate: %s", (validate) => {
    test.each(
      [...hostile, ...hostile.map((text) => text.slice(0, 9)), "%2e%2e", "%2E.", "...", "~", "0"].map((text) => [
        JSON.stringify(text),
        text,
      ]),
    )("a path parameter of %s stays one segment, or is refused", async (_title, value) => {
      const { error, requests } = await attempt(call, { [call.parameter]: value }, validate);
      if (error instanceof InvalidRequestError) expect(requests).toHaveLength(0);
      else expect(parameterIn(requests, call)).toBe(value);
    });

    const refused: readonly (readonly [string, unknown])[] = [
      ["..", { [call.parameter]: ".." }],
      [".", { [call.parameter]: "." }],
      ["nothing", { [call.parameter]: "" }],
      ["undefined", { [call.parameter]: undefined }],
      ["null", { [call.parameter]: null }],
      ["NaN", { [call.parameter]: Number.NaN }],
      ["Infinity", { [call.parameter]: Number.POSITIVE_INFINITY }],
      ["a list", { [call.parameter]: [".."] }],
      ["an object", { [call.parameter]: { "..": ".." } }],
      ["a text object", { [call.parameter]: new String("..") }],
      ["half a character", { [call.parameter]: "CUSTOMER00000000000\ud800" }],
      ["an inherited ..", Object.create({ [call.parameter]: ".." })],
      ["no parameter at all", {}],
      ["no parameters at all", undefined],
    ];
    test.each(refused)("a path parameter that is %s is refused, and nothing is sent", async (_title, path) => {
      const { error, requests } = await attempt(call, path, validate);
      expect(error?.name).toBe("InvalidRequestError");
      expect(error?.outcome).toBe("not-sent");
      expect(requests).toHaveLength(0);
    });
  });
});

test.each([
  ["an object in an object", { limit: { a: { b: 1 } } }],
  ["a symbol", { limit: Symbol("x") }],
  ["a symbol in a list", { limit: [Symbol("x")] }],
  ["half a character", { limit: "\ud800" }],
])("a query that cannot be written (%s) is not-sent", async (_title, query) => {
  await withFailureServer(async (server) => {
    const client = connect(revcent, server, { validate: false, maxRetries: 0 });
    const { error } = (await client.methods["getCustomers"]?.({ params: { query } })) ?? {};
    expect(error?.outcome).toBe("not-sent");
    expect(server.requests).toHaveLength(0);
  });
});

test("a getter that changes its mind between check and use changes nothing", async () => {
  const [call] = calls;
  let reads = 0;
  const path = {
    get customerId() {
      return reads++ === 0 ? "1234" : "..";
    },
  };
  if (!call) throw new Error("no call");
  for (const validate of [true, false]) {
    reads = 0;
    const { error, requests } = await attempt(call, path, validate);
    if (error instanceof InvalidRequestError) expect(requests).toHaveLength(0);
    else expect(parameterIn(requests, call)).toBe("1234");
  }
});
