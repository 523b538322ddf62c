// The vendors' own samples, byte for byte where the wire has bytes: what they print is what we send and read.
import { describe, expect, it } from "vitest";
import { createControlCenterClient } from "../src/providers/control-center.js";
import { createGettyClient } from "../src/providers/getty.js";
import { sign, timestampOf } from "../src/providers/ondemand/signature.js";
import { createOnDemandClient } from "../src/providers/ondemand.js";
import { createRevCentClient } from "../src/providers/revcent.js";
import { type ServerAnswer, type ServerRequest, startServer } from "./support/server.js";

/** Runs a call against a server that gives one answer; returns its result and what the server got last. */
async function exchange<Value>(
  answer: ServerAnswer,
  call: (url: string) => Promise<Value>,
): Promise<{ result: Value; request: ServerRequest }> {
  const server = await startServer(() => answer);
  try {
    const result = await call(server.url);
    return { result, request: server.requests.at(-1) as ServerRequest };
  } finally {
    await server.close();
  }
}

describe("Control Center, Create Customer", () => {
  const REQUEST = `{
   "name": "Acme Customer",
   "accountName": "Acme",
   "securityQuestion": "FirstConcert",
   "securityAnswer": "Journey",
   "shipToBillAddress": true,
   "billingAddress":
      {
      "addressLine1": "123 Main",
      "addressLine2": "string",
      "city": "Anytown",
      "state": "FLA",
      "country": "USA",
      "postalCode": "36301"
      }
}`;

  it("sends the sample request and reads the sample answer", async () => {
    const { result, request } = await exchange(
      { body: '{\n  "customerId": 1234, \n  "timestamp": 1527590173\n}' },
      (baseUrl) =>
        createControlCenterClient({
          baseUrl: `${baseUrl}/rws/api/v1/`,
          username: "user",
          apiKey: "key",
        }).createCustomer({ body: JSON.parse(REQUEST) }),
    );
    expect(request.method).toBe("POST");
    expect(request.url).toBe("/rws/api/v1/customers");
    expect(request.headers).toMatchObject({
      authorization: `Basic ${Buffer.from("user:key").toString("base64")}`,
      "content-type": "application/json",
      accept: "application/json",
    });
    // Same keys in the same order; white space aside.
    expect(request.body).toBe(JSON.stringify(JSON.parse(REQUEST)));
    expect(result.data).toEqual({ customerId: 1234, timestamp: 1527590173 });
  });
});

describe("Getty, Create Session", () => {
  it("sends the sample's envelope and reads the sample's answer", async () => {
    const answer = {
      ResponseHeader: { Status: "success", StatusList: [], CoordinationId: "" },
      CreateSessionResult: { SecureToken: "s", Token: "t", TokenDurationMinutes: 30 },
    };
    const { result, request } = await exchange({ body: JSON.stringify(answer) }, (baseUrl) =>
      createGettyClient({ baseUrl: `${baseUrl}/v1`, systemId: "1", systemPassword: "p" }).createSession({
        body: {
          RequestHeader: { CoordinationId: null },
          CreateSessionRequestBody: { SystemId: "a", SystemPassword: "b", UserName: "c", UserPassword: "d" },
        },
      }),
    );
    expect(request.url).toBe("/v1/session/CreateSession");
    expect(request.body).toBe(
      '{"RequestHeader":{"Token":null,"CoordinationId":null},"CreateSessionRequestBody":{"SystemId":"a","SystemPassword":"b","UserName":"c","UserPassword":"d"}}',
    );
    expect(result.data).toEqual(answer);
  });
});

describe("RevCent, CreateCustomer", () => {
  it("posts to the documented path with the key in x-api-key", async () => {
    const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
    const { result, request } = await exchange({ body: '{"code":1,"customer_id":"12345678901234567890"}' }, (baseUrl) =>
      createRevCentClient({ baseUrl: `${baseUrl}/v2`, apiKey: "key" }).createCustomer({ body }),
    );
    expect(request).toMatchObject({ method: "POST", url: "/v2/customers", body: JSON.stringify(body) });
    expect(request.headers["x-api-key"]).toBe("key");
    expect(result.data?.customer_id).toBe("12345678901234567890");
  });
});

