import { describe, expect, it } from "vitest";
import type { ApiError } from "../../src/index.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

describe("onDemand", () => {
  const account = { MerchantID: "1", EmailAddress: "a@example.com", CompanyName: "ACME", Country: "GB" };
  async function onDemand(answer: ServerAnswer) {
    const server = await serve({ headers: { "content-type": "text/xml" }, ...answer });
    return {
      server,
      client: createOnDemandClient({
        baseUrl: server.url,
        accessKeyId: "id",
        secretAccessKey: "secret",
        maxRetries: 0,
      }),
    };
  }

  it.each([
    [
      "directly",
      "<Account><Status>Not Created</Status><Error><ReasonCode>404</ReasonCode><SimpleMessage>\n  Taken  </SimpleMessage></Error></Account>",
      "404",
      "Taken",
    ],
    [
      "in a list",
      "<Account><Errors><Error><ReasonCode>404</ReasonCode><SimpleMessage>Taken</SimpleMessage></Error></Errors></Account>",
      "404",
      "Taken",
    ],
    ["as text", "<Account><Error>Taken</Error></Account>", undefined, "Taken"],
    ["as text in a list", "<Account><Errors><Error>Taken</Error></Errors></Account>", undefined, "Taken"],
    [
      "under another root",
      "<CreateMerchantAccount><Error><ReasonCode>404</ReasonCode><SimpleMessage>Taken</SimpleMessage></Error></CreateMerchantAccount>",
      "404",
      "Taken",
    ],
  ])("finds an error that stands %s, with 409 and with 200", async (_name, xml, code, message) => {
    for (const status of [409, 200, 201]) {
      const { client } = await onDemand({ status, body: xml });
      const { error } = await client.createAccount({ body: account });
      expect(error).toMatchObject({
        name: "ApiError",
        status,
        outcome: "refused",
        message: `ondemand createAccount: ${status} ${message}`,
      });
      expect((error as ApiError).code).toBe(code);
    }
  });

  it("does not take an empty list of errors for an error", async () => {
    const { client } = await onDemand({
      status: 201,
      body: "<Account><AccessKeyID>a</AccessKeyID><Errors/></Account>",
    });
    expect((await client.createAccount({ body: account })).data?.AccessKeyID).toBe("a");
  });

  it.each([
    "<Account><AccessKeyID>a</Account>",
    "<Account><AccessKeyID>a</AccessKeyID>",
    "",
    "plain text",
    "<html><body>Hello</body></html>",
  ])("takes %j with 201 for unreadable: the account may exist", async (text) => {
    const { client } = await onDemand({ status: 201, body: text });
    expect((await client.createAccount({ body: account })).error).toMatchObject({
      name: "ConnectionError",
      reason: "unreadable",
      outcome: "unknown",
      text,
    });
  });

  it.each([
    ["<Account><AccessKeyID>s3cret</Account>", "not well-formed XML"],
    ["<html><body>s3cret</body></html>", "another root element"],
    ["<Account><AccessKeyID><b>s3cret</b></AccessKeyID></Account>", "elements in the text AccessKeyID"],
    ["<!DOCTYPE Account><Account>s3cret</Account>", "a DOCTYPE is not accepted"],
  ])("says why %j is unreadable, and nothing of what is in it", async (text, reason) => {
    const { client } = await onDemand({ status: 201, body: text });
    const { error } = await client.createAccount({ body: account });
    expect(error?.message).toBe(
      `ondemand createAccount: 201, but the body is not what the contract promises: ${reason}`,
    );
  });

  it("reads an error in a form that the contract does not have as far as it goes", async () => {
    const { client } = await onDemand({
      status: 400,
      body: "<Account><Status><b/></Status><Error><ReasonCode>400</ReasonCode></Error></Account>",
    });
    expect((await client.createAccount({ body: account })).error).toMatchObject({ name: "ApiError", code: "400" });
  });

  it("refuses a character that XML cannot carry, with its pointer", async () => {
    const { client, server } = await onDemand({ status: 201 });
    const { error } = await client.createAccount({ body: { ...account, CompanyName: "AC\u0000ME" } });
    expect(error).toMatchObject({
      name: "InvalidRequestError",
      outcome: "not-sent",
      issues: [{ path: "/CompanyName", keyword: "encoding" }],
    });
    expect(server.requests).toHaveLength(0);
  });

  it("requires a VATID of Irish merchants, and of no others", async () => {
    const { client, server } = await onDemand({ status: 201, body: "<Account/>" });
    const { error } = await client.createAccount({ body: { ...account, Country: "IE" } });
    expect(error).toMatchObject({ name: "InvalidRequestError", issues: [{ path: "/VATID", keyword: "required" }] });
    expect((await client.createAccount({ body: { ...account, Country: "IE", VATID: "1" } })).error).toBeUndefined();
    expect(server.requests).toHaveLength(1);
  });

  it("reads one element of a list as a list, and an empty list as an empty list", async () => {
    const info = (languages: string) => `<Account><Email>a</Email>${languages}</Account>`;
    const one = await onDemand({
      body: info(
        "<TargetLanguages><TargetLanguage><LanguageCode>fr-fr</LanguageCode><Count>3</Count></TargetLanguage></TargetLanguages>",
      ),
    });
    expect((await one.client.getAccountInfo()).data?.TargetLanguages).toEqual([{ LanguageCode: "fr-fr", Count: 3 }]);
    const none = await onDemand({ body: info("<TargetLanguages/>") });
    expect((await none.client.getAccountInfo()).data?.TargetLanguages).toEqual([]);
    const absent = await onDemand({ body: info("") });
    expect((await absent.client.getAccountInfo()).data).toEqual({ Email: "a" });
  });
});
