// The docs in a real browser: from the file system and over a local server, wide and narrow, light and dark.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type SiteServer, serveSite } from "../../scripts/docs/serve.js";
import { buildSite } from "../../scripts/docs/site.js";
import { isXml } from "../../scripts/lib/contract.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { parseDocument } from "../../src/core/xml/document.js";
import { answersOf, contracts } from "../support/contracts.js";
import { accessibilityFaults, launch, visit } from "./browser.js";

let browser: Browser;
let site: string;
let server: SiteServer;
beforeAll(async () => {
  browser = await launch();
  site = mkdtempSync(join(tmpdir(), "site-"));
  await buildSite(site, readProviders());
  server = await serveSite(site, { port: 0, sources: [], rebuild: async () => {} });
});
afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
afterAll(async () => {
  await browser?.close();
  await server?.close();
  rmSync(site, { recursive: true, force: true });
});

const places = [
  { place: "the file system", url: (path: string) => pathToFileURL(join(site, path)).href.replace("%23", "#") },
  { place: "a local server", url: (path: string) => server.url + path },
];
const pages = ["index.html", ...contracts.map(({ name }) => `${name}/index.html`)];
const operations = contracts.flatMap((contract) =>
  contract.operations.map((operation) => ({ contract, operation, name: `${contract.name} ${operation.id}` })),
);
const local = (path: string) => places[0]?.url(path) ?? "";

describe.each(places)("from $place", ({ url }) => {
  it.each(pages)("%s opens without a complaint and without a request to another host", async (path) => {
    const { page, complaints, foreign } = await visit(browser, url(path));
    expect(await page.locator("h1").first().textContent()).not.toBe("");
    expect(complaints).toEqual([]);
    expect(foreign).toEqual([]);
  });

  it("the start page leads to the operation that it names", async () => {
    const { page, foreign, complaints } = await visit(browser, url("index.html"));
    await page.getByRole("link", { name: "createAccount", exact: true }).click();
    await page.getByRole("heading", { name: "Create an account" }).first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/ondemand\/index\.html$/);
    expect([...complaints, ...foreign]).toEqual([]);
  });

  it("search finds createAccount and leads to it", async () => {
    const { page, foreign, complaints } = await visit(browser, url("ondemand/index.html"));
    await page.getByTestId("search-trigger").click();
    await page.getByPlaceholder("Search docs...").fill("createAccount");
    await page.locator(".overlay").getByText("Create an account").click();
    await page.getByRole("heading", { name: "Create an account" }).first().waitFor();
    expect(page.url()).toContain("createaccount");
    expect([...complaints, ...foreign]).toEqual([]);
  });
});

describe.each(operations)("$name", ({ contract, operation }) => {
  it("shows its errors with what to do, and the call in TypeScript and with curl, to everyone", async () => {
    const { page, complaints } = await visit(browser, local(`${contract.name}/index.html#operation/${operation.id}`));
    const section = await sectionOf(page, operation.object.summary);
    const table = section.locator("table", { hasText: "what to do" }).first();
    const codes = await table.locator("tbody tr td:first-child").allTextContents();
    expect(codes).toEqual(expect.arrayContaining(operation.object["x-error-codes"].map(({ code }) => code)));
    for (const advice of await table.locator("tbody tr td:last-child").allTextContents())
      expect(advice).toMatch(/^(Refused|Unknown|Go by)/);

    expect(await section.innerText()).toMatch(new RegExp(`await \\w+\\.${operation.id}\\(`));
    await choose(page, section, "curl (shell)");
    await section.getByText("curl 'https://").first().waitFor();
    expect(complaints).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

const speaking = operations.filter(({ contract, operation }) =>
  answersOf(contract, operation).some(({ mediaType = "" }) => isXml(mediaType)),
);
it.each(speaking)("$name shows well-formed XML", async ({ contract, operation }) => {
  const { page } = await visit(browser, local(`${contract.name}/index.html#operation/${operation.id}`));
  const section = await sectionOf(page, operation.object.summary);
  if (operation.object.requestBody) await choose(page, section, "Payload");
  const samples = (await section.locator("pre").allInnerTexts()).filter((text) => text.trim().startsWith("<"));
  expect(samples.length).toBe(operation.object.requestBody ? 2 : 1);
  for (const sample of samples) expect(parseDocument(sample.trim()).name).not.toBe("");
});

/** The part of a Redoc page that is about one operation. */
async function sectionOf(page: Page, summary: string) {
  const heading = page.getByRole("heading", { name: summary, level: 2 });
  await heading.waitFor();
  return page.locator("[data-section-id]", { has: heading }).last();
}

/** Picks another sample than TypeScript, which comes first. */
async function choose(page: Page, section: Locator, label: string): Promise<void> {
  const button = section.getByRole("button", { name: "TypeScript" });
  // The menu opens below: there must be room for it.
  await button.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await button.click();
  await page.getByRole("menuitem", { name: label }).click();
}

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  it.each([...pages, "ondemand/index.html#operation/createAccount"])(
    "%s has no serious fault of accessibility",
    async (path) => {
      const { page } = await visit(browser, local(path), { colorScheme });
      const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      const root = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      const [red = 0] = (/\d+/.exec(background === "rgba(0, 0, 0, 0)" ? root : background) ?? []).map(Number);
      expect(red > 128).toBe(colorScheme === "light");
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});

it.each(pages)("%s needs no scrolling sideways on a phone", async (path) => {
  const { page } = await visit(browser, local(path), { viewport: { width: 390, height: 844 } });
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});
