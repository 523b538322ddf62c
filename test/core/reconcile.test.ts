// What became of a create whose answer was lost. The stateful mocks say what is there; this test cuts the answers.
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type ClientError, type ClientOptions, reconcile } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createGettyClient } from "../../src/providers/getty.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { CUSTOMER } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

const NOW = { wait: 0 };

/** A mock for one test. */
async function mocked(provider: string): Promise<Mock> {
  const mock = await startMock(provider);
  onTestFinished(() => mock.close());
  return mock;
}

/** A fetch whose next answer, or next request, is lost. */
function lossy() {
  let lose: "answer" | "request" | undefined;
  const fetch: NonNullable<ClientOptions["fetch"]> = async (url, init) => {
    const what = /session/i.test(url) ? undefined : lose;
    if (what) lose = undefined;
    if (what === "request") throw new Error("reset");
    const response = await globalThis.fetch(url, init);
    if (what !== "answer") return response;
    await response.arrayBuffer();
    throw new Error("reset");
  };
  return {
    fetch,
    lose(what: "answer" | "request") {
      lose = what;
    },
  };
}

const customer = { name: "Acme Customer", accountName: "Acme" };
const account = { MerchantID: "1", EmailAddress: "a@example.com", CompanyName: "ACME", Country: "GB" };

describe.each([
  {
    provider: "getty",
    async create(url: string, fetch: ClientOptions["fetch"]) {
      const getty = createGettyClient({
        systemId: "1",
        systemPassword: "p",
        userName: "u",
        userPassword: "q",
        baseUrl: url,
        fetch,
      });
      return {
        call: () => getty.createCustomer(CUSTOMER),
        find: (error: ClientError) => reconcile(getty.createCustomer, CUSTOMER, error, NOW),
      };
    },
    lost: [],
  },
  {
    provider: "control-center",
    async create(url: string, fetch: ClientOptions["fetch"]) {
      const client = createControlCenterClient({ username: "u", apiKey: "k", baseUrl: url, fetch });
      const init = { body: customer };
      return {
        call: () => client.createCustomer(init),
        find: (error: ClientError) => reconcile(client.createCustomer, init, error, NOW),
      };
    },
    lost: ["customerId"],
  },
  {
    provider: "ondemand",
    async create(url: string, fetch: ClientOptions["fetch"]) {
      const client = createOnDemandClient({ accessKeyId: "a", secretAccessKey: "s", baseUrl: url, fetch });
      const init = { body: account };
      return {
        call: () => client.createAccount(init),
        find: (error: ClientError) => reconcile(client.createAccount, init, error, NOW),
      };
    },
    lost: ["AccessKeyID", "SecretAccessKey"],
  },
])("$provider, which keeps a name unique", ({ provider, create, lost }) => {
  const creates = (mock: Mock) =>
    mock.requests.filter(({ method, url }) => method === "POST" && !/session/i.test(url)).length;

  it("exists when the work was done and the answer lost, with what nobody can read any more", async () => {
    const mock = await mocked(provider);
    const { fetch, lose } = lossy();
    const { call, find } = await create(mock.url, fetch);
    lose("answer");
    const { error } = await call();
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(await find(error as ClientError)).toMatchObject({ state: "exists", lost });
    expect(creates(mock)).toBe(2);
  });

  it("is created by the repeat when the request itself was lost", async () => {
    const mock = await mocked(provider);
    const { fetch, lose } = lossy();
    const { call, find } = await create(mock.url, fetch);
    lose("request");
    const { error } = await call();
    expect(error).toMatchObject({ outcome: "unknown" });
    const found = await find(error as ClientError);
    expect(found).toMatchObject({ state: "created", lost: [] });
    expect(found.state === "created" && found.data).toBeTruthy();
    expect(creates(mock)).toBe(1);
  });

  it("cannot be told when the repeat is lost as well", async () => {
    const mock = await mocked(provider);
    const { fetch, lose } = lossy();
    const { call, find } = await create(mock.url, fetch);
    lose("request");
    const { error } = await call();
    lose("answer");
    const found = await find(error as ClientError);
    expect(found).toMatchObject({ state: "cannot-tell", error: { outcome: "unknown" } });
    expect(await find((found as { error: ClientError }).error)).toMatchObject({ state: "exists" });
  });

  it("is known from an error that leaves nothing open", async () => {
    const mock = await mocked(provider);
    const { call, find } = await create(mock.url, globalThis.fetch);
    await call();
    const { error } = await call();
    expect(await find(error as ClientError)).toMatchObject({ state: "exists", lost });
    expect(creates(mock)).toBe(2);
  });
});

