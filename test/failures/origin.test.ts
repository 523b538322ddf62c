import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { connect, controlCenter, providers } from "../support/clients.js";
import { selfSigned } from "../support/failure-certificate.js";
import { answer, redirect } from "../support/failure-plays.js";
import { runChild } from "../support/failure-process.js";
import { each, seen } from "../support/failure-rows.js";
import { withFailureServer } from "../support/failure-server.js";

describe.each(each(providers))("%s", (_, provider) => {
  const statuses = [301, 302, 303, 307, 308];
  const kinds = ["another origin", "another path", "a path without a host", "no place that exists"] as const;

  test.each(kinds)("a redirect to %s is not followed: nothing arrives there", async (kind) => {
    await withFailureServer((elsewhere) =>
      withFailureServer(async (server) => {
        const locations = {
          "another origin": `${elsewhere.origin}${provider.createPath}`,
          "another path": `${server.origin}/elsewhere`,
          "a path without a host": `//127.0.0.1:${new URL(elsewhere.origin).port}/elsewhere`,
          "no place that exists": "http://[",
        };
        const client = connect(provider, server, { maxRetries: 5 });
        for (const [index, status] of statuses.entries()) {
          server.on(provider.createPath, redirect(status, locations[kind]));
          server.on(provider.readPath, redirect(status, locations[kind]));
          for (const { error, response } of [await client.create(), await client.read()]) {
            expect(seen(error)).toMatchObject({ reason: "redirect", outcome: "unknown", retryable: false });
            expect(response?.status).toBe(status);
          }
          expect(server.to(provider.createPath)).toHaveLength(index + 1);
        }
        expect(elsewhere.connections).toBe(0);
        expect(server.to("/elsewhere")).toHaveLength(0);
      }),
    );
  });

  test("a login is not redirected either", async () => {
    if (!provider.login) return;
    const { path } = provider.login;
    await withFailureServer((elsewhere) =>
      withFailureServer(async (server) => {
        const client = connect(provider, server);
        server.on(path, redirect(307, `${elsewhere.origin}${path}`));
        const { error } = await client.create();
        expect(seen(error)).toMatchObject({ reason: "redirect", outcome: "not-sent" });
        expect(elsewhere.connections).toBe(0);
        expect(server.to(provider.createPath)).toHaveLength(0);
      }),
    );
  });

  test.each([
    "http://example.com/api",
    "http://127.0.0.1.example.com",
    "http://localhost.example.com",
    "http://10.0.0.1",
    "http://[::ffff:10.0.0.1]",
    "HTTP://EXAMPLE.COM",
    "ftp://example.com",
    "ws://localhost",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "//example.com",
    "example.com",
    "https://user:secret@example.com",
    "https://example.com?key=secret",
    "https://example.com/#secret",
  ])("%s as baseUrl is refused at the factory, in words without it", (baseUrl) => {
    const make = () => provider.connect({ baseUrl });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(/option "baseUrl"/);
    expect(make).not.toThrow(/secret|example\.com/i);
  });
});

describe("a certificate for another host", () => {
  // What Node trusts is fixed when a process starts.
  test("that is trusted otherwise is not-sent, and nothing arrives", async () => {
    const own = selfSigned("wrong.example");
    const right = selfSigned("localhost");
    const directory = await mkdtemp(join(tmpdir(), "contract-clients-"));
    onTestFinished(() => rm(directory, { recursive: true }));
    const trusted = join(directory, "trusted.pem");
    await writeFile(trusted, own.cert + right.cert);
    const create = async (tls: typeof own) =>
      withFailureServer(
        async (server) => {
          server.on(controlCenter.createPath, answer(controlCenter.created));
          const env = { NODE_EXTRA_CA_CERTS: trusted };
          const { stdout, stderr } = await runChild("tell", 1, [[controlCenter, server]], env);
          expect(stderr).toBe("");
          return { told: JSON.parse(stdout), requests: server.requests.length };
        },
        { tls },
      );

    // The twin that passes: the certificates are trusted, only the name is wrong.
    expect(await create(right)).toMatchObject({ told: { data: { customerId: 1234 } }, requests: 1 });
    const { told, requests } = await create(own);
    expect(told.error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(told.error.message).toMatch(/wrong\.example|altnames|ERR_TLS_CERT_ALTNAME_INVALID/);
    expect(requests).toBe(0);
  });
});
