import { afterEach, describe, expect, it } from "vitest";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import { createOnDemandClient, type OnDemandClientOptions } from "../../src/providers/ondemand.js";

const mocks: Mock[] = [];
afterEach(async () => {
  await Promise.all(mocks.splice(0).map((mock) => mock.close()));
});

async function start(options: MockOptions = {}) {
  const mock = await startMock("ondemand", options);
  mocks.push(mock);
  return (own: Partial<OnDemandClientOptions> = {}) =>
    createOnDemandClient({ baseUrl: mock.url, accessKeyId: "id", secretAccessKey: "secret", maxRetries: 0, ...own });
}
const account = (MerchantID: string, EmailAddress = `${MerchantID}@example.com`) => ({
  body: { MerchantID, EmailAddress, FirstName: "Zoë", CompanyName: "Byron & Daughters", Country: "IE", VATID: "IE1" },
});

describe("an account", () => {
  it("is answered with what was sent, and a key pair of its own", async () => {
    const connect = await start();
    const { data } = await connect().createAccount(account("1"));
    const { VATID, ...repeated } = account("1").body;
    expect(data).toMatchObject({ ...repeated, Status: "Created" });
    expect(Object.keys(data ?? {})).not.toContain("VATID");
    expect(data?.AccessKeyID).toMatch(/^[A-Za-z]{20}$/);
    expect(data?.SecretAccessKey).toMatch(/^[A-Za-z]{40}$/);
    expect((await connect().createAccount(account("2"))).data?.SecretAccessKey).not.toBe(data?.SecretAccessKey);
  });

  it("is refused with 409 when its merchant id or its e-mail address is taken", async () => {
    const client = (await start())();
    expect((await client.createAccount(account("1"))).error).toBeUndefined();
    const byId = await client.createAccount(account("1", "new@example.com"));
    expect(byId.error).toMatchObject({ status: 409, code: "404", outcome: "refused" });
    const byEmail = await client.createAccount(account("2", "1@example.com"));
    expect(byEmail.error).toMatchObject({ status: 409, code: "403", outcome: "refused" });
    // Neither refusal took anything.
    expect((await client.createAccount(account("2", "new@example.com"))).error).toBeUndefined();
  });

  it("is made once by simultaneous creations, also when signatures are checked", async () => {
    const client = (await start({ secretAccessKey: "secret" }))();
    const results = await Promise.all([1, 2, 3].map(() => client.createAccount(account("1"))));
    expect(results.filter(({ error }) => error === undefined)).toHaveLength(1);
  });

  it("is not touched by a forced answer", async () => {
    const client = (await start())();
    const forced = await client.createAccount({ ...account("1"), headers: { prefer: "example=EmailTaken" } });
    expect(forced.error).toMatchObject({ status: 409 });
    expect((await client.createAccount({ ...account("1"), headers: { prefer: "code=201" } })).error).toBeUndefined();
    expect((await client.createAccount(account("1"))).error).toBeUndefined();
  });
});

describe("a signature", () => {
  it("is not looked at without a secret", async () => {
    const connect = await start();
    expect((await connect({ secretAccessKey: "any" }).getAccountInfo()).error).toBeUndefined();
  });

  it("is checked with a secret: a wrong one is answered with 401, and nothing is created", async () => {
    const connect = await start({ secretAccessKey: "secret" });
    const wrong = connect({ secretAccessKey: "guess" });
    expect((await wrong.getAccountInfo()).error).toMatchObject({
      status: 401,
      message: expect.stringMatching("Unauth"),
    });
    expect((await wrong.createAccount(account("1"))).error).toMatchObject({ status: 401, outcome: "refused" });
    expect((await connect().createAccount(account("1"))).error).toBeUndefined();
    expect((await connect().addCreditBalance({ body: { Amount: "5", Currency: "USD" } })).error).toBeUndefined();
  });

  it("of an account that was created is made with that account's own key pair", async () => {
    const connect = await start({ secretAccessKey: "secret" });
    const { data } = await connect().createAccount(account("1"));
    const keys = { accessKeyId: data?.AccessKeyID ?? "", secretAccessKey: data?.SecretAccessKey ?? "" };
    expect((await connect(keys).getAccountInfo()).data?.Email).toBe("1@example.com");
    expect((await connect({ ...keys, secretAccessKey: "secret" }).getAccountInfo()).error).toMatchObject({
      status: 401,
    });
  });
});

it("a top-up repeats the amount with two decimals, and the currency", async () => {
  const client = (await start())();
  const topUp = async (Amount: string) => (await client.addCreditBalance({ body: { Amount, Currency: "GBP" } })).data;
  expect(await topUp("1.5")).toMatchObject({ Amount: "1.50", Currency: "GBP" });
  expect(await topUp("12345678901234567890")).toMatchObject({ Amount: "12345678901234567890.00" });
});
