// What axe says of each kind of page, light and dark, wide and narrow, and of all that can be opened.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, inject, it } from "vitest";
import { contracts } from "../support/contracts.js";
import { accessibilityFaults } from "./browser.js";
import { NARROW, needsSideways, useBrowser } from "./pages.js";

const site = inject("site");
const { open } = useBrowser();
const references = contracts.map(({ name }) => `${name}/reference.html`);

/** One page of each kind, and the longest ones. */
const KINDS = [
  "index.html",
  "404.html",
  "guide/failures.html",
  "guide/changelog.html",
  "guide/contributing.html",
  "control-center/index.html",
  "getty/sources.html",
  "ondemand/notifications.html",
  "ondemand/createAccount.html",
  "getty/searchForImages.html",
  "revcent/createCustomer.html",
  "errors/control-center/10000602.html",
];

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each(KINDS)("%s has no serious fault of accessibility, wide or narrow", async (path) => {
    const { page } = await open(path, { colorScheme });
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = (/\d+/.exec(background) ?? []).map(Number);
    expect(red > 128).toBe(colorScheme === "light");
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it("the search, the menu and the navigation of a phone have none while they are open", async () => {
    const { page } = await open("revcent/createCustomer.html", { colorScheme });
    await page.keyboard.press("Control+k");
    await page.locator("#localsearch-input").fill("customer");
    await page.locator("#localsearch-list .result").first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.setViewportSize(NARROW);
    await page.getByRole("button", { name: "Menu", exact: true }).click();
    await page.locator(".VPSidebar.open").waitFor();
    // It slides in.
    await page.waitForTimeout(1000);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "mobile navigation" }).click();
    await page.locator(".VPNavScreen").waitFor();
    await page.waitForTimeout(1000);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it.each(references)("%s has none either, and opens from a disk without a request", async (path) => {
    const { page, complaints, foreign } = await open(pathToFileURL(join(site, path)).href, { colorScheme });
    await page.waitForTimeout(500);
    expect(await page.locator("h1").first().textContent()).not.toBe("");
    expect([...complaints, ...foreign]).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.setViewportSize(NARROW);
    expect(await needsSideways(page)).toBe(false);
  });
});
