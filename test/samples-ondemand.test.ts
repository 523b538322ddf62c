// The samples of onDemand, whose requests are XML and signed.
import { describe, expect, it } from "vitest";
import { sign, timestampOf } from "../src/providers/ondemand/signature.js";
import { createOnDemandClient } from "../src/providers/ondemand.js";
import { exchange } from "./support/exchange.js";

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