describe("revcent, where a look-up tells", () => {
  const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "Ada@Example.com" } };
  const marked = { ...body, internal_customer_id: "crm-1815" };
  const id = (number: number) => `CUSTOMER${String(number).padStart(12, "0")}`;
  interface Listed {
    readonly email?: string;
    readonly internal_customer_id?: string;
  }

  /** A server whose creates get no answer, with the customers that it shows, 25 a page. `shown`: whether the list shows all. */
  async function start(customers: readonly Listed[], { shown = false, firstPage = 1 } = {}) {
    const asked: URL[] = [];
    const server = await serve(({ method, url }) => {
      const at = new URL(url, "http://host");
      if (method === "POST") return { status: 502, body: "" };
      asked.push(at);
      const own = (customer: Listed, index: number) => ({ ...customer, id: id(index), created_date_unix: 1 });
      if (at.pathname !== "/customers") {
        const customer = customers[Number(at.pathname.slice(-12))];
        return { body: JSON.stringify({ code: 1, ...customer }) };
      }
      const page = Number(at.searchParams.get("page"));
      if (page < firstPage) return { status: 422, body: '{"code":0,"message":"no such page"}' };
      const first = (page - firstPage) * 25;
      const all = customers.map(own).slice(first, first + 25);
      const results = shown ? all : all.map(({ id, created_date_unix }) => ({ id, created_date_unix }));
      return { body: JSON.stringify({ code: 1, results }) };
    });
    const client = createRevCentClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0 });
    const find = async (init: Parameters<typeof client.createCustomer>[0], options = NOW) => {
      const { error } = await client.createCustomer(init);
      return reconcile(client.createCustomer, init, error as ClientError, options);
    };
    return { asked, server, client, find };
  }
  const others = (count: number): Listed[] =>
    Array.from({ length: count }, (_, index) => ({ email: `c${index}@example.com` }));

  it.each([
    ["in the list", true],
    ["in the record alone", false],
  ])("finds a customer by its e-mail address, shown %s, which may be another's", async (_name, shown) => {
    const { find } = await start([...others(3), { email: "ada@example.com" }], { shown });
    expect(await find({ body })).toMatchObject({ state: "exists", lost: [], record: { id: id(3) } });
  });

  it("knows it for its own by a value that nobody else has", async () => {
    const { find } = await start([...others(3), { email: "ada@example.com", internal_customer_id: "CRM-1815" }]);
    expect(await find({ body: marked })).toMatchObject({ state: "created", record: { id: id(3) } });
    const other = await start([{ email: "ada@example.com", internal_customer_id: "crm-2" }]);
    expect(await other.find({ body: marked })).toMatchObject({ state: "exists" });
  });

  it.each([0, 1])("walks through all pages, the first being %i, of the time of the call", async (firstPage) => {
    const { find, asked } = await start([...others(60), { email: "ada@example.com" }], { firstPage, shown: true });
    const before = Date.now() / 1000;
    expect(await find({ body })).toMatchObject({ state: "exists", record: { id: id(60) } });
    const lists = asked.filter(({ pathname }) => pathname === "/customers");
    expect(lists.map(({ searchParams }) => searchParams.get("page"))).toEqual(
      firstPage === 0 ? ["0", "1", "2"] : ["0", "1", "2", "3"],
    );
    const [from, to] = ["date_start", "date_end"].map((name) => Number(lists[0]?.searchParams.get(name)));
    expect(from).toBeLessThanOrEqual(before - 299);
    expect(to).toBeGreaterThanOrEqual(before + 299);
  });

  it("is absent when nothing is found and the wait is over, and not before", async () => {
    const { find, asked } = await start(others(2), { shown: true });
    const begin = Date.now();
    const found = await find({ body }, { wait: 700 });
    expect(found).toMatchObject({ state: "absent" });
    expect(Date.now() - begin).toBeGreaterThanOrEqual(690);
    expect(asked.filter(({ searchParams }) => searchParams.get("page") === "1")).toHaveLength(2);
  });

  it("cannot tell from records that do not show what was sent", async () => {
    const { find } = await start([...others(1), {}]);
    const found = await find({ body });
    expect(found).toMatchObject({ state: "cannot-tell" });
    expect(found.state === "cannot-tell" && found.why).toBe("getCustomer does not show the e-mail address of a record");
  });

  it("cannot tell when the look-up fails, and says why", async () => {
    const { server, client } = await start([]);
    const { error } = await client.createCustomer({ body });
    await server.close();
    // Jitter is all of the waits between its tries.
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    onTestFinished(() => void random.mockRestore());
    const found = await reconcile(client.createCustomer, { body }, error as ClientError, NOW);
    expect(found).toMatchObject({
      state: "cannot-tell",
      error: { name: "ConnectionError", operation: "getCustomers" },
    });
  });

  it("stops waiting with the signal", async () => {
    const { client } = await start([]);
    const { error } = await client.createCustomer({ body });
    const signal = AbortSignal.timeout(50);
    const found = await reconcile(client.createCustomer, { body }, error as ClientError, { signal, wait: 60_000 });
    expect(found).toMatchObject({ state: "cannot-tell" });
  });

  it("is absent at once after a refusal, and after a request that was not sent", async () => {
    const { client } = await start([]);
    const { error } = await client.createCustomer({ body: {} as never });
    expect(await reconcile(client.createCustomer, { body }, error as ClientError)).toMatchObject({ state: "absent" });
  });
});

describe("reconcile", () => {
  const client = createRevCentClient({ apiKey: "k" });
  const error = new Error("other") as ClientError;
  it.each([
    [
      "a function of somebody else's",
      () => reconcile((async () => ({})) as never, {}, error),
      "is no method of a client",
    ],
    [
      "an operation that creates nothing",
      () => reconcile(client.getCustomers, {} as never, error),
      "does not say how to find out",
    ],
    ["another error", () => reconcile(client.createCustomer, {} as never, error), "is no error of createCustomer"],
  ])("refuses %s", async (_name, call, words) => {
    await expect(call()).rejects.toThrow(words);
    await expect(call()).rejects.toThrow(TypeError);
  });
});
