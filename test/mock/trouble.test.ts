import { afterEach, describe, expect, it } from "vitest";
import { ApiError, ConnectionError, type Result } from "../../src/index.js";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createTrouble } from "../../src/mock/trouble.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";

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
    const trouble = createTrouble(0.5, 7);
    const seen = new Set<string>();
    for (const [i, fate] of fates.entries()) {
      // Any Prefer spares a request, also one that chooses no answer.
      const { error } = await create(client, `Customer ${i}`, { prefer: "return=minimal" });
      const exists = error instanceof ApiError && error.code === "10000602";
      expect(exists).toBe(fate === "ok" || trouble(i)?.isDone);
      seen.add(`${fate} ${exists}`);
    }
    expect([...seen].sort()).toEqual(["503 false", "503 true", "network false", "network true", "ok true"]);
  });

  it("are as many as was asked for", () => {
    for (const share of [0, 0.1, 0.5, 1]) {
      const trouble = createTrouble(share, 1);
      const found = Array.from({ length: 4000 }, (_, n) => trouble(n)).filter((one) => one !== undefined);
      expect(Math.abs(found.length / 4000 - share)).toBeLessThan(0.03);
    }
  });

  it("spare a forced answer", async () => {
    const client = await start({ failures: 1 });
    expect(fateOf(await create(client, "A"))).not.toBe("ok");
    expect(fateOf(await create(client, "A", { prefer: "code=200" }))).toBe("ok");
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
    const client = await start({ latency: 400 }, 200);
    expect(fateOf(await create(client, "A"))).toBe("timeout");
    const [mock] = mocks;
    const patient = createControlCenterClient({ baseUrl: mock?.url ?? "", username: "u", apiKey: "k" });
    expect((await create(patient, "A")).error).toMatchObject({ code: "10000602" });
  });

  it("does not hold up the end of the mock", async () => {
    const client = await start({ latency: 60_000 });
    const pending = create(client, "A");
    while (mocks[0]?.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    const begin = performance.now();
    await mocks.pop()?.close();
    expect(performance.now() - begin).toBeLessThan(5_000);
    expect(fateOf(await pending)).toBe("network");
  });
});
