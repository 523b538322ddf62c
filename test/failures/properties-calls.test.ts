import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/index.js";
import { connect, providers, type TestClient } from "../support/clients.js";
import { answer } from "../support/failure-plays.js";
import { expectResult } from "../support/failure-result.js";
import { each } from "../support/failure-rows.js";
import { type FailureServer, startFailureServer } from "../support/failure-server.js";

const refuse = (): never => {
  throw new Error("never to be read");
};
const cyclic: Record<string, unknown> = {};
cyclic["self"] = cyclic;
const revoked = Proxy.revocable({}, {});
revoked.revoke();

/** Values on which code stumbles that random ones seldom are. */
const oddities: readonly unknown[] = [
  cyclic,
  revoked.proxy,
  new Proxy({}, { get: refuse, ownKeys: refuse, getPrototypeOf: refuse }),
  Symbol("text"),
  () => 1,
  new Date(Number.NaN),
  10n,
  "half a character \ud800",
  { toJSON: refuse },
  { toJSON: () => undefined },
  Object.defineProperty({}, "name", { get: refuse, enumerable: true }),
  Promise.resolve({ name: "then" }),
  new Array(1_000),
  JSON.parse('{"__proto__":{"name":1}}'),
  Array.from({ length: 5_000 }).reduce((inner) => ({ inner }), {}),
  new AbortController().signal,
  AbortSignal.abort(),
];

/** What asks for many repeats has them, and their waits. */
const asksForMany = (value: unknown) => Number.isInteger(value) && Number(value) > 1;

const anything = fc.anything({
  maxDepth: 4,
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});
/** Odd values are passed by number: fast-check looks into what it generates, and some of them cannot be looked into. */
const strange = fc.oneof(
  anything.map((value) => () => value),
  fc.nat(oddities.length - 1).map((index) => () => oddities[index]),
);

describe.each(each(providers))("%s", (_, provider) => {
  let server: FailureServer;
  let clients: readonly TestClient[];
  beforeAll(async () => {
    server = await startFailureServer();
    const options = { maxRetries: 0, timeout: 5_000 };
    clients = [true, false].map((validate) => connect(provider, server, { ...options, validate }));
    server.on(provider.createPath, answer(provider.created));
    server.fallback(answer(provider.read));
  });
  afterAll(() => server.close());
  const create = ({ methods }: TestClient, init: unknown) =>
    (methods["createCustomer"] ?? methods["createAccount"])?.(init);

  test("any value as a body, or within one, gives a result, with and without validation", async () => {
    const [first = ""] = Object.keys(provider.createBody);
    await fc.assert(
      fc.asyncProperty(strange, async (value) => {
        for (const client of clients)
          for (const body of [value(), { ...provider.createBody, [first]: value() }])
            expectResult(await create(client, { body }));
      }),
      { numRuns: 60 },
    );
  });

  test("any value as parameters, as options or as the whole call gives a result", async () => {
    const part = fc.option(strange, { nil: undefined, freq: 2 });
    const parts = fc.tuple(part, part, part, part, part);
    await fc.assert(
      fc.asyncProperty(fc.nat(), parts, fc.nat(9), async (number, [a, b, c, d, e], shape) => {
        const params = shape < 3 ? a?.() : { path: a?.(), query: b?.(), header: c?.() };
        const retries = asksForMany(b?.()) ? undefined : b;
        const init =
          shape === 0
            ? a?.()
            : { params, body: d?.(), ...(e && { headers: e() }), ...(retries && { maxRetries: retries() }) };
        for (const { methods } of clients) {
          const operations = Object.values(methods);
          expectResult(await operations[number % operations.length]?.(init));
        }
      }),
      { numRuns: 120 },
    );
  });

  test("any value as a signal, a time-out or a number of retries gives a result", async () => {
    await fc.assert(
      fc.asyncProperty(
        strange,
        fc.constantFrom("signal", "timeout", "maxRetries", "headers"),
        async (value, option) => {
          for (const client of clients)
            expectResult(await create(client, { body: provider.createBody, [option]: value() }));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("what the contract refuses is told as such, and nothing of it arrives", async () => {
    const before = server.requests.length;
    const [strict] = clients;
    await fc.assert(
      fc.asyncProperty(strange, async (body) => {
        const { error } = (strict && (await create(strict, { body: body() }))) ?? {};
        expect(error).toBeInstanceOf(InvalidRequestError);
        expect(error?.outcome).toBe("not-sent");
      }),
      { numRuns: 60 },
    );
    expect(server.requests).toHaveLength(before);
  });
});
