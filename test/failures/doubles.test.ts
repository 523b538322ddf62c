import { describe, expect, test } from "vitest";
import {
  connect,
  controlCenter,
  controlCenterCustomer,
  getty,
  providers,
  type TestProvider,
} from "../support/clients.js";
import { type Answer, answer, half, reset } from "../support/failure-plays.js";
import { each, seen } from "../support/failure-rows.js";
import { type FailureServer, reservePort, withFailureServer } from "../support/failure-server.js";

const AT_ONCE = { "retry-after": "0" };

describe("control-center, refused for load by its own code", () => {
  test.each([200, 400, 403, 429, 500, 503])(
    "40000029 with status %i: a create is repeated, and exactly one is accepted",
    async (status) => {
      await withFailureServer(async (server) => {
        const throttled = answer({ status, body: controlCenter.no("Too fast.", "40000029"), headers: AT_ONCE });
        server.on(controlCenter.createPath, throttled, throttled, answer(controlCenter.created));
        const { data, error } = await connect(controlCenter, server).create();
        expect(error).toBeUndefined();
        expect(data).toEqual({ customerId: 1234, timestamp: 1527590173 });
        expect(server.to(controlCenter.createPath)).toHaveLength(3);
      });
    },
  );

  test("40000029 to the end is refused, and may be made again", async () => {
    await withFailureServer(async (server) => {
      server.on(controlCenter.createPath, answer({ status: 500, body: controlCenter.no("Too fast.", "40000029") }));
      const { error } = await connect(controlCenter, server, { maxRetries: 0 }).create();
      expect(seen(error)).toEqual({ name: "ApiError", status: 500, outcome: "refused", retryable: true });
      expect(server.requests).toHaveLength(1);
    });
  });
});

describe("control-center, a PUT whose first try was cut off", () => {
  const path = controlCenter.readPath;
  const put = (server: FailureServer | string, maxRetries = 1) => {
    const baseUrl = (typeof server === "string" ? server : server.origin) + controlCenter.root;
    const client = controlCenter.connect({ baseUrl, maxRetries });
    return client.methods["editCustomer"]?.({ params: { path: { customerId: 1234 } }, body: controlCenterCustomer });
  };
  const edited: Answer = { status: 200, body: "{}" };

  test("succeeds if the second try does", async () => {
    await withFailureServer(async (server) => {
      server.on(path, half(edited, "reset"), answer(edited));
      expect((await put(server))?.data).toEqual({});
      expect(server.to(path)).toHaveLength(2);
    });
  });

  test.each([400, 404, 429])(
    "is unknown if the second try is refused with %i: the first may have acted",
    async (status) => {
      await withFailureServer(async (server) => {
        server.on(path, reset, answer({ status, body: controlCenter.no("No.") }));
        const { error } = (await put(server)) ?? {};
        expect(seen(error)).toMatchObject({ name: "ApiError", status, outcome: "unknown" });
        expect(server.to(path)).toHaveLength(2);
      });
    },
  );

  test("is unknown if the second try finds nobody listening: the first may have acted", async () => {
    const port = await reservePort();
    const server = await port.open();
    server.on(path, (response, request) => {
      server.refuse();
      reset(response, request);
    });
    const { error } = (await put(port.origin)) ?? {};
    expect(seen(error)).toEqual({ name: "ConnectionError", reason: "network", outcome: "unknown", retryable: true });
    expect(error?.message).toContain("ECONNREFUSED");
    expect(server.to(path)).toHaveLength(1);
    await port.close();
  });
});

describe("a yes that means no, and a no that may have acted", () => {
  const unknown = (body: string, status: number) => ({ body, status });
  test.each<readonly [string, TestProvider, { body: string; status: number }]>([
    ["getty's SystemError with 200", getty, unknown(getty.no("Failed.", "SystemError"), 200)],
    ["getty's DependentServiceDown with 400", getty, unknown(getty.no("Failed.", "dependentservicedown"), 400)],
    ["Control Center's 30000001 with 400", controlCenter, unknown(controlCenter.no("Failed.", "30000001"), 400)],
  ])("%s is unknown, and the create is not repeated", async (_, provider, given) => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer({ ...given, headers: AT_ONCE }), answer(provider.created));
      const { error } = await connect(provider, server).create({ maxRetries: 5 });
      expect(seen(error)).toEqual({ name: "ApiError", status: given.status, outcome: "unknown", retryable: false });
      expect(server.to(provider.createPath)).toHaveLength(1);
    });
  });

  test("getty's 500 with the code of an expired token is unknown, and the create is not resent", async () => {
    await withFailureServer(async (server) => {
      server.on(
        getty.createPath,
        answer({ status: 500, body: getty.no("The security token has expired.", "AUTH-012") }),
        answer(getty.created),
      );
      const { error } = await connect(getty, server).create({ maxRetries: 5 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 500, outcome: "unknown", retryable: false });
      expect(server.to(getty.createPath)).toHaveLength(1);
    });
  });
});

describe.each(each(providers))("%s", (_, provider) => {
  test("421 is refused, and no create after the refusal is received", async () => {
    // Node's fetch itself sends once more after a 421, which says that this server did not act.
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer({ status: 421, body: "" }));
      const { error } = await connect(provider, server).create({ maxRetries: 5 });
      expect(seen(error)).toEqual({ name: "ApiError", status: 421, outcome: "refused", retryable: false });
      expect(server.to(provider.createPath).length).toBeLessThanOrEqual(2);
    });
  });

  test("a create on a connection that the server is just closing is received once, or not and told so", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, (response, request) => {
        const { socket } = response;
        answer(provider.created)(response, request);
        response.on("finish", () => setImmediate(() => socket?.destroy()));
      });
      const client = connect(provider, server);
      for (let round = 0; round < 30; round++) {
        const before = server.to(provider.createPath).length;
        const { error } = await client.create({ maxRetries: 0 });
        const received = server.to(provider.createPath).length - before;
        if (!error) expect(received).toBe(1);
        else if (error.outcome === "not-sent") expect(received).toBe(0);
        else expect(seen(error)).toMatchObject({ reason: "network", outcome: "unknown" });
        expect(received).toBeLessThanOrEqual(1);
      }
    });
  });

  test("a body that is changed after the call goes out as it was at the call", async () => {
    await withFailureServer(async (server) => {
      server.on(provider.createPath, answer(provider.created));
      const { methods } = connect(provider, server);
      const create = methods["createCustomer"] ?? methods["createAccount"];
      const text = JSON.stringify(provider.createBody);
      const body: object = JSON.parse(text);
      const first = create?.({ body });
      rename(body);
      const second = create?.({ body });
      await Promise.all([first, second]);
      const sent = server.to(provider.createPath).map((request) => request.body.includes("SECOND"));
      expect(sent.sort()).toEqual([false, true]);
    });
  });
});

/** Turns every marker of a body into another one, in place. */
function rename(value: object): void {
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === "string") Reflect.set(value, key, inner.replace("MARKER", "SECOND"));
    else if (typeof inner === "object" && inner !== null) rename(inner);
}
