// What is known of a failed `fetch` where the platform tells more, and where it is a browser's.
import { expect, it } from "vitest";
import * as browser from "../../src/core/platform/browser.js";
import * as others from "../../src/core/platform/fetch.js";
import { overFetch } from "../../src/core/transport/fetch.js";
import type { Progress } from "../../src/core/transport.js";
import { reservePort } from "../support/failure-server.js";

const platforms = Object.entries({ browser, others });

/** Whether a request may have left, by a fetch that failed. */
async function mayHaveLeft({ isBeforeSending }: typeof others | typeof browser, fetch = globalThis.fetch) {
  const port = await reservePort();
  const progress: Progress = { mayHaveLeft: false };
  const request = { method: "POST", url: port.origin, headers: {}, body: "{}" };
  const sent = overFetch(isBeforeSending, fetch)(
    request,
    progress,
    1,
    () => {},
    () => false,
  );
  await expect(sent).rejects.toThrow();
  await port.close();
  return progress.mayHaveLeft;
}

it("a refused connection is known by its code, which no browser tells", async () => {
  expect(await mayHaveLeft(others)).toBe(false);
  expect(await mayHaveLeft(browser)).toBe(true);
});

it.each(platforms)("%s: who wraps a fetch is believed that nothing was sent", async (_name, platform) => {
  const held = Object.assign(new Error("offline"), { outcome: "not-sent" });
  expect(await mayHaveLeft(platform, () => Promise.reject(held))).toBe(false);
  expect(await mayHaveLeft(platform, () => Promise.reject(new TypeError("failed", { cause: held })))).toBe(false);
  expect(await mayHaveLeft(platform, () => Promise.reject(new Error("offline")))).toBe(true);
});
