import { describe, expect, it } from "vitest";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

describe("Control Center", () => {
  const customer = { body: { name: "Acme", accountName: "Acme" } };
  async function controlCenter(answer: ServerAnswer) {
    const server = await serve(answer);
    return createControlCenterClient({
      baseUrl: `${server.url}/rws/api/v1`,
      username: "u",
      apiKey: "k",
      maxRetries: 0,
    });
  }

  it("reads a 401 without a code", async () => {
    const client = await controlCenter({ status: 401, body: '{"errorMessage":"Unauthorized"}' });
    const { error } = await client.createCustomer(customer);
    expect(error).toMatchObject({
      status: 401,
      outcome: "refused",
      message: "control-center createCustomer: 401 Unauthorized",
    });
    expect(error).not.toHaveProperty("code");
  });

  it("does not take a list for a yes", async () => {
    const client = await controlCenter({ status: 200, body: "[]" });
    expect((await client.createCustomer(customer)).error).toMatchObject({ reason: "unreadable", outcome: "unknown" });
  });

  it("takes the HTML 404 of a wrong host for a no", async () => {
    const client = await controlCenter({
      status: 404,
      headers: { "content-type": "text/html" },
      body: "<html>not here</html>",
    });
    expect((await client.createCustomer(customer)).error).toMatchObject({
      name: "ApiError",
      status: 404,
      outcome: "refused",
      text: "<html>not here</html>",
    });
  });

  it.each([
    ["Latin-1 that says so", "ISO-8859-1", Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}', "latin1")],
    [
      "UTF-8 that is labelled ISO-8859-1",
      "ISO-8859-1",
      Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}'),
    ],
    ["UTF-8 that says so", "utf-8", Buffer.from('{"errorMessage":"Société","errorCode":"10000602"}')],
  ])("reads %s", async (_name, charset, bytes) => {
    const client = await controlCenter({
      status: 400,
      headers: { "content-type": `application/json;charset=${charset}` },
      body: bytes,
    });
    expect((await client.createCustomer(customer)).error).toMatchObject({
      code: "10000602",
      body: { errorMessage: "Société" },
    });
  });
});
