import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reconcile } from "../../src/index.js";
import { createFailures, isDone } from "../../src/mock/failures.js";
import { type Mock, startMock } from "../../src/mock/index.js";
import { createRevCentClient, type RevCentClient } from "../../src/providers/revcent.js";

let mock: Mock;
let revcent: RevCentClient;
beforeEach(async () => {
  mock = await startMock("revcent");
  revcent = createRevCentClient({ baseUrl: mock.url, apiKey: "key", maxRetries: 0 });
});
afterEach(() => mock.close());

async function create(address_line_1?: string, campaign = "Spring") {
  const customer = { first_name: "Ada", last_name: "Byron", email: "ada@example.com" };
  const { data, error } = await revcent.createCustomer({
    body: { campaign, customer: { ...customer, ...(address_line_1 ? { address_line_1 } : {}) } },
  });
  if (error) throw error;
  return data;
}
const get = (customer_id: string) => revcent.getCustomer({ params: { path: { customer_id } } });
const now = () => Math.floor(Date.now() / 1000);
async function list(query: { date_start?: number; date_end?: number; limit?: number; page?: number } & object = {}) {
  const all = { date_start: now() - 60, date_end: now() + 60, limit: 25, page: 1, ...query };
  return revcent.getCustomers({ params: { query: all } });
}

it("a customer that was created can be read back, under the names with which it was sent", async () => {
  const { customer_id } = await create("1 Example Street");
  const { data } = await get(customer_id);
  expect(data).toMatchObject({ code: 1, address_line_1: "1 Example Street", email: "ada@example.com" });
  const { customer_id: other } = await create();
  expect((await get(other)).data?.address_line_1).toBeUndefined();
});

it("an id that was never given is refused", async () => {
  const customer_id = "CUSTOMER999999999999";
  expect((await get(customer_id)).error).toMatchObject({ name: "ApiError", body: { code: 0 }, outcome: "refused" });
  const card = { params: { path: { customer_id } }, body: { payment: { credit_card: { card_number: "4111" } } } };
  expect((await revcent.addCardToCustomer(card)).error).toMatchObject({
    body: { message: "No customer has this id." },
  });
  const known = (await create()).customer_id;
  const added = await revcent.addCardToCustomer({ ...card, params: { path: { customer_id: known } } });
  expect(added.error).toBeUndefined();
});

it("an e-mail address that is known makes a second customer: no duplicate error is documented", async () => {
  expect((await create()).customer_id).not.toBe((await create()).customer_id);
});

it("each call has an id of its own, of 20 characters", async () => {
  const ids = [(await create()).api_call_id, (await create()).api_call_id, (await list()).data?.api_call_id];
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) expect(id).toHaveLength(20);
});

it("customers are listed by date, page and campaign", async () => {
  for (let i = 0; i < 3; i++) await create();
  await create(undefined, "CAMPAIGN000000000001");
  const count = async (query: object) => (await list(query)).data?.current_count;
  expect(await count({})).toBe(4);
  expect(await count({ limit: 3 })).toBe(3);
  expect(await count({ limit: 3, page: 2 })).toBe(1);
  expect(await count({ limit: 3, page: 0 })).toBe(3);
  expect(await count({ date_end: now() - 30 })).toBe(0);
  expect(await count({ date_start: now() + 30 })).toBe(0);
  expect(await count({ campaign_filter: ["CAMPAIGN000000000001"] })).toBe(1);
  expect(await count({ customer_group_filter: ["CUSTOMERGROUP0000001"] })).toBe(0);
  const { data } = await list({ limit: 1, page: 2 });
  expect(data).toMatchObject({ current_page: 2, results: [{ id: "CUSTOMER000000000002" }] });
  expect(Math.abs(now() - (data?.results[0]?.created_date_unix ?? 0))).toBeLessThan(5);
  // Which other fields an item has is not documented.
  expect(Object.keys(data?.results[0] ?? {}).sort()).toEqual(["created_date_unix", "id"]);
});

it("a range of more than 90 days is refused", async () => {
  const days = (count: number) => list({ date_start: now() - count * 86_400, date_end: now() });
  expect((await days(90)).error).toBeUndefined();
  expect((await days(91)).error).toMatchObject({ body: { code: 0 } });
});

