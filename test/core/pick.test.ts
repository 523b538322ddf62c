// Clients of some operations alone, over real sockets: they behave as the whole ones do.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import * as controlCenter from "../../generated/control-center/operations.js";
import * as getty from "../../generated/getty/operations.js";
import { createAccount } from "../../generated/ondemand/operations.js";
import { createCustomer, getCustomer, getCustomers } from "../../generated/revcent/operations.js";
import type { Operations } from "../../src/core/operation.js";
import { type ClientError, paginate, reconcile, waitFor, withOptions } from "../../src/index.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createControlCenterClient, pickControlCenterClient } from "../../src/providers/control-center.js";
import { pickGettyClient } from "../../src/providers/getty.js";
import { pickOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient, pickRevCentClient, type RevCentClient } from "../../src/providers/revcent.js";
import { fileJournal, provision } from "../../src/provision/index.js";
import { COUNTRIES, start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };

async function mocked(provider: string): Promise<Mock> {
  const mock = await startMock(provider);
  onTestFinished(() => mock.close());
  return mock;
}

describe("a client of some operations", () => {
  it("has their methods and no others, and sends what the whole client sends", async () => {
    const server = await serve({ body: '{"code":1,"customer_id":"x"}' });
    const options = { apiKey: "k", baseUrl: server.url, headers: { "x-a": "1" } };
    const picked = pickRevCentClient(options, { createCustomer });
    expect(Object.keys(picked)).toEqual(["createCustomer"]);
    const own = await picked.createCustomer({ body });
    const whole = await createRevCentClient(options).createCustomer({ body });
    expect(own.data).toEqual(whole.data);
    const [first, second] = server.requests;
    expect(first).toMatchObject({ method: second?.method, url: second?.url, body: second?.body });
    expect(first?.headers).toMatchObject({ "x-api-key": "k", "x-a": "1" });
  });

  it("refuses what the contract refuses, and says so in the same words", async () => {
    const options = { baseUrl: "https://example.com", username: "u", apiKey: "k" };
    const { createCustomer: create } = pickControlCenterClient(options, {
      createCustomer: controlCenter.createCustomer,
    });
    const init = { body: {} } as never;
    const { error } = await create(init);
    expect(error?.message).toBe((await createControlCenterClient(options).createCustomer(init)).error?.message);
    expect(error).toMatchObject({ name: "InvalidRequestError", outcome: "not-sent" });
  });

  it("writes and reads XML", async () => {
    const mock = await mocked("ondemand");
    const client = pickOnDemandClient({ baseUrl: mock.url, accessKeyId: "a", secretAccessKey: "s" }, { createAccount });
    const account = { MerchantID: "1", EmailAddress: "ada@example.com", CompanyName: "Acme", Country: "GB" };
    expect((await client.createAccount({ body: account })).data).toMatchObject({ CompanyName: "Acme" });
    expect((await client.createAccount({ body: account })).error).toMatchObject({ status: 409 });
  });

  it("of getty logs in all the same, though nobody picked that", async () => {
    const { server } = await start();
    const { getCountries } = getty;
    const client = pickGettyClient({ baseUrl: server.url, systemId: "1", systemPassword: "p" }, { getCountries });
    expect((await client.getCountries(COUNTRIES)).error).toBeUndefined();
    expect(server.operations()).toEqual(["CreateApplicationSession", "GetCountries"]);
  });

  it("takes part in withOptions, paginate and waitFor", async () => {
    const mock = await mocked("revcent");
    const client = withOptions(
      pickRevCentClient({ apiKey: "k", baseUrl: mock.url }, { createCustomer, getCustomer, getCustomers }),
      { headers: { "x-a": "1" } },
    );
    const { data } = await client.createCustomer({ body });
    const init = { params: { path: { customer_id: data?.customer_id ?? "" } } };
    expect((await waitFor(client.getCustomer, init, () => true)).error).toBeUndefined();
    const now = Math.floor(Date.now() / 1000);
    const query = { date_start: now - 60, date_end: now + 60, limit: 25, page: 1 };
    const ids: unknown[] = [];
    for await (const { id } of paginate(client.getCustomers, { params: { query } })) ids.push(id);
    expect(ids).toEqual([data?.customer_id]);
    expect(mock.requests.every(({ headers }) => headers["x-a"] === "1")).toBe(true);
  });
});

