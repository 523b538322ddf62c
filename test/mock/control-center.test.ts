import { afterAll, beforeAll, describe, expect, it } from "vitest";
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

describe("createCustomer is refused with the vendor's own code and words:", () => {
  const good = { name: "Refused", accountName: "Acme" };
  const contact = (field: string, length: number) => ({ ...good, contacts: [{ [field]: "x".repeat(length) }] });
  const address = (field: string, length: number) => ({ ...good, billingAddress: { [field]: "x".repeat(length) } });

  async function send(body: unknown, prefer?: string) {
    const response = await fetch(`${mock.url}/customers`, {
      method: "POST",
      headers: { authorization: "Basic dTpr", "content-type": "application/json", ...(prefer && { prefer }) },
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  it.each<[errorCode: string, errorMessage: string, what: string, body: unknown]>([
    ["10000580", "Customer details required.", "no body", undefined],
    ["10000581", "Customer name is required.", "no name", { accountName: "Acme" }],
    ["10000582", "Invalid customer name. Number of characters allowed 1 - 60.", "an empty name", { ...good, name: "" }],
    [
      "10000582",
      "Invalid customer name. Number of characters allowed 1 - 60.",
      "a name of 61 characters",
      { ...good, name: "x".repeat(61) },
    ],
    ["10000583", "Account Id is required.", "no account", { name: "Refused" }],
    ["10000584", "Security answer missing.", "a question without its answer", { ...good, securityQuestion: "Q" }],
    ["10000585", "Security question missing.", "an answer without its question", { ...good, securityAnswer: "A" }],
    [
      "10000586",
      "Invalid security question. Number of characters allowed 0 - 100.",
      "a question of 101 characters",
      { ...good, securityQuestion: "Q".repeat(101), securityAnswer: "A" },
    ],
    [
      "10000587",
      "Invalid security answer. Number of characters allowed 0 - 100.",
      "an answer of 101 characters",
      { ...good, securityQuestion: "Q", securityAnswer: "A".repeat(101) },
    ],
    [
      "10000588",
      "Maximum 4 contacts can be associated with a customer.",
      "a fifth contact",
      { ...good, contacts: Array.from({ length: 5 }, () => ({ name: "Ada" })) },
    ],
    ["10000589", "Invalid contact name. Number of characters allowed 0 - 40.", "a contact", contact("name", 41)],
    ["10000590", "Invalid contact title. Number of characters allowed 0 - 40.", "a contact", contact("title", 41)],
    ["10000591", "Invalid contact phone. Number of characters allowed 0 - 25.", "a contact", contact("phone", 26)],
    ["10000592", "Invalid contact mobile. Number of characters allowed 0 - 40.", "a contact", contact("mobile", 41)],
    ["10000593", "Invalid contact email. Number of characters allowed 0 - 320.", "a contact", contact("email", 321)],
    ["10000594", "Invalid address line1. Number of characters allowed 0 - 40.", "one", address("addressLine1", 41)],
    ["10000595", "Invalid address line2. Number of characters allowed 0 - 40.", "one", address("addressLine2", 41)],
    ["10000596", "Invalid city. Number of characters allowed 0 - 40.", "a city of 41", address("city", 41)],
    ["10000597", "Invalid state/region. Number of characters allowed 0 - 40.", "a state of 41", address("state", 41)],
    [
      "10000598",
      "Invalid country. Number of characters allowed 0 - 100.",
      "a country of 151, which the vendor's pages allow up to 150",
      address("country", 151),
    ],
    ["10000599", "Invalid postal code. Number of characters allowed 0 - 15.", "a postcode", address("postalCode", 16)],
    ["10000028", "Invalid request.", "an unknown field", { ...good, contacts: [{ fax: "1" }] }],
    [
      "10000023",
      "The JSON in the request is not well formed. Please ensure that commas, colons, braces etc. are formatted properly.",
      "broken JSON",
      '{"name":"Refused"',
    ],
  ])("%s, %s (%s)", async (errorCode, errorMessage, _what, body) => {
    expect(await send(body)).toEqual({ status: 400, errorCode, errorMessage });
  });

  it.each([
    ["10000004", 400, "Invalid accountId."],
    ["10000024", 400, "Invalid apiVersion."],
    ["10000603", 400, "Invalid account. Account erasure request is in progress for the account."],
    ["20000003", 404, "Resource not found - Invalid accountId."],
    ["30000001", 500, "Unknown server error."],
  ])("%s, where the mock cannot know the cause, by Prefer: error", async (errorCode, status, errorMessage) => {
    expect(await send(good, `error=${errorCode}`)).toEqual({ status, errorCode, errorMessage });
  });

  it("10000602, and what was refused is not remembered", async () => {
    const named = { ...good, name: "Refused before" };
    expect(await send({ ...named, contacts: [{ fax: "1" }] })).toMatchObject({ errorCode: "10000028" });
    expect(await send(named)).toMatchObject({ status: 200 });
    const errorMessage = "Duplicate customer name.";
    expect(await send(named)).toEqual({ status: 400, errorCode: "10000602", errorMessage });
  });
});
