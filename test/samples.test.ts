// The vendors' own samples, byte for byte where the wire has bytes: what they print is what we send and read.
import { describe, expect, it } from "vitest";
import { createControlCenterClient } from "../src/providers/control-center.js";
import { createGettyClient } from "../src/providers/getty.js";
import { createRevCentClient } from "../src/providers/revcent.js";
import { exchange } from "./support/exchange.js";

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
