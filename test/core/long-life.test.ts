// What a client leaves behind that serves for long: nothing that grows.
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { createControlCenterClient } from "../../src/providers/control-center.js";
import { start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const CALLS = 2_000;
/** A text of 8 kB that no other is like: of 2,000 calls it would be 16 MB, and a quarter of that is looked for. */
const large = (name: string, number: number) => `${name}-${number}-`.padEnd(8_192, "x");
const MEGABYTES = 4;

/** By how many megabytes the heap has grown with so many calls, after some to warm up. */
async function growth(call: (number: number) => Promise<unknown>): Promise<number> {
  const used = async (from: number, to: number) => {
    for (let number = from; number < to; number += 10)
      await Promise.all(Array.from({ length: 10 }, (_, index) => call(number + index)));
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = await used(0, 500);
  return (await used(500, 500 + CALLS)) - before;
}

describe("thousands of calls of one client", () => {
  it("with credentials that change each time keep none but the latest", async () => {
    let asked = 0;
    const server = await serve(() => {
      server.requests.length = 0;
      return { body: '{"customerId":1,"timestamp":1}' };
    });
    const client = createControlCenterClient({
      baseUrl: server.url,
      username: "ada",
      apiKey: () => large("key", ++asked),
      observe() {},
    });
    const grown = await growth(async () => {
      const { error } = await client.createCustomer({ body: { name: "Acme", accountName: "Acme" } });
      if (error) throw error;
    });
    expect(asked).toBe(500 + CALLS);
    expect(grown).toBeLessThan(MEGABYTES);
  });

  it("in a session whose tokens are refused again and again keep neither tokens nor what carried them", async () => {
    let number = 0;
    const { server, getty } = await start(
      {
        override: () => {
          server.requests.length = 0;
          // Each token serves for some calls.
          if (++number % 25 === 0) server.good.clear();
          return undefined;
        },
      },
      { observe() {} },
    );
    const grown = await growth(async (number) => {
      const { error } = await getty.createCustomer({
        body: {
          CreateCustomerRequestBody: {
            UserName: "ada",
            Password: "analytical",
            EmailAddress: "ada@example.com",
            FirstName: "Ada",
            LastName: "Byron",
            BillingCountryChar3Iso: "GBR",
          },
          RequestHeader: { CoordinationId: large("call", number) },
        },
      });
      if (error && !("code" in error && error.code === "AUTH-012")) throw error;
    });
    expect(grown).toBeLessThan(MEGABYTES);
  });
});
