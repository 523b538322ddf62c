import { describe, expect, it } from "vitest";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
async function revcent(answer: ServerAnswer) {
  const server = await serve(answer);
  return { server, client: createRevCentClient({ apiKey: "k", baseUrl: server.url, maxRetries: 0 }) };
}

describe("RevCent", () => {
  it.each([
    [200, { code: 0, message: "no" }, "refused"],
    [200, { code: 2 }, "unknown"],
    [400, { code: 1 }, "refused"],
    [500, { code: 0 }, "unknown"],
  ])("takes status %i with %j for a no", async (status, answer, outcome) => {
    const { client } = await revcent({ status, body: JSON.stringify(answer) });
    expect((await client.createCustomer({ body })).error).toMatchObject({ name: "ApiError", status, outcome });
  });

  it("does not take an answer without a code for a yes or a no", async () => {
    const { client } = await revcent({ body: "{}" });
    expect((await client.createCustomer({ body })).error).toMatchObject({
      name: "ConnectionError",
      reason: "unreadable",
      outcome: "unknown",
    });
  });
});
