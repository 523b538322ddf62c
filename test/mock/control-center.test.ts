import { afterAll, beforeAll, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { type ControlCenterClient, createControlCenterClient } from "../../src/providers/control-center.js";

let mock: Mock;
let client: ControlCenterClient;
beforeAll(async () => {
  mock = await startMock("control-center");
  client = createControlCenterClient({ baseUrl: mock.url, username: "user", apiKey: "key", maxRetries: 0 });
});
afterAll(() => mock.close());

async function create(name: string, more: object = {}) {
  const { data, error } = await client.createCustomer({ body: { name, accountName: "Acme", ...more } });
  if (error) throw error;
  return data.customerId;
}
const get = (customerId: string | number) => client.getCustomer({ params: { path: { customerId } } });

it("a customer that was created can be read back by its id", async () => {
  const contacts = [{ name: "Ada Byron", email: "ada@example.com" }];
  const before = Math.floor(Date.now() / 1000);
  const { data } = await client.createCustomer({ body: { name: "Read back", accountName: "Acme", contacts } });
  expect(data?.timestamp).toBeGreaterThanOrEqual(before);
  const customerId = data?.customerId ?? "";
  expect((await get(customerId)).data).toEqual({
    customerId,
    name: "Read back",
    accountName: "Acme",
    contacts,
    shipToBillAddress: false,
  });
});

it("each customer has an id of its own", async () => {
  const [one, two] = [await create("One"), await create("Two")];
  expect(one).not.toBe(two);
  expect((await get(one)).data?.name).toBe("One");
  expect((await get(two)).data?.name).toBe("Two");
});

it("a name that is taken is refused with 10000602, and creates nothing", async () => {
  await create("Twice");
  const { error } = await client.createCustomer({ body: { name: "Twice", accountName: "Other" } });
  expect(error).toMatchObject({ status: 400, code: "10000602", outcome: "refused" });
});

it("an edit replaces everything: what it leaves out is gone", async () => {
  const customerId = await create("Before", { shipToBillAddress: true, securityQuestion: "Q", securityAnswer: "A" });
  const body = { name: "After", accountName: "Acme" };
  expect((await client.editCustomer({ params: { path: { customerId } }, body })).error).toBeUndefined();
  expect((await get(customerId)).data).toEqual({ customerId, ...body, shipToBillAddress: false });
  // The old name is free.
  await create("Before");
});

it("an id that was never given is answered with 404", async () => {
  expect((await get(999_999)).error).toMatchObject({ status: 404 });
  const body = { name: "Nobody", accountName: "Acme" };
  const { error } = await client.editCustomer({ params: { path: { customerId: 999_999 } }, body });
  expect(error).toMatchObject({ status: 404 });
});

it("a forced answer wins over the memory, and leaves it alone", async () => {
  const customerId = await create("Forced");
  const path = { params: { path: { customerId } } };
  expect((await client.getCustomer({ ...path, headers: { prefer: "code=404" } })).error).toMatchObject({ status: 404 });
  const edit = { ...path, body: { name: "Changed", accountName: "Acme" }, headers: { prefer: "code=200" } };
  expect((await client.editCustomer(edit)).error).toBeUndefined();
  expect((await get(customerId)).data?.name).toBe("Forced");
});

it("the echo returns what was sent", async () => {
  expect((await client.echo({ params: { path: { param: "a b/ö" } } })).data).toEqual({ context: "a b/ö" });
});

it("two mocks share nothing", async () => {
  const other = await startMock("control-center");
  try {
    await create("Shared");
    const there = createControlCenterClient({ baseUrl: other.url, username: "user", apiKey: "key" });
    const { error } = await there.createCustomer({ body: { name: "Shared", accountName: "Acme" } });
    expect(error).toBeUndefined();
  } finally {
    await other.close();
  }
});
