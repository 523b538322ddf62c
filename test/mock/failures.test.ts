import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { ApiError, ConnectionError, type Result } from "../../src/index.js";
import { createFailures, isDone } from "../../src/mock/failures.js";
import { type FailurePoint, type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { LONGER } from "../support/failure-rows.js";

const mocks: Mock[] = [];
afterEach(async () => {
  await Promise.all(mocks.splice(0).map((mock) => mock.close()));
});

async function start(options: MockOptions, timeout = 60_000) {
  const mock = await startMock("control-center", options);
  mocks.push(mock);
  const keys = { username: "user", apiKey: "key" };
  return createControlCenterClient({ baseUrl: mock.url, ...keys, maxRetries: 0, timeout });
}
type Client = Awaited<ReturnType<typeof start>>;
const create = (client: Client, name: string, headers = {}) =>
  client.createCustomer({ body: { name, accountName: "Acme" }, headers });
const fateOf = ({ error }: Result<unknown, Error>) =>
  error instanceof ApiError ? error.status : error instanceof ConnectionError ? error.reason : "ok";

const HEAD = { method: "POST", url: "/", headers: {} };

describe("failures", () => {
  const N = 24;
  async function rehearse(options: MockOptions) {
    const client = await start(options);
    const fates = [];
    for (let i = 0; i < N; i++) fates.push(fateOf(await create(client, `Customer ${i}`)));
    return { client, fates };
  }

  it("are 503s and reset connections, and repeat with the same seed", async () => {
    const { fates } = await rehearse({ failures: 0.5, seed: 7 });
    expect(new Set(fates)).toEqual(new Set(["ok", 503, "network"]));
    expect((await rehearse({ failures: 0.5, seed: 7 })).fates).toEqual(fates);
    expect((await rehearse({ failures: 0.5, seed: 8 })).fates).not.toEqual(fates);
  });

  it("leave open whether the customer was created: some were, some were not", async () => {
    const { client, fates } = await rehearse({ failures: 0.5, seed: 7 });
    const failure = createFailures({ failures: 0.5, seed: 7 });
    const seen = new Set<string>();
    for (const [i, fate] of fates.entries()) {
      // Any Prefer spares a request, also one that chooses no answer.
      const { error } = await create(client, `Customer ${i}`, { prefer: "return=minimal" });
      const exists = error instanceof ApiError && error.code === "10000602";
      const point = failure(HEAD, i);
      expect(exists).toBe(point === undefined || isDone(point));
      seen.add(`${fate} ${exists}`);
    }
    expect([...seen].sort()).toEqual(["503 false", "503 true", "network false", "network true", "ok true"]);
  });

  it("are as many as was asked for", () => {
    for (const share of [0, 0.1, 0.5, 1]) {
      const failure = createFailures({ failures: share, seed: 1 });
      const found = Array.from({ length: 4000 }, (_, n) => failure(HEAD, n)).filter((one) => one !== undefined);
      expect(Math.abs(found.length / 4000 - share)).toBeLessThan(0.03);
    }
  });

  it("spare a forced answer", async () => {
    const client = await start({ failures: 1 });
    expect(fateOf(await create(client, "A"))).not.toBe("ok");
    expect(fateOf(await create(client, "A", { prefer: "code=200" }))).toBe("ok");
  });
});

describe("an exchange that fails", () => {
  /** What the client makes of it, whether the customer is there afterwards, and what the mock has seen of the body. */
  async function failing(options: MockOptions) {
    const client = await start({ late: 600_000, ...options }, options.failAt === "late" ? LONGER : undefined);
    const [mock] = mocks;
    const { error } = await create(client, "A");
    const seen = mock?.requests.at(-1)?.body;
    const again = await create(client, "A", { prefer: "return=minimal" });
    const exists = again.error instanceof ApiError && again.error.code === "10000602";
    return { fate: fateOf({ error } as Result<unknown, Error>), outcome: error?.outcome, exists, seen };
  }
  const BODY = '{"name":"A","accountName":"Acme"}';

  it.each<[point: FailurePoint, fate: unknown, exists: boolean]>([
    ["arrival", "network", false],
    ["request", "network", false],
    ["work", "network", true],
    ["head", "network", true],
    ["body", "network", true],
    ["late", "timeout", true],
    ["503", 503, false],
    ["503-after-work", 503, true],
  ])("at %s ends with %s, and the work is done: %s", async (failAt, fate, exists) => {
    expect(await failing({ failAt })).toEqual({
      fate,
      outcome: "unknown",
      exists,
      seen: failAt === "arrival" ? undefined : BODY,
    });
  });

  it.each<[point: FailurePoint, bytes: RegExp]>([
    ["work", /^$/],
    ["head", /^HTTP\/1.1 200 OK\r\n.*content-length: 42.*\r\n\r\n$/s],
    ["body", /^HTTP\/1.1 200 OK\r\n.*\r\n\r\n\{"customerId":1234,"t$/s],
    ["late", /^HTTP\/1.1 200 OK\r\n.*\r\n\r\n\{"customerId":1234,"timestamp":\d{10}\}$/s],
  ])("at %s has sent so much", async (failAt, bytes) => {
    const mock = await startMock("control-center", { failAt, late: 50 });
    mocks.push(mock);
    const { port, pathname } = new URL(mock.url);
    const socket = connect(Number(port), "127.0.0.1");
    let got = "";
    socket.on("data", (chunk) => {
      got += chunk;
    });
    socket.on("error", () => {});
    socket.write(
      `POST ${pathname}/customers HTTP/1.1\r\nhost: mock\r\nauthorization: Basic dTpr\r\nconnection: close\r\n` +
        `content-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`,
    );
    await new Promise((resolve) => socket.once("close", resolve));
    expect(got).toMatch(bytes);
  });

  it("fails at each of several points alike", () => {
    const points = ["work", "head", "late"] as const;
    const failure = createFailures({ failAt: points, seed: 1 });
    const found = Array.from({ length: 3000 }, (_, n) => failure(HEAD, n));
    for (const point of points) expect(Math.abs(found.filter((one) => one === point).length - 1000)).toBeLessThan(100);
  });

  it("is chosen by a function, by the request and its place in the order of arrival", async () => {
    const asked: string[] = [];
    const client = await start({
      failAt: ({ method, url }, n) => {
        asked.push(`${n} ${method} ${url}`);
        return n === 1 ? "work" : undefined;
      },
    });
    const fates = [];
    for (const name of ["A", "B", "B"]) fates.push((await create(client, name)).error?.name);
    expect(fates).toEqual([undefined, "ConnectionError", "ApiError"]);
    expect(asked).toEqual([0, 1, 2].map((n) => `${n} POST /rws/api/v1/customers`));
  });
});

describe("latency", () => {
  it("passes before each answer", async () => {
    const client = await start({ latency: 150 });
    const begin = performance.now();
    expect(fateOf(await create(client, "A"))).toBe("ok");
    expect(performance.now() - begin).toBeGreaterThanOrEqual(149);
  });

  it("comes after the work: who gives up waiting has created the customer", async () => {
    const client = await start({ latency: 400 });
    const [mock] = mocks;
    const controller = new AbortController();
    const leaving = client.createCustomer({ body: { name: "A", accountName: "Acme" }, signal: controller.signal });
    while (mock?.requests.length === 0) await sleep(5);
    controller.abort();
    expect(fateOf(await leaving)).toBe("aborted");
    const patient = createControlCenterClient({ baseUrl: mock?.url ?? "", username: "u", apiKey: "k" });
    expect((await create(patient, "A")).error).toMatchObject({ code: "10000602" });
  });

  it("does not hold up the end of the mock", async () => {
    // Longer than this test may take.
    const client = await start({ latency: 600_000 }, 0);
    const pending = create(client, "A");
    while (mocks[0]?.requests.length === 0) await sleep(5);
    await mocks.pop()?.close();
    expect(fateOf(await pending)).toBe("network");
  });
});
