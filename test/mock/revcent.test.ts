import { afterEach, beforeEach, expect, it } from "vitest";
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

it("a customer that was created can be read back, with the fields that the contract knows", async () => {
  const { customer_id } = await create("1 Example Street");
  const { data } = await get(customer_id);
  expect(data).toMatchObject({ code: 1, address_line_1: "1 Example Street" });
  expect(Object.keys(data ?? {}).sort()).toEqual(["address_line_1", "api_call_id", "api_call_unix", "code"]);
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
  expect((await list({ limit: 3 })).data).toMatchObject({ current_page: 1, results: [{}, {}, {}] });
});

it("a range of more than 90 days is refused", async () => {
  const days = (count: number) => list({ date_start: now() - count * 86_400, date_end: now() });
  expect((await days(90)).error).toBeUndefined();
  expect((await days(91)).error).toMatchObject({ body: { code: 0 } });
});