describe("the record of the calls", () => {
  const calls = (query: object = {}, client = revcent) =>
    client.getAPICalls({
      params: { query: { date_start: now() - 60, date_end: now() + 60, limit: 25, page: 1, ...query } },
    });
  const read = (api_call_id: string) => revcent.getAPICall({ params: { path: { api_call_id } } });

  it("holds each that arrived, with what was sent and answered, and no card number", async () => {
    const card = { card_number: "4111111111111111", card_code: "123" };
    const { data } = await revcent.createCustomer({
      body: {
        campaign: "Spring",
        customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" },
        payment: { credit_card: card },
        internal_customer_id: "crm-1815",
      },
    });
    await get("CUSTOMER999999999999");
    const listed = (await calls()).data?.results;
    expect(listed?.map(({ id }) => id)).toEqual(["APICALL0000000000001", "APICALL0000000000002"]);
    const record = await read(data?.api_call_id ?? "");
    expect(record.data).toMatchObject({
      api_call_id: "APICALL0000000000004",
      id: data?.api_call_id,
      type: "customer",
      method: "create",
    });
    const text = JSON.stringify(record.data);
    expect(text).toContain("crm-1815");
    expect(text).toContain(data?.customer_id);
    expect(text).not.toContain(card.card_number);
    expect(JSON.stringify((await read("APICALL0000000000002")).data)).toContain("No customer has this id.");
    expect((await read("APICALL9999999999999")).error).toMatchObject({ body: { message: "No record has this id." } });
  });

  it("holds a call that the contract refuses", async () => {
    const bare = { campaign: "Spring", customer: { first_name: "Ada" } };
    const url = `${mock.url}/customers`;
    const headers = { "x-api-key": "key", "content-type": "application/json" };
    const answer = await fetch(url, { method: "POST", headers, body: JSON.stringify(bare) });
    const { api_call_id } = (await answer.json()) as { api_call_id: string };
    expect(JSON.stringify((await read(api_call_id)).data)).toContain('"first_name":"Ada"');
  });

  it("is read by accounts, sources and dates, two days at most", async () => {
    const other = createRevCentClient({ baseUrl: mock.url, apiKey: "other" });
    await calls();
    await calls({}, other);
    const [, second] = (await calls()).data?.results ?? [];
    const { data } = await read(second?.id ?? "");
    expect(data?.api_account?.id).toBe("APIACCOUNT0000000002");
    const count = async (query: object) => (await calls(query)).data?.current_count;
    expect(await count({ api_account_filter: [data?.api_account?.id] })).toBe(1);
    expect(await count({ api_call_source_filter: ["webhook"] })).toBe(0);
    expect(await count({ api_call_source_filter: ["direct", "webhook"] })).toBe(6);
    expect(await count({ date_end: now() - 30 })).toBe(0);
    expect((await calls({ date_start: now() - 172_800, date_end: now() })).error).toBeUndefined();
    expect((await calls({ date_start: now() - 172_801, date_end: now() })).error).toMatchObject({ body: { code: 0 } });
  });
});

describe("cards", () => {
  const VISA = { card_number: "4111111111111111", exp_month: 7, exp_year: 31 };
  const window = () => ({ date_start: now() - 60, date_end: now() + 60, limit: 25, page: 1 });
  const cardsOf = (customer_id?: string) =>
    revcent.getCustomerCards({ params: { query: { ...window(), ...(customer_id ? { customer_id } : {}) } } });

  it("that are added are listed, found and read, without their numbers", async () => {
    const [{ customer_id }, other] = [await create(), await create()];
    const payment = { credit_card: VISA };
    for (const id of [customer_id, other.customer_id, customer_id])
      await revcent.addCardToCustomer({ params: { path: { customer_id: id } }, body: { payment } });
    expect((await cardsOf()).data?.current_count).toBe(3);
    const [first, second] = (await cardsOf(customer_id)).data?.results ?? [];
    const read = async (customer_card_id = "") =>
      (await revcent.getCustomerCard({ params: { path: { customer_card_id } } })).data;
    const shown = { first_6: "411111", last_4: "1111", expiry_date: "07/31", expiry_month: "07", expiry_year: "31" };
    expect(await read(first?.id)).toMatchObject({ ...shown, type: "visa", id: first?.id, is_default: true });
    expect(await read(second?.id)).toMatchObject({ is_default: false });
    expect(JSON.stringify(await read(first?.id))).not.toContain(VISA.card_number);
    const hits = await revcent.searchCustomerCards({ params: { query: { search_term: second?.id ?? "" } } });
    expect(hits.data?.results).toMatchObject([{ item_type: "customer_card", id: second?.id, customer_id }]);
  });

  it("are not said to be added where none came", async () => {
    const { customer_id } = await create();
    const { data } = await revcent.addCardToCustomer({ params: { path: { customer_id } }, body: {} });
    expect(data).toMatchObject({ code: 1 });
    expect(data?.result).toBeUndefined();
  });

  it("come with a customer, too", async () => {
    const customer = { first_name: "Ada", last_name: "Byron", email: "ada@example.com" };
    const body = { campaign: "Spring", customer, payment: { credit_card: VISA } };
    const { data } = await revcent.createCustomer({ body });
    expect((await cardsOf(data?.customer_id)).data?.current_count).toBe(1);
  });
});

