import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
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

describe("devices", () => {
  const ICCID = "8988216716970004975";
  const path = (iccid = ICCID) => ({ params: { path: { iccid } } });
  const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString().replace("Z", "+00:00");
  let own: Mock;
  let cc: ControlCenterClient;
  beforeEach(async () => {
    own = await startMock("control-center", { devices: 120 });
    cc = createControlCenterClient({ baseUrl: own.url, username: "user", apiKey: "key", maxRetries: 0 });
  });
  afterEach(async () => {
    vi.useRealTimers();
    await own.close();
  });
  const search = (query: object) => cc.searchDevices({ params: { query: { modifiedSince: ago(60), ...query } } });

  it("are found page by page, by the time of their change and by what they are", async () => {
    const first = (await search({})).data;
    expect(first).toMatchObject({ pageNumber: 1, lastPage: false, totalCount: 120 });
    expect(first?.devices).toHaveLength(50);
    expect((await search({ pageNumber: 3 })).data).toMatchObject({ lastPage: true, devices: { length: 20 } });
    expect((await search({ status: "ACTIVATED" })).data?.devices).toEqual([
      { iccid: ICCID, status: "ACTIVATED", ratePlan: "hphlr rp1", communicationPlan: "CP_Basic_ON" },
    ]);
    expect((await search({ modifiedTill: ago(30) })).data?.devices).toEqual([]);
  });

  it("are refused a search from the future, or from no time at all, with the documented codes", async () => {
    expect((await search({ modifiedSince: ago(-600) })).error).toMatchObject({ code: "10002119" });
    expect((await search({ modifiedSince: "yesterday" })).error).toMatchObject({ code: "10000012" });
  });

  it("are edited: what the edit leaves out stays, and the changed one is the last of a search", async () => {
    await cc.createCustomer({ body: { name: "Acme Fleet", accountName: "Acme" } });
    const edit = { customer: "Acme Fleet", accountCustom2: "blue" };
    expect((await cc.editDevice({ ...path(), body: edit })).data).toEqual({ iccid: ICCID });
    expect((await cc.getDevice(path())).data).toMatchObject({ ...edit, accountCustom1: "78", status: "ACTIVATED" });
    expect((await search({ pageNumber: 3 })).data?.devices.at(-1)?.iccid).toBe(ICCID);
    expect((await search({ accountCustom2: "blue" })).data?.devices).toHaveLength(1);
    const fields = { params: { path: { iccid: ICCID }, query: { fields: ["customer"] } } };
    expect((await cc.getDevice(fields)).data).toEqual({ customer: "Acme Fleet" });
  });

  it("change at the time that the edit names", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    const body = { status: "ACTIVATED", effectiveDate: ago(-3600) };
    expect((await cc.editDevice({ ...path("8988216716970004976"), body })).error).toBeUndefined();
    const status = async () => (await cc.getDevice(path("8988216716970004976"))).data?.status;
    expect(await status()).toBe("TEST_READY");
    vi.setSystemTime(Date.now() + 3_601_000);
    expect(await status()).toBe("ACTIVATED");
  });

  it.each([
    ["20000001", "999", { status: "RETIRED" }],
    ["10000015", ICCID, { customer: "Nobody" }],
    ["10000029", ICCID, { status: "INVENTORY" }],
  ])("refuse an edit with %s", async (code, iccid, body) => {
    expect((await cc.editDevice({ ...path(iccid), body })).error).toMatchObject({ code, outcome: "refused" });
  });

  it("of which there is none are answered with 20000001, alone or among others", async () => {
    const error = { status: 404, code: "20000001" };
    expect((await cc.getDevice(path("999"))).error).toMatchObject(error);
    expect((await cc.getDeviceUsage(path("999"))).error).toMatchObject(error);
    const iccids = (...list: string[]) => cc.getDevices({ params: { path: { iccids: list } } });
    expect((await iccids(ICCID, "999")).error).toMatchObject(error);
    expect((await iccids(ICCID, "8988216716970004976")).data).toMatchObject({ devices: [{ iccid: ICCID }, {}] });
  });
});

