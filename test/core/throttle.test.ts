import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { ClientOptions, ThrottledAttempt } from "../../src/index.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import { COUNTRIES, start } from "../support/getty-client.js";
import { serve } from "../support/serve.js";

const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };
const YES = { body: '{"code":1,"customer_id":"12345678901234567890"}' };
async function revcent(options: ClientOptions, answer: Parameters<typeof serve>[0] = YES) {
  const server = await serve(answer);
  return { server, client: createRevCentClient({ apiKey: "k", baseUrl: server.url, ...options }) };
}

describe("throttle", () => {
  it("lets an attempt wait for longer than its time-out", async () => {
    const { client } = await revcent({ timeout: 2_000, throttle: () => sleep(2_100) });
    expect((await client.createCustomer({ body })).error).toBeUndefined();
  });

  it("is asked for each attempt, logins included, and told when it is over", async () => {
    const seen: string[] = [];
    const throttle = ({ operation }: ThrottledAttempt) => {
      seen.push(`${operation} asked`);
      return () => void seen.push(`${operation} over`);
    };
    const { getty } = await start({}, { throttle });
    await getty.getCountries(COUNTRIES);
    expect(seen).toEqual(["createSession asked", "createSession over", "getCountries asked", "getCountries over"]);
  });

  it("that lets one at a time pass lets a login pass before its call", async () => {
    let last: Promise<void> = Promise.resolve();
    const throttle = async () => {
      const before = last;
      let free = () => {};
      last = new Promise((resolve) => {
        free = resolve;
      });
      await before;
      return free;
    };
    const { getty } = await start({}, { throttle });
    const calls = [1, 2, 3].map(() => getty.getCountries({ ...COUNTRIES, signal: AbortSignal.timeout(10_000) }));
    for (const { error } of await Promise.all(calls)) expect(error).toBeUndefined();
  });

  it("keeps its place only while the request is under way, not while the call waits to repeat it", async () => {
    let inside = 0;
    const busy: number[] = [];
    let answers = 0;
    const { client } = await revcent(
      {
        throttle: () => {
          inside++;
          return () => void inside--;
        },
        observe: ({ type }) => type === "repeated" && busy.push(inside),
      },
      () => (answers++ === 0 ? { status: 429, headers: { "retry-after": "0" }, body: '{"code":0}' } : YES),
    );
    expect((await client.createCustomer({ body })).error).toBeUndefined();
    expect(busy).toEqual([0]);
    expect(inside).toBe(0);
  });

  it("ends with the caller's signal, and nothing is sent", async () => {
    const controller = new AbortController();
    const { server, client } = await revcent({ throttle: () => new Promise<void>(() => controller.abort()) });
    const { error } = await client.createCustomer({ body, signal: controller.signal });
    expect(error).toMatchObject({ reason: "aborted", outcome: "not-sent", attempts: 0 });
    expect(server.requests).toHaveLength(0);
  });

  it("that grants a place too late gets it back", async () => {
    const controller = new AbortController();
    let back = 0;
    const { client } = await revcent({ throttle: () => sleep(20, () => void back++) });
    const call = client.createCustomer({ body, signal: controller.signal });
    controller.abort();
    expect((await call).error).toMatchObject({ reason: "aborted" });
    await sleep(40);
    expect(back).toBe(1);
  });

  it("is told how the attempt ended", async () => {
    const seen: unknown[] = [];
    const { client } = await revcent(
      { maxRetries: 0, throttle: () => (error) => void seen.push(error) },
      { status: 429 },
    );
    const { error } = await client.createCustomer({ body });
    expect(seen).toEqual([error]);
  });

  it("that fails once an attempt is over changes nothing of what became of the call", async () => {
    const fails = () => {
      throw new Error("no such place");
    };
    const { client } = await revcent({ throttle: () => fails });
    expect((await client.createCustomer({ body })).data).toBeDefined();
    const refused = await revcent({ maxRetries: 0, throttle: () => fails }, { status: 422 });
    expect((await refused.client.createCustomer({ body })).error).toMatchObject({ name: "ApiError", status: 422 });
  });

  it("that fails leaves the request not-sent", async () => {
    const { server, client } = await revcent({ throttle: () => Promise.reject(new Error("no tokens left")) });
    const { error } = await client.createCustomer({ body });
    expect(error).toMatchObject({
      reason: "setup",
      outcome: "not-sent",
      message: "revcent createCustomer: throttle failed",
    });
    expect(error?.cause).toMatchObject({ message: "no tokens left" });
    expect(server.requests).toHaveLength(0);
  });
});
