// The docs in a real browser: every page wide and narrow, light and dark, with and without JavaScript, on screen and on paper.
import { readdirSync } from "node:fs";
import { describe, expect, inject, it } from "vitest";
import { parseDocument } from "../../src/core/xml/document.js";
import { contracts } from "../support/contracts.js";
import { settled } from "./browser.js";
import { NARROW, needsSideways, useBrowser, WIDE } from "./pages.js";

const site = inject("site");
const url = (path: string) => inject("url") + path;

const { browser, open } = useBrowser();

const pages = readdirSync(site, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".html") && path !== "404.html" && !path.endsWith("reference.html"))
  .sort();
/** Pages in as many rows as are visited side by side. */
const ROWS = 3;
const rows = Array.from({ length: ROWS }, (_, row) => pages.filter((_, index) => index % ROWS === row));

it("every page opens without a complaint or a request to another host, and fits a screen and a phone", async () => {
  const faults = await Promise.all(
    rows.map(async (row) => {
      const { page, complaints, foreign } = await open("");
      const found: string[] = [];
      for (const [index, path] of row.entries()) {
        await page.goto(url(path));
        await settled(page);
        for (const size of index % 2 === 0 ? [WIDE, NARROW] : [NARROW, WIDE]) {
          if (page.viewportSize()?.width !== size.width) await page.setViewportSize(size);
          if (await needsSideways(page)) found.push(`${path}: too wide for ${size.width}`);
        }
        if (
          !(await page.evaluate(
            () =>
              document.title !== "" &&
              document.querySelectorAll("h1").length === 1 &&
              !document.body.innerText.includes(":::"),
          ))
        )
          found.push(`${path}: title, or marks of the generator`);
        found.push(...[...complaints.splice(0), ...foreign.splice(0)].map((fault) => `${path}: ${fault}`));
      }
      return found;
    }),
  );
  expect(pages.length).toBeGreaterThan(300);
  expect(faults.flat()).toEqual([]);
}, 400_000);

describe("a page of an operation", () => {
  it("shows the example that was chosen, in TypeScript and for curl", async () => {
    const { page } = await open("revcent/createCustomer.html");
    const choice = page.getByRole("combobox");
    expect(await page.locator("section.example:visible").count()).toBe(1);
    await choice.selectOption({ index: 1 });
    const shown = page.locator("section.example:visible");
    expect(await shown.count()).toBe(1);
    expect(await shown.innerText()).toContain('first_name: "Charles"');
    await shown.locator(".tabs label", { hasText: "curl" }).click();
    expect(await shown.innerText()).toContain('"first_name": "Charles"');
    expect(await shown.innerText()).not.toContain("createRevCentClient");
  });

  it("copies what it shows", async () => {
    const { page } = await open("revcent/getCustomer.html", { permissions: ["clipboard-read", "clipboard-write"] });
    const sample = page.locator(".vp-code-group .active").first();
    await sample.hover();
    await sample.locator("button.copy").click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("await revCent.getCustomer({");
  });

  it("shows XML as XML, coloured", async () => {
    const { page } = await open("ondemand/createAccount.html", { javaScriptEnabled: false });
    const blocks = page.locator("div.language-xml code");
    expect(await blocks.count()).toBeGreaterThan(3);
    for (const text of await blocks.allTextContents()) expect(parseDocument(text.trim()).name).not.toBe("");
    const colours = await blocks
      .first()
      .locator("span[style]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("style")));
    expect(new Set(colours).size).toBeGreaterThan(1);
  });

  it("does not break a code or a field's name within the word", async () => {
    const { page } = await open("control-center/createCustomer.html", { viewport: NARROW });
    const cells = page.locator("td:first-child :is(code, a)");
    const lines = await cells.evaluateAll((all) => all.map((one) => one.getClientRects().length));
    expect(lines.length).toBeGreaterThan(20);
    expect(new Set(lines)).toEqual(new Set([1]));
  });

  it("can be read without JavaScript, every example and both languages", async () => {
    const { page } = await open("revcent/createCustomer.html", { javaScriptEnabled: false });
    const text = await page.locator("main").innerText();
    for (const words of [
      'first_name: "Charles"',
      '"first_name": "Charles"',
      "createRevCentClient",
      "curl 'https:",
      "card_number",
    ])
      expect(text).toContain(words);
    // What needs it is not there.
    expect(await page.getByRole("combobox").count()).toBe(0);
  });

  it("prints whole", async () => {
    const { page } = await open("getty/createCustomer.html");
    await page.emulateMedia({ media: "print" });
    const hidden = page.locator("main :is(.vp-code-group pre, section.example, details pre):not(:visible)");
    expect(await hidden.count()).toBe(0);
  });

  it("keeps home, providers and search in reach, on a phone too", async () => {
    const { page } = await open("errors/getty/AUTH-012.html", { viewport: NARROW });
    await page.getByRole("link", { name: "contract-clients" }).first().waitFor();
    await page
      .getByRole("button", { name: /search/i })
      .first()
      .click();
    await page.locator("#localsearch-input").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "mobile navigation" }).click();
    await page.locator(".VPNavScreen").getByRole("link", { name: "ondemand" }).click();
    await page.waitForURL(/\/ondemand\//);
  });
});

describe("addresses of the first site", () => {
  it.each(contracts.flatMap(({ name, operations }) => [[name, operations[0]?.id ?? ""]]))(
    "%s/index.html#operation/%s leads to the operation's page",
    async (name, id) => {
      const { page } = await open(`${name}/index.html#operation/${id}`);
      await page.waitForURL(url(`${name}/${id}.html`));
      expect(await page.locator("h1").count()).toBe(1);
    },
  );

  it.each(["install", "first-call", "errors", "providers", "machines"])("index.html#%s is there", async (anchor) => {
    const { page } = await open(`index.html#${anchor}`, { javaScriptEnabled: false });
    expect(await page.locator(`h2#${anchor}`).count()).toBe(1);
  });
});

describe("weight", () => {
  it.each([
    "revcent/createCustomer.html",
    "getty/createSession.html",
    "control-center/createCustomer.html",
    "ondemand/createAccount.html",
  ])("%s is at most 100 kB with all that it loads", async (path) => {
    const context = await browser().newContext();
    const page = await context.newPage();
    const sizes: Promise<number>[] = [];
    page.on("requestfinished", (request) =>
      sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize)),
    );
    await page.goto(url(path), { waitUntil: "networkidle" });
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    expect(bytes).toBeGreaterThan(20_000);
    expect(bytes).toBeLessThan(100_000);
  });
});
