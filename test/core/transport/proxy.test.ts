// Node reads its proxies and its certificates when a process starts: each call is made by a process of its own.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { controlCenter } from "../../support/clients.js";
import { type SelfSigned, selfSigned } from "../../support/failure-certificate.js";
import { answer } from "../../support/failure-plays.js";
import { runChild } from "../../support/failure-process.js";
import { type FailureServer, startFailureServer } from "../../support/failure-server.js";
import { type ProxyServer, startProxy } from "../../support/proxy-server.js";

const VENDOR = "https://vendor.example";

let directory: string;
let server: FailureServer;
let tls: SelfSigned;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), "contract-clients-"));
  tls = selfSigned("vendor.example");
  await writeFile(join(directory, "trusted.pem"), tls.cert);
  server = await startFailureServer({ tls });
  server.on(controlCenter.createPath, answer(controlCenter.created));
});
afterAll(async () => {
  await server.close();
  await rm(directory, { recursive: true });
});

async function proxyTo(then: { status: number } | { port: number }): Promise<ProxyServer> {
  const proxy = await startProxy(then);
  onTestFinished(() => proxy.close());
  return proxy;
}
const port = () => Number(new URL(server.origin).port);

/** What a process told of a create at `origin`. */
async function create(origin: string, env: Readonly<Record<string, string>>) {
  const names = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"];
  const clean = Object.fromEntries(names.map((name) => [name, undefined]));
  const trusted = { NODE_EXTRA_CA_CERTS: join(directory, "trusted.pem") };
  const { stdout, stderr } = await runChild("tell", 1, [[controlCenter, { origin }]], { ...clean, ...trusted, ...env });
  expect(stderr).toBe("");
  return JSON.parse(stdout) as { data?: unknown; error?: { name: string; message: string; outcome: string } };
}

describe("a proxy", () => {
  test.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY"])(
    "in %s is asked for a tunnel, with its own credentials",
    async (name) => {
      const proxy = await proxyTo({ port: port() });
      const before = server.requests.length;
      const { data } = await create(VENDOR, { [name]: proxy.origin.replace("//", "//user:word@") });
      expect(data).toMatchObject({ customerId: 1234 });
      expect(proxy.asked).toEqual(["vendor.example:443"]);
      expect(proxy.credentials).toEqual([`Basic ${btoa("user:word")}`]);
      expect(server.requests).toHaveLength(before + 1);
      expect(server.requests.at(-1)?.headers["proxy-authorization"]).toBeUndefined();
    },
  );

  test.each([407, 502])("that refuses with %i leaves the request not-sent", async (status) => {
    const proxy = await proxyTo({ status });
    const { error } = await create(VENDOR, { HTTPS_PROXY: proxy.origin });
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(error?.message).toContain(String(status));
  });

  test("is not asked for a host in NO_PROXY", async () => {
    const proxy = await proxyTo({ status: 502 });
    const { error } = await create(VENDOR, { HTTPS_PROXY: proxy.origin, NO_PROXY: "other.example,.example" });
    // There is no such host.
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(proxy.asked).toEqual([]);
  });

  test("is never asked for this machine", async () => {
    const proxy = await proxyTo({ status: 502 });
    const plain = await startFailureServer();
    onTestFinished(() => plain.close());
    plain.on(controlCenter.createPath, answer(controlCenter.created));
    const env = { HTTP_PROXY: proxy.origin, HTTPS_PROXY: proxy.origin };
    expect(await create(plain.origin, env)).toMatchObject({ data: { customerId: 1234 } });
    expect(proxy.asked).toEqual([]);
  });

  test("is not asked where the program has set a dispatcher of its own", async () => {
    const proxy = await proxyTo({ status: 502 });
    const plain = await startFailureServer();
    onTestFinished(() => plain.close());
    plain.on(controlCenter.createPath, answer(controlCenter.created));
    const env = { HTTPS_PROXY: proxy.origin, DISPATCHER: plain.origin };
    expect(await create(VENDOR, env)).toMatchObject({ data: { customerId: 1234 } });
    expect(proxy.asked).toEqual([]);
  });

  test("and a plain Agent as the program's dispatcher contradict each other, which is said, and nothing is sent", async () => {
    const proxy = await proxyTo({ port: port() });
    const { error } = await create(VENDOR, { HTTPS_PROXY: proxy.origin, DISPATCHER: "plain" });
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(error?.message).toContain("set it to undici's EnvHttpProxyAgent");
    expect(proxy.asked).toEqual([]);
  });

  test("that is no URL is named, and the call is not-sent", async () => {
    const { error } = await create(VENDOR, { HTTPS_PROXY: "proxy" });
    expect(error).toMatchObject({ name: "ConnectionError", outcome: "not-sent" });
    expect(error?.message).toContain("HTTPS_PROXY or HTTP_PROXY is not a URL");
  });
});