describe("onDemand, Create Account", () => {
  const REQUEST = `
    <CreateAccount>
        <MerchantID>123233244</MerchantID>
        <EmailAddress>example@example.com</EmailAddress>
        <FirstName>Joe</FirstName>
        <LastName>Bloggs</LastName>
        <CompanyName>ACME Coyote Products, Ltd.</CompanyName>
        <Country>GB</Country>
        <VATID>12334455544</VATID>
    </CreateAccount> `;
  const ANSWER = `
    <Account>
        <MerchantID>123233244</MerchantID>
        <Status>Created</Status>
        <EmailAddress>example@example.com</EmailAddress>
        <FirstName>Joe</FirstName>
        <LastName>Bloggs</LastName>
        <CompanyName>ACME Coyote Products, Ltd.</CompanyName>
        <Country>GB</Country>
        <AccessKeyID>qzwBzqCiMsuHoUrZEcLqgH</AccessKeyID>
        <SecretAccessKey>znkcyBjEWKQFIELAkotspHDoJbwHJyRPXChFYWDn</SecretAccessKey>
    </Account> `;
  const KEYS = { accessKeyId: "qzwBzqCiMsuHoUrZEcLq", secretAccessKey: "znkcyBjEWKQFIELAkotspHDoJbwHJyRPXChFYWDn" };

  it("sends the sample request and reads the sample answer", async () => {
    // Given in another order: the contract's order is the one that goes out.
    const body = {
      VATID: "12334455544",
      Country: "GB",
      CompanyName: "ACME Coyote Products, Ltd.",
      LastName: "Bloggs",
      FirstName: "Joe",
      EmailAddress: "example@example.com",
      MerchantID: "123233244",
    };
    const { result, request } = await exchange(
      { status: 201, headers: { "content-type": "text/xml" }, body: ANSWER },
      (baseUrl) => createOnDemandClient({ baseUrl, ...KEYS }).createAccount({ body }),
    );
    expect(request).toMatchObject({ method: "POST", url: "/api/account/create" });
    expect(request.headers).toMatchObject({
      "content-type": "text/xml",
      accept: "text/xml",
      "x-lod-version": "2016-03-15",
    });
    expect(request.body).toBe(REQUEST.replaceAll(/\s*\n\s*/g, "").trim());
    expect(result.data).toEqual({
      MerchantID: "123233244",
      Status: "Created",
      EmailAddress: "example@example.com",
      FirstName: "Joe",
      LastName: "Bloggs",
      CompanyName: "ACME Coyote Products, Ltd.",
      Country: "GB",
      AccessKeyID: "qzwBzqCiMsuHoUrZEcLqgH",
      SecretAccessKey: "znkcyBjEWKQFIELAkotspHDoJbwHJyRPXChFYWDn",
    });
  });

  it.each([
    [
      "GET",
      "/api/services",
      "2014-02-21T07:49:24.655024",
      "2014-02-28",
      "wnO6rdqoSjZ3mWgKdPe2sEJIhY4+5MYOJ8A2ux5+jIE=",
    ],
    [
      "POST",
      "/api/account/create",
      "2014-07-11T12:09:12.000000",
      "2014-06-10",
      "8i5N7nrq5+0XPpUwJdx+eNwtKQqu20RMb2alUcp3pf4=",
    ],
    [
      "GET",
      "/api/account/info",
      "2014-07-11T12:09:12.000000",
      "2014-06-10",
      "h1aYya7rKjv+jCEhUnLlyq+5Fu2qMFQqp1UH5R5Mc4M=",
    ],
  ])("signs %s %s as the formula says", async (method, path, timestamp, version, expected) => {
    expect(await sign(KEYS.secretAccessKey, { method, path, timestamp, version, accept: "text/xml" })).toBe(expected);
  });

  it("signs what it sends: path, timestamp, version and Accept of the request itself", async () => {
    const { request } = await exchange(
      { status: 201, headers: { "content-type": "text/xml" }, body: ANSWER },
      (baseUrl) => createOnDemandClient({ baseUrl, ...KEYS, apiVersion: "2015-02-23" }).getAccountInfo(),
    );
    const timestamp = String(request.headers["x-lod-timestamp"]);
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
    expect(request.headers["x-lod-version"]).toBe("2015-02-23");
    const signature = await sign(KEYS.secretAccessKey, {
      method: "GET",
      path: "/api/account/info",
      timestamp,
      version: "2015-02-23",
      accept: "text/xml",
    });
    expect(request.headers["authorization"]).toBe(
      `LOD1-BASE64-SHA256 KeyID=${KEYS.accessKeyId},Signature=${signature},SignedHeaders=x-lod-timestamp;x-lod-version;accept`,
    );
  });

  it("writes timestamps in UTC with six decimals and no zone", () => {
    expect(timestampOf(new Date("2014-02-21T07:49:24.655Z"))).toBe("2014-02-21T07:49:24.655000");
  });
});
