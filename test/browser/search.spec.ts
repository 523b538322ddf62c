// One search over everything: what must come first.
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { launch, visit } from "./browser.js";

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  ({ page } = await visit(browser, inject("url")));
  // The keyboard reaches it.
  await page.keyboard.press("Control+k");
  await page.locator("#localsearch-input").fill("customer");
  await page.locator("#localsearch-list .result").first().waitFor();
});
afterAll(() => browser?.close());

it.each([
  ["createAccount", "ondemand/createAccount.html"],
  ["create account", "ondemand/createAccount.html"],
  ["duplicate", "guide/failures.html"],
  ["taken", "guide/failures.html"],
  ["exists", "guide/failures.html"],
  ["token expired", "guide/getty-session.html"],
  ["AUTH-012", "errors/getty/AUTH-012.html"],
  ["VATID", "ondemand/createAccount.html"],
  ["10000602", "errors/control-center/10000602.html"],
  ["DuplicateUsername", "errors/getty/DuplicateUsername.html"],
  ["country", "getty/getCountries.html"],
  ["retry", "guide/options.html"],
  ["repeat", "guide/options.html"],
  ["unknown", "guide/failures.html"],
  ["after unknown", "guide/failures.html"],
  ["renew", "getty/renewSession.html"],
  ["webhook", "guide/callbacks.html"],
  ["callback", "guide/callbacks.html"],
  ["proxy", "guide/options.html"],
  ["timeout", "guide/options.html"],
  ["signature", "guide/ondemand-signature.html"],
  ["mock", "guide/testing.html"],
  ["msw", "guide/testing.html"],
  ["sessionStore", "guide/getty-session.html"],
  ["browser", "guide/runtimes.html"],
  ["log", "guide/observing.html"],
  ["getCountries", "getty/getCountries.html"],
  ["control center create customer", "control-center/createCustomer.html"],
  ["refund transaction", "revcent/refundTransaction.html"],
  ["create lightbox", "getty/createLightbox.html"],
  ["getDeviceUsage", "control-center/getDeviceUsage.html"],
  ["sms", "control-center/sendSms.html"],
  ["anonymous", "getty/createApplicationSession.html"],
])("%s leads to %s", async (query, expected) => {
  const results = page.locator("#localsearch-list .result");
  // Results come a moment after the last key, all at once: first those of the query before go.
  await page.locator("#localsearch-input").fill("");
  await results.first().waitFor({ state: "detached" });
  await page.locator("#localsearch-input").fill(query);
  await results.first().waitFor();
  const links = await results.evaluateAll((all) => all.map((one) => one.getAttribute("href") ?? ""));
  const paths = links.map((link) => new URL(link, inject("url")).pathname.slice(1));
  expect(paths.slice(0, 5)).toEqual([expected, ...paths.slice(1, 5)]);
});
