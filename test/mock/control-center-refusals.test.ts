// How Control Center's mock refuses what the contract or its memory does not allow, beside createCustomer.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../../src/mock/index.js";
import { type ControlCenterClient, createControlCenterClient } from "../../src/providers/control-center.js";

const ICCID = "8988216716970004975";
let mock: Mock;
let client: ControlCenterClient;
beforeAll(async () => {
  mock = await startMock("control-center");
  client = createControlCenterClient({ baseUrl: mock.url, username: "user", apiKey: "key", maxRetries: 0 });
});
afterAll(() => mock.close());

/** What the client's own check would hold back. */
async function send(method: string, path: string, body?: unknown) {
  const response = await fetch(mock.url + path, {
    method,
    headers: { authorization: "Basic dTpr", "content-type": "application/json" },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, ...((await response.json()) as object) };
}

describe("an edit of a customer is refused with the codes of a create", () => {
  const good = { name: "Edited", accountName: "Acme" };
  it.each<[errorCode: string, body: unknown]>([
    ["10000580", undefined],
    ["10000581", { accountName: "Acme" }],
    ["10000582", { ...good, name: "x".repeat(61) }],
    ["10000583", { name: "Edited" }],
    ["10000584", { ...good, securityQuestion: "Q" }],
    ["10000585", { ...good, securityAnswer: "A" }],
    ["10000586", { ...good, securityQuestion: "Q".repeat(101), securityAnswer: "A" }],
    ["10000588", { ...good, contacts: [{}, {}, {}, {}, {}] }],
    ["10000591", { ...good, contacts: [{ phone: "1".repeat(26) }] }],
    ["10000599", { ...good, shippingAddress: { postalCode: "1".repeat(16) } }],
    ["10000028", { ...good, customerId: 1234 }],
  ])("%s", async (errorCode, body) => {
    expect(await send("PUT", "/customers/1234", body)).toMatchObject({ status: 400, errorCode });
  });
});

it("a fault without a documented code is an invalid request, and nothing more particular", async () => {
  const refusal = { status: 400, errorCode: "10000028", errorMessage: "Invalid request." };
  expect(await send("POST", `/devices/${ICCID}/smsMessages`, {})).toEqual(refusal);
  expect(await send("GET", "/usages")).toEqual(refusal);
  expect(await send("GET", "/dynareport/acct/topk/usage?metrics=data&k=101")).toEqual(refusal);
});

it("a transfer that names no account is refused with 10000002", async () => {
  const refused = await send("POST", "/devices/transferDeviceToAccount", { iccids: [ICCID] });
  expect(refused).toMatchObject({ status: 400, errorCode: "10000002" });
});

it("an edit of a device lies at most 180 days ahead", async () => {
  const edit = (days: number) => {
    const effectiveDate = new Date(Date.now() + days * 86_400_000).toISOString();
    return client.editDevice({ params: { path: { iccid: ICCID } }, body: { status: "RETIRED", effectiveDate } });
  };
  expect((await edit(179.9)).error).toBeUndefined();
  expect((await edit(180.1)).error).toMatchObject({ status: 400, code: "10000028", outcome: "refused" });
});

it("a device that is not there has no event rate plans, and is not transferred, alone or among others", async () => {
  const error = { status: 404, code: "20000001" };
  const path = { params: { path: { iccid: "1" } } };
  expect((await client.getEventRatePlans(path)).error).toMatchObject(error);
  expect((await client.assignEventRatePlan({ ...path, body: { eventName: "Day" } })).error).toMatchObject(error);
  const body = { action: "CancelPendingEvents", eventName: "Day" } as const;
  expect((await client.editEventRatePlans({ ...path, body })).error).toMatchObject(error);
  const transfer = (...iccids: string[]) => client.transferDevices({ body: { accountId: "100020621", iccids } });
  expect((await transfer("1")).error).toMatchObject(error);
  expect((await transfer(ICCID, "1")).error).toMatchObject(error);
  expect((await transfer(ICCID)).error).toBeUndefined();
});

it("an account that is not there is refused, and has no devices", async () => {
  const get = (accountId: number | string) => client.getAccount({ params: { path: { accountId } } });
  expect((await get(4711)).error).toMatchObject({ status: 404, code: "20000003" });
  expect((await get("100020620")).data).toMatchObject({ accountId: 100020620 });
  const modifiedSince = new Date(Date.now() - 60_000).toISOString().replace("Z", "+00:00");
  const search = async (accountId: number) =>
    (await client.searchDevices({ params: { query: { modifiedSince, accountId } } })).data?.totalCount;
  expect(await search(4711)).toBe(0);
  expect(await search(100020620)).toBe(2);
});
