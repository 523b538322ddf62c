// Reads that are made again until their data is as wanted.
import { setImmediate as turn } from "node:timers/promises";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { ApiError, DeadlineError, waitFor } from "../../src/index.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { gate } from "../support/getty-server.js";
import { serve } from "../support/serve.js";
import type { ServerAnswer } from "../support/server.js";

const XML = { "content-type": "text/xml" };
const quote = (status: string): ServerAnswer => ({
  headers: XML,
  body: `<Quote><QuoteID>1</QuoteID><Status>${status}</Status></Quote>`,
});
const MISSING: ServerAnswer = {
  status: 404,
  headers: XML,
  body: "<Error/>",
};
const init = { params: { path: { quoteId: 1 } } };
const SOON = { firstWait: 1, longestWait: 5 };
const isPriced = ({ Status }: { readonly Status: string }) => Status !== "Calculating";

/** A client of a server that gives one answer after the other, and the last one for ever. */
async function start(...answers: readonly ServerAnswer[]) {
  const left = [...answers];
  const server = await serve(() => (left.length > 1 ? left.shift() : left[0]) ?? {});
  const client = createOnDemandClient({ accessKeyId: "a", secretAccessKey: "s", baseUrl: server.url, maxRetries: 0 });
  return { server, client };
}

/** A clock that stands still while a call is under way: nothing depends on how long that takes. */
function stopClock() {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
  let ended = gate();
  return {
    observe: ({ type }: { readonly type: string }) => {
      if (type === "ended") ended.open();
    },
    /** Lets time pass after the next end of a call. */
    async pass(milliseconds: number) {
      await ended.opened;
      ended = gate();
      await turn();
      await vi.advanceTimersByTimeAsync(milliseconds);
    },
  };
}

describe("waitFor", () => {
  it("ends with the first data that is as wanted", async () => {
    const { server, client } = await start(quote("Calculating"), quote("Calculating"), quote("Pending"));
    const { data } = await waitFor(client.getQuote, init, isPriced, SOON);
    expect(data).toMatchObject({ Status: "Pending" });
    expect(server.requests).toHaveLength(3);
  });

  it("takes a 404 for not there yet, and what may be tried again for a no that passes", async () => {
    const { server, client } = await start(MISSING, { status: 503, headers: XML }, quote("Pending"));
    expect((await waitFor(client.getQuote, init, isPriced, SOON)).data).toMatchObject({ QuoteID: 1 });
    expect(server.requests).toHaveLength(3);
  });

  it("waits for bytes that are not ready, and hands them out", async () => {
    const file = { headers: { "content-type": "application/pdf" }, body: new Uint8Array([0, 255]) };
    const { client } = await start({ status: 204 }, file);
    const { data } = await waitFor(
      client.getFile,
      { params: { path: { assetId: 1 } } },
      (bytes) => bytes !== undefined,
      SOON,
    );
    expect([...((await data?.bytes()) ?? [])]).toEqual([0, 255]);
  });

  it("ends with an error that waiting does not mend", async () => {
    const { server, client } = await start(quote("Calculating"), { ...MISSING, status: 401 });
    const { error } = await waitFor(client.getQuote, init, isPriced, SOON);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 401 });
    expect(server.requests).toHaveLength(2);
  });

  it("ends at its deadline with an error that says how long it waited and what it saw", async () => {
    const { client } = await start(quote("Calculating"));
    const { observe, pass } = stopClock();
    const waiting = waitFor(client.getQuote, { ...init, observe }, isPriced, { firstWait: 40_000, deadline: 60_000 });
    await pass(50_000);
    await pass(10_000);
    const { error, response } = await waiting;
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error).toMatchObject({ outcome: "unknown", retryable: true });
    expect(error?.attempts).toBe(2);
    expect(error?.message).toBe(
      "ondemand getQuote: waited 60 s in 2 calls; last seen: 200, but not what was waited for",
    );
    const { waited, data } = error as DeadlineError;
    expect(waited).toBeCloseTo(60_000);
    expect(data).toMatchObject({ Status: "Calculating" });
    expect(response?.status).toBe(200);
    expect(JSON.stringify(error)).not.toContain("Calculating");
  });

  it("ends at its deadline with the last error as its cause", async () => {
    const { client } = await start(MISSING);
    const { observe, pass } = stopClock();
    const waiting = waitFor(client.getQuote, { ...init, observe }, isPriced, { deadline: 1_000 });
    await pass(1_000);
    const { error } = await waiting;
    expect(error?.message).toContain("last seen: 404");
    expect(error?.cause).toBeInstanceOf(ApiError);
  });

  it("ends at its deadline while a call is under way, and the call with it", async () => {
    let isOver = false;
    const server = await serve(() => new Promise<ServerAnswer>(() => {}));
    const client = createOnDemandClient({ accessKeyId: "a", secretAccessKey: "s", baseUrl: server.url });
    const observe = ({ type }: { readonly type: string }) => {
      isOver ||= type === "ended";
    };
    const { error } = await waitFor(client.getQuote, { ...init, observe }, isPriced, { ...SOON, deadline: 40 });
    expect(error?.message).toMatch(/waited \d+ s in 1 call; last seen: nothing/);
    await vi.waitFor(() => expect(isOver).toBe(true), 30_000);
  });

  it("ends with the call's signal", async () => {
    const controller = new AbortController();
    const { server, client } = await start(quote("Calculating"));
    const until = () => {
      setTimeout(() => controller.abort());
      return false;
    };
    const options = { firstWait: 60_000 };
    const { error } = await waitFor(client.getQuote, { ...init, signal: controller.signal }, until, options);
    expect(error).toMatchObject({ name: "ConnectionError", reason: "aborted" });
    expect(server.requests).toHaveLength(1);
  });

  it("waits longer each time, up to the longest wait, and as long as the provider asks", async () => {
    const random = vi.spyOn(Math, "random").mockReturnValue(0);
    const timer = vi.spyOn(globalThis, "setTimeout");
    try {
      const busy = { status: 429, headers: { ...XML, "retry-after": "1" } };
      const pending = quote("Calculating");
      const { client } = await start(pending, pending, pending, busy, quote("Pending"));
      await waitFor(client.getQuote, init, isPriced, { firstWait: 4, longestWait: 7 });
      const waits = timer.mock.calls.map(([, milliseconds]) => milliseconds ?? 0).filter((wait) => wait <= 1_000);
      expect(waits).toEqual([4, 6, 7, 1_000]);
    } finally {
      random.mockRestore();
      timer.mockRestore();
    }
  });

  it("throws what its condition throws", async () => {
    const { client } = await start(quote("Pending"));
    const until = () => {
      throw new RangeError("mine");
    };
    await expect(waitFor(client.getQuote, init, until, SOON)).rejects.toThrow("mine");
  });

  it("refuses an operation that does more than read, and options that are not its own", async () => {
    const { server, client } = await start(quote("Pending"));
    const body = { TranslationCreditQuote: {} };
    // @ts-expect-error: whatever its body
    await expect(waitFor(client.generateQuote, { body }, () => true)).rejects.toThrow(
      "waitFor: ondemand generateQuote does more than read",
    );
    const wrong = { firstwait: 1 };
    // @ts-expect-error: misspelt
    await expect(waitFor(client.getQuote, init, isPriced, wrong)).rejects.toThrow('option "firstwait" is unknown');
    await expect(waitFor(client.getQuote, init, isPriced, { deadline: -1 })).rejects.toThrow('"deadline" must be');
    expect(server.requests).toHaveLength(0);
  });
});
