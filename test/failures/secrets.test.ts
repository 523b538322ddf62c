import { describe, expect, test } from "vitest";
import { type AnyResult, connect, getty, MARK, providers, type TestProvider } from "../support/clients.js";
import { selfSigned } from "../support/failure-certificate.js";
import { leaksOf, secretsOf } from "../support/failure-leaks.js";
import { answer, reset } from "../support/failure-plays.js";
import { each, LIMIT, rows } from "../support/failure-rows.js";
import { type FailureServer, reservePort, withFailureServer } from "../support/failure-server.js";

const options = { maxResponseBytes: LIMIT, maxRetries: 0 };

/** A failed call shows nothing of what it carried, and nothing of what its server got. */
function expectNoLeak({ error }: AnyResult, provider: TestProvider, server?: FailureServer): void {
  expect(error).toBeDefined();
  expect(leaksOf(error, secretsOf(provider, server?.requests))).toEqual([]);
}

describe.concurrent.each(each(providers))("%s", (_, provider) => {
  test("the markers travel: every credential and text of a create reaches the server", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer(provider.created));
      await connect(provider, server).create();
      const sent = JSON.stringify(server.requests);
      const texts: string[] = [];
      JSON.stringify(provider.createBody, (_key, value) => {
        if (typeof value === "string" && value.length > 3) texts.push(value);
        return value;
      });
      expect(texts.length).toBeGreaterThan(5);
      for (const text of texts) expect(sent).toContain(text);
    });
  });

  test.each(each(rows))("after %s, nothing of the request shows", async (_title, row) => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, row.play(provider, provider.created));
      server.on(provider.readPath, row.play(provider, provider.read));
      const client = connect(provider, server, options);
      expectNoLeak(await client.create({ timeout: row.timeout }), provider, server);
      expectNoLeak(await client.read({ timeout: row.timeout }), provider, server);
    });
  });

  test("after a refused connection, a foreign certificate and an abort, nothing of the request shows", async () => {
    const port = await reservePort();
    expectNoLeak(await provider.connect({ baseUrl: port.origin, ...options }).create(), provider);
    await port.close();
    const foreign = { tls: selfSigned("wrong.example") };
    await withFailureServer(async (server) => {
      expectNoLeak(await connect(provider, server, options).create(), provider, server);
    }, foreign);
    await withFailureServer(async (server) => {
      const controller = new AbortController();
      server.on(provider.createPath, () => controller.abort());
      const call = connect(provider, server, options).create({ signal: controller.signal });
      expectNoLeak(await call, provider, server);
    });
  });

  test("a body that the contract refuses does not show, whatever is wrong with it", async () => {
    const client = provider.connect({ baseUrl: "https://127.0.0.1", ...options });
    const create = client.methods["createCustomer"] ?? client.methods["createAccount"];
    const bodies = [...faults(provider.createBody)];
    expect(bodies.length).toBeGreaterThan(7);
    for (const body of bodies) {
      const { error } = (await create?.({ body })) ?? {};
      expect(error?.name).toBe("InvalidRequestError");
      expect(leaksOf(error, secretsOf(provider))).toEqual([]);
    }
  });
});

describe("getty, a login that fails", () => {
  const refused = answer({
    status: 200,
    body: getty.no(JSON.stringify(getty.credentials), "InvalidSystemIdOrPassword"),
  });
  test.each([
    ["is refused, with the credentials in its words", refused],
    ["breaks", reset],
    ["is answered with nonsense", answer({ status: 200, body: JSON.stringify(getty.credentials) })],
  ])("and %s shows no credential", async (_title, play) => {
    await withFailureServer(async (server) => {
      const client = connect(getty, server, options);
      server.on(getty.login?.path ?? "", play);
      expectNoLeak(await client.create(), getty, server);
    });
  });
});

/** Copies of a body with one fault each: a value of another type at every place, a surplus key in every object. */
function* faults(value: unknown): Generator<unknown> {
  if (typeof value !== "object" || value === null) {
    yield [value];
    return;
  }
  if (!Array.isArray(value)) yield { ...value, surplus: `MARKER-${MARK}` };
  for (const [key, inner] of Object.entries(value))
    for (const fault of faults(inner)) yield Array.isArray(value) ? [fault] : { ...value, [key]: fault };
}
