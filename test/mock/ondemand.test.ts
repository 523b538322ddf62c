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
    // The words of the vendor's page for this operation, also where they are asked for.
    const detail =
      "A user account with this email already exists. The user should log into onDemand and copy his access keys.";
    const forced = await client.createAccount({ ...account("3"), headers: { prefer: "error=403" } });
    for (const { error } of [byEmail, forced])
      expect(error).toMatchObject({
        body: { Error: { ReasonCode: 403, SimpleMessage: "An account already exists.", DetailedMessage: detail } },
      });
    // Neither refusal took anything.
    expect((await client.createAccount(account("2", "new@example.com"))).error).toBeUndefined();
  });

  it("is refused with the reason code 400 in a country that does not exist", async () => {
    const client = (await start())();
    const { body } = account("1");
    const refused = await client.createAccount({ body: { ...body, Country: "XX" } });
    expect(refused.error).toMatchObject({ status: 400, code: "400", outcome: "refused" });
    // What the vendor makes of small letters is not known, of Kosovo's code neither.
    expect((await client.createAccount({ body: { ...body, Country: "xk" } })).error).toBeUndefined();
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

describe("a request", () => {
  const raw = async (path: string, body: string | undefined, headers: Record<string, string> = {}) => {
    await start();
    const response = await fetch(`${mocks.at(-1)?.url}/api/${path}`, {
      method: body === undefined ? "GET" : "POST",
      headers: {
        ...{ accept: "text/xml", "content-type": "text/xml", authorization: "LOD1-BASE64-SHA256 x" },
        ...{ "x-lod-timestamp": "t", "x-lod-version": "2016-03-15", ...headers },
      },
      ...(body === undefined ? {} : { body }),
    });
    return { status: response.status, text: await response.text() };
  };

  it.each([
    ["locales", undefined],
    ["terms", undefined],
    [
      "quote/generate",
      "<GenerateQuote><TranslationOptions><Currency>EUR</Currency></TranslationOptions></GenerateQuote>",
    ],
    ["files/1235/it-it/accept/", ""],
  ])("to %s that accepts anything but text/xml is answered with 400", async (path, body) => {
    const { status, text } = await raw(path, body, { accept: "application/json" });
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining("Bad Request") });
  });

  it.each([
    ["account/create", 401],
    ["quote/generate", 201],
    ["projects/add", 201],
  ])("to %s without a body is refused like one whose body is no XML, with the reason code %i", async (path, code) => {
    const { status, text } = await raw(path, "");
    expect({ status, text }).toEqual({
      status: 400,
      text: expect.stringContaining(`<ReasonCode>${code}</ReasonCode>`),
    });
  });

  const OPTIONS = "<ServiceID>54</ServiceID>";
  it.each([
    ["quote/generate", `<GenerateQuote><TranslationOptions>${OPTIONS}</TranslationOptions></GenerateQuote>`],
    [
      "quote/generate",
      "<GenerateQuote><TranslationOptions><Currency>EUR</Currency><ServiceID>abc</ServiceID></TranslationOptions></GenerateQuote>",
    ],
    [
      "projects/add",
      `<AddProject><ProjectName>${"a".repeat(76)}</ProjectName><TranslationOptions>${OPTIONS}</TranslationOptions></AddProject>`,
    ],
  ])("to %s that breaks the contract is not called malformed XML: %s", async (path, body) => {
    const { status, text } = await raw(path, body);
    expect({ status, text }).toEqual({ status: 400, text: expect.stringContaining("Bad Request") });
    expect(text).not.toContain("ReasonCode");
  });
});

it("a top-up repeats the amount with two decimals, and the currency", async () => {
  const client = (await start())();
  const topUp = async (Amount: string) => (await client.addCreditBalance({ body: { Amount, Currency: "GBP" } })).data;
  expect(await topUp("1.5")).toMatchObject({ Amount: "1.50", Currency: "GBP" });
  expect(await topUp("12345678901234567890")).toMatchObject({ Amount: "12345678901234567890.00" });
});