it("sales are listed by campaign and currency, and voided with one refund", async () => {
  const sale = (iso_currency: string) =>
    revcent.createSale({
      body: {
        campaign: "CAMPAIGN000000000001",
        iso_currency,
        ip_address: "192.0.2.1",
        payment_type: "offline_payment",
      },
    });
  const [one, two] = [(await sale("GBP")).data?.sale_id, (await sale("EUR")).data?.sale_id];
  const query = { date_start: now() - 60, date_end: now() + 60, limit: 25, page: 1 };
  const listed = await revcent.getSales({ params: { query: { ...query, currency_filter: ["EUR"] } } });
  expect(listed.data?.results).toMatchObject([{ id: two }]);
  const voided = (sale_id = "") => revcent.voidSale({ params: { path: { sale_id } }, body: {} });
  const refund = { sale_id: one, pending_refund: ["PENDINGREFUND0000001"] };
  expect((await voided(one)).data).toMatchObject(refund);
  expect((await voided(one)).data).toMatchObject(refund);
  expect((await voided("SALE9999999999999999")).error).toMatchObject({ body: { code: 0 } });
});

it("notes and metadata of a customer come back with the customer", async () => {
  const { customer_id: item_id } = await create();
  const item = { item_type: "customer", item_id } as const;
  const { data } = await revcent.createNote({ body: { ...item, text: "Call back." } });
  expect(data).toMatchObject({ ...item, note_id: "NOTE0000000000000001" });
  await revcent.insertMetadata({ body: { ...item, metadata: [{ name: "source", value: "newsletter" }] } });
  expect(JSON.stringify((await get(item_id)).data)).toMatch(/newsletter.*Call back\./);
  const unknown = { item_type: "customer", item_id: "CUSTOMER999999999999", text: "x" } as const;
  expect((await revcent.createNote({ body: unknown })).error).toMatchObject({ body: { code: 0 } });
});

describe("a lost answer", () => {
  it("can be told by a look-up: what was made is found, past the first page, and what was not is absent", async () => {
    const seed = 3;
    const lossy = await startMock("revcent", { failures: 0.5, seed });
    const client = createRevCentClient({ baseUrl: lossy.url, apiKey: "key", maxRetries: 0 });
    // Any Prefer spares a request, also one that chooses no answer.
    const sure = createRevCentClient({ baseUrl: lossy.url, apiKey: "key", fetch: spared });
    const fate = createFailures({ failures: 0.5, seed });
    const seen = new Set<string>();
    for (let n = 0; n < 60; n++) {
      const person = { first_name: "Ada", last_name: "Byron", email: `c${n}@example.com` };
      const init = { body: { campaign: "Spring", customer: person, internal_customer_id: `crm-${n}` } };
      const place = lossy.requests.length;
      const { error } = await client.createCustomer(init);
      if (!error) continue;
      const found = await reconcile(sure.createCustomer, init, error, { wait: 1 });
      expect(found.state, found.state === "cannot-tell" ? found.why : "").toBe(
        isDone(fate(HEAD, place) ?? "late") ? "created" : "absent",
      );
      seen.add(found.state);
    }
    expect([...seen].sort()).toEqual(["absent", "created"]);
    await lossy.close();
  });
});

const HEAD = { method: "POST", url: "/", headers: {} };

const spared: typeof fetch = (input, init) => {
  const request = new Request(input, init);
  request.headers.set("prefer", "return=minimal");
  return fetch(request);
};