describe("to find out about a lost answer", () => {
  const lost = async (client: Pick<RevCentClient, "createCustomer">) =>
    (await client.createCustomer({ body })).error as ClientError;
  const sometimes = async () => {
    const mock = await mocked("revcent");
    let isFirst = true;
    const fetch = async (url: string, init: object) => {
      const response = await globalThis.fetch(url, init);
      if (!isFirst) return response;
      isFirst = false;
      await response.arrayBuffer();
      throw new Error("reset");
    };
    return { mock, options: { apiKey: "k", baseUrl: mock.url, fetch } };
  };

  it("takes the operations that the contract looks by", async () => {
    const { options } = await sometimes();
    const client = pickRevCentClient(options, { createCustomer, getCustomers, getCustomer });
    const error = await lost(client);
    expect(error).toMatchObject({ outcome: "unknown" });
    expect(await reconcile(client.createCustomer, { body }, error, { wait: 0 })).toMatchObject({ state: "exists" });
  });

  it.each<[Operations<"createCustomer", "revcent">, string]>([
    [{ createCustomer }, "getCustomers and getCustomer"],
    [{ createCustomer, ...{ getCustomers } }, "getCustomer"],
  ])(
    "without them is refused at once, whatever became of the call, and names them (%#)",
    async (operations, missing) => {
      const words = `to find out about a lost createCustomer, revcent needs ${missing}: pick them with it.`;
      const client = pickRevCentClient({ apiKey: "k" }, operations);
      const error = await lost({ createCustomer: () => client.createCustomer({ body: {} } as never) });
      expect(error.outcome).toBe("not-sent");
      await expect(reconcile(client.createCustomer, { body }, error)).rejects.toThrow(new TypeError(words));
    },
  );

  it("is a provisioner's business too: it begins only with a client that can", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pick-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const { mock, options } = await sometimes();
    const run = async (client: Pick<RevCentClient, "createCustomer">) => {
      const states: string[] = [];
      const options = { client, operation: "createCustomer", items: [body], wait: 0 } as const;
      const journal = fileJournal(join(folder, "journal"));
      const key = ({ customer }: typeof body) => customer.email;
      for await (const { state } of provision({ ...options, key, journal })) states.push(state);
      return states;
    };
    await expect(run(pickRevCentClient(options, { createCustomer }))).rejects.toThrow("needs getCustomers and");
    expect(mock.requests).toEqual([]);
    const client = pickRevCentClient(options, { createCustomer, getCustomers, getCustomer });
    expect(await run(client)).toEqual(["exists"]);
  });
});

describe("a pick of what is no operation of the provider's", () => {
  const home = "contract-clients/revcent/operations";
  it.each([
    ["another operation", { createCustomer: getCustomer }, '"createCustomer" is revcent\'s getCustomer'],
    [
      "another provider's of the same name",
      { createCustomer: getty.createCustomer },
      '"createCustomer" is getty\'s createCustomer',
    ],
    ["nothing", { createCustomer: undefined }, '"createCustomer" is no operation'],
    ["something else", { createCustomer: "POST" }, '"createCustomer" is no operation'],
  ])("is refused by name: %s", (_what, operations, words) => {
    expect(() => pickRevCentClient({ apiKey: "k" }, operations as never)).toThrow(
      new TypeError(`revcent: ${words}: pass what ${home} exports by this name.`),
    );
  });

  it.each([[{}], [undefined]])("is refused where there is none: %j", (operations) => {
    expect(() => pickRevCentClient({ apiKey: "k" }, operations as never)).toThrow(
      new TypeError(`revcent: there are no operations: pass some of ${home}.`),
    );
  });

  it("is refused with the name of the function that was called, where an option is wrong", () => {
    expect(() => pickRevCentClient({} as never, { createCustomer })).toThrow(
      'pickRevCentClient: option "apiKey" is missing',
    );
  });
});
