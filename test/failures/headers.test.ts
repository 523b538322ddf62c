import { describe, expect, test } from "vitest";
import { InvalidRequestError } from "../../src/index.js";
import { connect, MARK, providers } from "../support/clients.js";
import { leaksOf } from "../support/failure-leaks.js";
import { answer } from "../support/failure-plays.js";
import { each } from "../support/failure-rows.js";
import { withFailureServer } from "../support/failure-server.js";

const secret = `MARKER-${MARK}`;
const unsafe: readonly (readonly [string, string])[] = [
  ["a line feed", `${secret}\nx-evil: 1`],
  ["a line feed at the end", `${secret}\n`],
  ["a line feed at the start", `\n${secret}`],
  ["a carriage return", `${secret}\rx`],
  ["a line break", `${secret}\r\n\r\nGET / HTTP/1.1`],
  ["a NUL", `${secret}\0`],
  ["a bell", `${secret}\x07`],
  ["a DEL", `${secret}\x7f`],
];
const beyond: readonly (readonly [string, string])[] = [
  ["Greek", `${secret}Ω`],
  ["an emoji", `${secret}🙂`],
  ["a full-width line break's neighbour", `${secret}\u010a`],
  ["a zero-width blank", `${secret}\ufeff`],
];

/** The message of what `make` throws. */
function thrownBy(make: () => unknown): TypeError {
  try {
    make();
  } catch (error) {
    expect(error).toBeInstanceOf(TypeError);
    return error as TypeError;
  }
  throw new Error("nothing was thrown");
}

describe.each(each(providers))("%s", (_, provider) => {
  const baseUrl = "https://example.com";
  const inBody = provider.name === "getty";

  describe.each(Object.keys(provider.credentials))("option %s", (option) => {
    test.each([...unsafe, ...(inBody ? [] : beyond)])("with %s is refused at the factory, by name", (_what, value) => {
      const error = thrownBy(() => provider.connect({ baseUrl, [option]: value }));
      expect(error.message).toContain(`option "${option}"`);
      expect(leaksOf(error, [MARK])).toEqual([]);
    });

    test.each([
      ["empty", ""],
      ["null", null],
      ["a number", 7],
      ["a list", [secret]],
      ["an object", { secret }],
    ])("that is %s is refused at the factory, by name", (_what, value) => {
      const error = thrownBy(() => provider.connect({ baseUrl, [option]: value }));
      expect(error.message).toContain(`option "${option}"`);
      expect(leaksOf(error, [MARK])).toEqual([]);
    });
  });

  test.each(inBody ? beyond : [])("a credential with %s goes out in the body as it is", async (_what, value) => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer(provider.created));
      expect((await connect(provider, server, { systemPassword: value }).create()).error).toBeUndefined();
      expect(server.requests[0]?.body).toContain(value);
    });
  });

  test.each([...unsafe, ...beyond])("a header with %s is refused at the factory, by name", (_what, value) => {
    const error = thrownBy(() => provider.connect({ baseUrl, headers: { "x-trace": value } }));
    expect(error.message).toContain('option "headers"');
    expect(error.message).toContain('"x-trace"');
    expect(leaksOf(error, [MARK])).toEqual([]);
  });

  test.each([...unsafe, ...beyond])(
    "a header with %s is refused at the call, and nothing is sent",
    async (_what, value) => {
      await withFailureServer(async (server) => {
        for (const validate of [true, false]) {
          const client = connect(provider, server, { validate });
          for (const { error } of [
            await client.create({ headers: { "x-trace": value } }),
            await client.read({ headers: { "x-trace": value } }),
          ]) {
            expect(error).toBeInstanceOf(InvalidRequestError);
            expect(error?.outcome).toBe("not-sent");
            expect(error?.message).toContain('"x-trace"');
            expect(leaksOf(error, [MARK])).toEqual([]);
          }
        }
        expect(server.connections).toBe(0);
      });
    },
  );

  test.each([["x trace"], ["x:trace"], ["x-trace\n"], [""], ["Ω"]])("a header named %j is refused", async (name) => {
    const headers = { [name]: secret };
    expect(
      leaksOf(
        thrownBy(() => provider.connect({ baseUrl, headers })),
        [MARK],
      ),
    ).toEqual([]);
    const { error } = await provider.connect({ baseUrl }).create({ headers });
    expect(error).toBeInstanceOf(InvalidRequestError);
    expect(leaksOf(error, [MARK])).toEqual([]);
  });

  test("a header parameter that no contract knows cannot break a line either", async () => {
    await withFailureServer(async (server) => {
      const { methods } = connect(provider, server, { validate: false });
      const create = methods["createCustomer"] ?? methods["createAccount"];
      const header = { "x-trace": `${secret}\r\nx-evil: 1` };
      const { error } = (await create?.({ body: provider.createBody, params: { header } })) ?? {};
      expect(error?.outcome).toBe("not-sent");
      expect(leaksOf(error, [MARK])).toEqual([]);
      expect(server.to(provider.createPath)).toHaveLength(0);
    });
  });

  test("headers of the caller's own cannot replace the client's", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer(provider.created));
      const names = ["authorization", "x-api-key", "Accept", "CONTENT-TYPE", "X-Lod-Version"];
      const headers = Object.fromEntries(names.map((name) => [name, "caller"]));
      await connect(provider, server, { headers }).create({ headers });
      await connect(provider, server).create();
      const [changed, plain] = server.to(provider.createPath);
      for (const [name, value] of Object.entries(plain?.headers ?? {}))
        if (!/^(x-lod-timestamp|authorization)$/.test(name)) expect(changed?.headers[name]).toEqual(value);
      if (plain?.headers["authorization"]) expect(changed?.headers["authorization"]).not.toContain("caller");
    });
  });
});