describe("messages to devices", () => {
  const ICCID = "8988216716970004975";
  const since = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString().replace("Z", "+00:00");
  let own: Mock;
  let cc: ControlCenterClient;
  beforeEach(async () => {
    own = await startMock("control-center");
    cc = createControlCenterClient({ baseUrl: own.url, username: "operations", apiKey: "key", maxRetries: 0 });
  });
  afterEach(() => own.close());
  const send = (messageText: string, iccid = ICCID) =>
    cc.sendSms({ params: { path: { iccid } }, body: { messageText, messageEncoding: "BASE64", dataCoding: 4 } });
  const search = (query: object = {}) => cc.searchSms({ params: { query: { fromDate: since(60), ...query } } });
  const read = (smsMsgId: number | string, query: { messageEncoding?: "BASE64" } = {}) =>
    cc.getSms({ params: { path: { smsMsgId }, query } });

  it("are found after a lost answer, each send being one more", async () => {
    await send("aGk=");
    await send("aGk=");
    await send("aGk=", "8988216716970004976");
    expect((await search()).data?.smsMsgIds).toEqual([12280160313, 12280160314, 12280160315]);
    expect((await search({ iccid: ICCID })).data?.smsMsgIds).toEqual([12280160313, 12280160314]);
    expect((await search({ pageSize: 2, pageNumber: 2 })).data).toEqual({
      smsMsgIds: [12280160315],
      pageNumber: 2,
      lastPage: true,
    });
    expect((await search({ pageSize: 2 })).data?.lastPage).toBe(false);
    expect((await search({ msgType: "MO" })).data?.smsMsgIds).toEqual([]);
    expect((await search({ toDate: since(30) })).data?.smsMsgIds).toEqual([]);
  });

  it("are pending when they are first looked at, and delivered then, in the encoding that is asked for", async () => {
    const id = (await send("aGk=")).data?.smsMessageId ?? 0;
    const shown = { smsMsgId: id, msgType: "MT", senderLogin: "operations", sentFrom: "Server" };
    expect((await read(id)).data).toMatchObject({ ...shown, status: "Pending", messageText: "hi" });
    expect((await read(id, { messageEncoding: "BASE64" })).data).toMatchObject({
      status: "Delivered",
      messageText: "aGk=",
    });
  });

  it("are refused with the documented codes: no device, no message, no time, an end before the beginning", async () => {
    expect((await send("aGk=", "999")).error).toMatchObject({ code: "20000001", outcome: "refused" });
    expect((await search()).data?.smsMsgIds).toEqual([]);
    expect((await read(1)).error).toMatchObject({ code: "20000002" });
    expect((await search({ fromDate: "yesterday" })).error).toMatchObject({ code: "10000012" });
    expect((await search({ toDate: since(90) })).error).toMatchObject({ code: "10000027" });
  });
});

it("a device that is not there has no history and no session either", async () => {
  const none = { params: { path: { iccid: "999" } } };
  const error = { code: "20000001" };
  expect((await client.getSession(none)).error).toMatchObject(error);
  expect((await client.getDeviceAuditHistory(none)).error).toMatchObject(error);
  const { error: yes } = await client.getSession({ params: { path: { iccid: "8988216716970004975" } } });
  expect(yes).toBeUndefined();
});

it("users are created once, found by their names, edited and deleted", async () => {
  const user = { roleName: "AccountAdmin", accessType: "API", firstName: "Ada", lastName: "Byron" } as const;
  const body = { username: "operations", accountName: "Acme", email: "ada@example.com", phone: "1", ...user };
  expect((await client.createUser({ body })).error).toBeUndefined();
  expect((await client.createUser({ body })).error).toMatchObject({ code: "10000568" });
  const found = async () => (await client.getUsers({ params: { query: { username: "operations" } } })).data?.users;
  expect(await found()).toEqual([{ userId: 53, username: "operations", roleName: "AccountAdmin", accessType: "API" }]);
  const path = { params: { path: { userId: 53 } } };
  const edit = { ...user, email: "ada@example.com", phone: "2", liveUpdateEnabled: false, userLocked: true };
  expect((await client.editUser({ ...path, body: edit })).error).toBeUndefined();
  expect((await client.getUser(path)).data).toMatchObject({ username: "operations", phone: "2", userLocked: true });
  expect((await client.deleteUser(path)).error).toBeUndefined();
  expect((await client.getUser(path)).error).toMatchObject({ code: "1400109" });
  expect(await found()).toEqual([]);
});
