// What the mock does with a request that it does not remember: the contract's check, and the contract's examples.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Mock, startMock } from "../src/mock/index.js";

/** Speaks to a mock as anyone could, without our clients. */
async function send(mock: Mock, path: string, body: string | undefined, headers: Record<string, string> = {}) {
  const response = await fetch(`${mock.url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers,
    ...(body === undefined ? {} : { body }),
  });
  return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
}
const JSON_BODY = { "content-type": "application/json" };

describe("getty", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock("getty", { stateful: false });
  });
  afterAll(() => mock.close());

  it("answers a body that breaks the contract as the provider does: 200 with Status error", async () => {
    const { status, text } = await send(mock, "/account/CreateCustomer", "{}", JSON_BODY);
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      ResponseHeader: { Status: "error", StatusList: [{ Code: "InvalidRequest" }] },
    });
  });

  it("finds the status of an example by itself", async () => {
    const body = '{"RequestHeader":{"Token":"t"},"GetCountriesRequestBody":{}}';
    const { status, text } = await send(mock, "/data/GetCountries", body, {
      ...JSON_BODY,
      prefer: "example=InvalidLanguageCode",
    });
    expect(status).toBe(200);
    expect(text).toContain("InvalidLanguageCode");
  });
});

describe("control-center", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock("control-center", { stateful: false });
  });
  afterAll(() => mock.close());
  const AUTH = { authorization: "Basic dTpr" };

  it.each([
    ['{"name":""}', "10000582"],
    ["{}", "10000581"],
    ["[]", "10000028"],
    ["no json", "10000023"],
  ])("answers %s with the documented 400, and the code for its fault", async (body, errorCode) => {
    const { status, type, text } = await send(mock, "/customers", body, { ...JSON_BODY, ...AUTH });
    expect({ status, type }).toEqual({ status: 400, type: "application/json" });
    expect(JSON.parse(text)).toMatchObject({ errorCode });
  });

  it("asks for the credential, with the provider's 401", async () => {
    const { status, text } = await send(mock, "/customers/1", undefined);
    expect(status).toBe(401);
    expect(JSON.parse(text)).toMatchObject({ errorCode: "10000001" });
  });

  it("chooses an answer by Prefer", async () => {
    const byCode = await send(mock, "/customers/1", undefined, { ...AUTH, prefer: "code=500" });
    expect(byCode.status).toBe(500);
    const byExample = await send(mock, "/customers", '{"name":"a","accountName":"b"}', {
      ...JSON_BODY,
      ...AUTH,
      prefer: "example=DuplicateName",
    });
    expect(byExample).toMatchObject({ status: 400, text: expect.stringContaining("10000602") });
    const byError = await send(mock, "/customers/1", undefined, { ...AUTH, prefer: "error=10000079" });
    expect(JSON.parse(byError.text)).toEqual({
      errorCode: "10000079",
      errorMessage: "The account is not entitled to this API.",
    });
  });

  it("says what it does not know as problem+json", async () => {
    expect(await send(mock, "/nowhere", undefined, AUTH)).toMatchObject({
      status: 404,
      type: "application/problem+json",
    });
    for (const prefer of ["example=NoSuchExample", "error=1"])
      expect(await send(mock, "/customers/1", undefined, { ...AUTH, prefer })).toMatchObject({
        status: 404,
        type: "application/problem+json",
      });
  });

  it("records every request as it arrived", async () => {
    await send(mock, "/customers?a=1", '{"name":"Zoë","accountName":"b"}', { ...JSON_BODY, ...AUTH, "x-mark": "here" });
    expect(mock.requests.at(-1)).toMatchObject({
      method: "POST",
      url: "/rws/api/v1/customers?a=1",
      headers: { "x-mark": "here" },
      body: '{"name":"Zoë","accountName":"b"}',
    });
  });
});

describe("revcent", () => {
  it("answers a broken body, and a missing key, in the provider's own shape", async () => {
    const mock = await startMock("revcent", { stateful: false });
    try {
      const broken = await send(mock, "/customers", "{}", { ...JSON_BODY, "x-api-key": "k" });
      expect(JSON.parse(broken.text)).toMatchObject({ code: 0 });
      const anonymous = await send(mock, "/customers", "{}", JSON_BODY);
      expect(anonymous.status).toBe(401);
      expect(JSON.parse(anonymous.text)).toMatchObject({ code: 0 });
    } finally {
      await mock.close();
    }
  });
});

describe("ondemand", () => {
  let mock: Mock;
  beforeAll(async () => {
    mock = await startMock("ondemand", { stateful: false });
  });
  afterAll(() => mock.close());
  const HEADERS = {
    "content-type": "text/xml",
    accept: "text/xml",
    authorization: "LOD1-BASE64-SHA256 x",
    "x-lod-timestamp": "t",
    "x-lod-version": "2016-03-15",
  };
  const account = (country: string) =>
    `<CreateAccount><MerchantID>1</MerchantID><EmailAddress>a@example.com</EmailAddress><CompanyName>ACME</CompanyName><Country>${country}</Country></CreateAccount>`;

  it("checks XML bodies, and answers in XML", async () => {
    expect(await send(mock, "/api/account/create", account("GB"), HEADERS)).toMatchObject({
      status: 201,
      type: "text/xml",
      text: expect.stringMatching(/^<Account><MerchantID>123233244<\/MerchantID><Status>Created<\/Status>/),
    });
  });

  it.each([
    ["a value that breaks the contract", account("GBR"), 400],
    ["a missing VATID", account("IE"), 400],
    ["an element that is not in the contract", account("GB").replace("<Country>", "<Fax>1</Fax><Country>"), 400],
    ["another root element", account("GB").replaceAll("CreateAccount>", "Wrong>"), 401],
    ["a cut-off document", account("GB").slice(0, -9), 401],
    ["no XML", "MerchantID=1", 401],
  ])("answers %s with the documented 400, and reason %i", async (_name, body, reason) => {
    const { status, type, text } = await send(mock, "/api/account/create", body, HEADERS);
    expect({ status, type }).toEqual({ status: 400, type: "text/xml" });
    expect(text).toContain(`<Error><ReasonCode>${reason}</ReasonCode>`);
  });

  it("chooses among the shapes of an error by Prefer", async () => {
    const { status, text } = await send(mock, "/api/account/create", account("GB"), {
      ...HEADERS,
      prefer: "code=409, example=EmailTakenInList",
    });
    expect(status).toBe(409);
    expect(text).toMatch(/<Errors><Error><ReasonCode>\d+<\/ReasonCode>/);
  });
});
