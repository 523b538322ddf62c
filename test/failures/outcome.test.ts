import { describe, expect, test } from "vitest";
import { connect, getty, providers } from "../support/clients.js";
import { selfSigned } from "../support/failure-certificate.js";
import { answer, hangUp, reset } from "../support/failure-plays.js";
import { each, LIMIT, rows, SHORT, seen } from "../support/failure-rows.js";
import { reservePort, startSocketServer, withFailureServer } from "../support/failure-server.js";

/** fetch does not say when a request leaves; Node's own transport does. */
const tells = process.env["TRANSPORT"] === "node";
const options = { timeout: 10_000, maxResponseBytes: LIMIT, maxRetries: 0 };

describe.concurrent.each(each(providers))("%s", (_, provider) => {
  test.each(each(rows))(
    "after %s, a create is told truly and was received once, whatever maxRetries is",
    async (_, row) => {
      const tries = [0, 1, 5].map((maxRetries) =>
        withFailureServer(async (server) => {
          server.on(provider.createPath, row.play(provider, provider.created));
          const { error } = await connect(provider, server, options).create({ maxRetries, timeout: row.timeout });
          expect(seen(error)).toMatchObject(row.create);
          expect(server.to(provider.createPath).length).toBeLessThanOrEqual(1);
          if (!row.timeout) expect(server.to(provider.createPath)).toHaveLength(1);
        }),
      );
      await Promise.all(tries);
    },
  );

  test.each(each(rows))("after %s, a read with maxRetries 0 is told truly and was sent once", async (_, row) => {
    await withFailureServer(async (server) => {
      server.on(provider.readPath, row.play(provider, provider.read));
      const { error } = await connect(provider, server, options).read({ timeout: row.timeout });
      expect(seen(error)).toMatchObject(row.read);
      expect(server.to(provider.readPath).length).toBeLessThanOrEqual(1);
      if (!row.timeout) expect(server.to(provider.readPath)).toHaveLength(1);
    });
  });

  const notSent = { name: "ConnectionError", reason: "network", outcome: "not-sent", retryable: true };

  test("a refused connection is not-sent", async () => {
    const port = await reservePort();
    const client = provider.connect({ baseUrl: port.origin + provider.root, ...options });
    expect(seen((await client.create()).error)).toEqual(notSent);
    expect(seen((await client.read()).error)).toEqual(notSent);
    await port.close();
  });

  test("a host name that does not exist is not-sent", async () => {
    // A label over 63 characters: every resolver says no at once, without asking the network.
    const client = provider.connect({ baseUrl: `https://${"a".repeat(64)}.invalid`, ...options, timeout: 0 });
    expect(seen((await client.create()).error)).toEqual(notSent);
  });

  test("a certificate that nobody vouches for is not-sent and of no use to try again, and nothing arrives", async () => {
    await withFailureServer(
      async (server) => {
        const { error } = await connect(provider, server, { ...options, maxRetries: 5 }).create();
        expect(seen(error)).toEqual({ ...notSent, retryable: false });
        expect(server.connections).toBe(1);
        expect(server.requests).toHaveLength(0);
      },
      { tls: selfSigned("wrong.example") },
    );
  });
});

// Getty's login would meet these first; what a failed login means is below.
describe.each(each(providers.filter(({ login }) => !login)))("%s, below HTTP", (_, provider) => {
  const expected = { name: "ConnectionError", outcome: "unknown", retryable: false };

  test("a reset at the first byte of the request is unknown: what left cannot be known", async () => {
    const server = await startSocketServer((socket) => void socket.once("data", () => socket.resetAndDestroy()));
    const client = provider.connect({ baseUrl: `http://127.0.0.1:${server.port}${provider.root}`, ...options });
    expect(seen((await client.create({ maxRetries: 5 })).error)).toEqual({ ...expected, reason: "network" });
    expect(server.connections).toBe(1);
    await server.close();
  });

  test("silence in the TLS handshake is not-sent, or unknown where the transport does not tell", async () => {
    const server = await startSocketServer(() => {});
    const client = provider.connect({ baseUrl: `https://127.0.0.1:${server.port}${provider.root}`, ...options });
    const { error } = await client.create({ maxRetries: 1, timeout: SHORT });
    const told = tells ? { outcome: "not-sent", retryable: true } : {};
    expect(seen(error)).toEqual({ ...expected, reason: "timeout", ...told });
    expect(server.connections).toBe(tells ? 2 : 1);
    await server.close();
  });
});

describe("getty, where the login fails", () => {
  const login = getty.login?.path ?? "";

  test.each(
    each([
      { name: "is reset", play: reset, expected: { name: "ConnectionError", reason: "network", retryable: true } },
      {
        name: "is hung up on",
        play: hangUp,
        expected: { name: "ConnectionError", reason: "network", retryable: true },
      },
      {
        name: "is refused",
        play: answer({ status: 200, body: getty.no("The password is wrong.", "InvalidSystemIdOrPassword") }),
        expected: { name: "ApiError", status: 200, retryable: false },
      },
      {
        name: "fails with 500",
        play: answer({ status: 500, body: "" }),
        expected: { name: "ApiError", status: 500, retryable: true },
      },
      {
        name: "has no token",
        play: answer({ status: 200, body: JSON.stringify({ ResponseHeader: { Status: "success", StatusList: [] } }) }),
        expected: { name: "ConnectionError", reason: "unreadable", retryable: true },
      },
    ]),
  )("a create whose login %s is not-sent, and no create arrives", async (_, { play, expected }) => {
    await withFailureServer(async (server) => {
      const client = connect(getty, server, options);
      server.on(login, play);
      const { error } = await client.create({ maxRetries: 5 });
      expect(seen(error)).toEqual({ ...expected, outcome: "not-sent" });
      expect(error?.operation).toBe("createCustomer");
      expect(server.to(getty.createPath)).toHaveLength(0);
      expect(server.to(login)).toHaveLength(1);
    });
  });
});
