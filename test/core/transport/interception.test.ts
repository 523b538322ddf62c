// What intercepts `fetch` on Node intercepts the clients: here what is in reach of vitest, the libraries in test/interceptors/.
import http from "node:http";
import { Agent, getGlobalDispatcher, MockAgent, setGlobalDispatcher } from "undici";
import { afterEach, describe, expect, test, vi } from "vitest";
import { connect, revcent } from "../../support/clients.js";
import { answer } from "../../support/failure-plays.js";
import { seen } from "../../support/failure-rows.js";
import { type FailureServer, withFailureServer } from "../../support/failure-server.js";

const { created, createPath, root } = revcent;
const json = () => new Response(String(created.body), { headers: { "content-type": "application/json" } });
const dispatcher = getGlobalDispatcher();

afterEach(() => {
  vi.restoreAllMocks();
  setGlobalDispatcher(dispatcher);
});

/** A server that would create a customer. */
const withServer = (work: (server: FailureServer) => Promise<void>) =>
  withFailureServer((server) => {
    server.on(createPath, answer(created));
    return work(server);
  });

describe("Node's transport", () => {
  test("leaves it to a spy on fetch to answer, and goes on by itself when the spy is gone", () =>
    withServer(async (server) => {
      const client = connect(revcent, server);
      expect((await client.create()).error).toBeUndefined();
      const spy = vi.spyOn(globalThis, "fetch").mockImplementation(async () => json());
      expect((await client.create()).error).toBeUndefined();
      expect(spy).toHaveBeenCalledOnce();
      expect(spy.mock.calls[0]?.[0]).toBe(server.origin + createPath);
      expect(server.connections).toBe(1);
      spy.mockRestore();
      expect((await client.create()).error).toBeUndefined();
      expect(server.to(createPath)).toHaveLength(2);
    }));

  test("calls through with a spy that only looks on", () =>
    withServer(async (server) => {
      const spy = vi.spyOn(globalThis, "fetch");
      expect((await connect(revcent, server).create()).error).toBeUndefined();
      expect(spy).toHaveBeenCalledOnce();
      expect(server.to(createPath)).toHaveLength(1);
    }));

  test("sends nothing that undici's MockAgent does not know, and tells that", () =>
    withServer(async (server) => {
      const agent = new MockAgent();
      agent.disableNetConnect();
      setGlobalDispatcher(agent);
      agent
        .get(server.origin)
        .intercept({ path: createPath, method: "POST" })
        .reply(200, String(created.body), { headers: { "content-type": "application/json" } });
      const client = connect(revcent, server, { maxRetries: 0 });
      expect((await client.create()).error).toBeUndefined();
      const { error } = await client.create();
      expect(seen(error)).toMatchObject({ reason: "network", outcome: "not-sent" });
      expect(server.connections).toBe(0);
    }));

  test("sends by whatever setGlobalDispatcher has set", () =>
    withServer(async (server) => {
      setGlobalDispatcher(
        new Agent({}).compose(
          (dispatch) => (options, handler) => dispatch({ ...options, origin: server.origin }, handler),
        ),
      );
      const client = revcent.connect({ baseUrl: `https://vendor.example${root}` });
      expect((await client.create()).error).toBeUndefined();
      expect(server.to(createPath)).toHaveLength(1);
    }));

  test("refuses with one sentence where only node:http is intercepted", () =>
    withServer(async (server) => {
      class Intercepted extends http.ClientRequest {}
      vi.spyOn(http, "ClientRequest", "get").mockReturnValue(Intercepted);
      const { error } = await connect(revcent, server).create();
      expect(seen(error)).toEqual({
        name: "ConnectionError",
        reason: "setup",
        outcome: "not-sent",
        retryable: false,
      });
      expect(error?.message).toContain("node:http is intercepted, but fetch is not");
      expect(server.connections).toBe(0);
    }));

  test("believes a fetch that says the request was not sent", () =>
    withServer(async (server) => {
      const closed = Object.assign(new Error("the circuit is open"), { outcome: "not-sent" });
      const client = connect(revcent, server, { fetch: () => Promise.reject(closed), maxRetries: 0 });
      expect(seen((await client.create()).error)).toMatchObject({ reason: "network", outcome: "not-sent" });
    }));
});
