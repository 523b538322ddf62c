// The menu beside a page.
import { describe, expect, it } from "vitest";
import { NARROW, useBrowser, WIDE } from "./pages.js";

const { open } = useBrowser();

describe("the menu beside a page", () => {
  it.each([1000, 1440, 1920])("at %i pixels it has its whole width", async (width) => {
    const { page } = await open("revcent/createCustomer.html", { viewport: { width, height: 1000 } });
    const hidden = await page
      .locator(".VPSidebar a")
      .evaluateAll(
        (all) =>
          all.filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 ||
              one.getBoundingClientRect().right > (one.closest(".VPSidebar")?.getBoundingClientRect().right ?? 0),
          ).length,
      );
    expect(hidden).toBe(0);
  });

  it("unfolds the page's group, marks the page, and follows to another one without a new document", async () => {
    const { page, complaints } = await open("revcent/createCustomer.html");
    const menu = page.locator(".VPSidebar");
    expect(await menu.locator("[aria-current]").allTextContents()).toEqual(["createCustomer"]);
    expect(await menu.locator("details[open] li").allTextContents()).toContain("getCustomers");
    await page.evaluate(() => Object.assign(globalThis, { isSame: true }));
    await menu.getByRole("link", { name: "Sales" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await menu.getByRole("link", { name: "createSale", exact: true }).click();
    await page.waitForURL(/\/revcent\/createSale\.html/);
    await menu.locator("[aria-current]", { hasText: "createSale" }).waitFor();
    expect(await menu.locator("[aria-current]").count()).toBe(1);
    expect(await menu.locator("details[open]").count()).toBe(2);
    await page.locator(".VPNavBar").getByRole("link", { name: "getty" }).click();
    await menu.getByRole("heading", { name: "Getty Images Connect" }).waitFor();
    expect(await page.evaluate(() => "isSame" in globalThis)).toBe(true);
    expect(complaints).toEqual([]);
  });

  it("marks the part of a page that its address names", async () => {
    const { page } = await open("revcent/index.html#error-codes");
    await page.locator(".VPSidebar [aria-current]", { hasText: "Error codes" }).waitFor();
    expect(await page.locator(".VPSidebar [aria-current]").allTextContents()).toEqual(["Overview", "Error codes"]);
  });

  it.each([WIDE, NARROW])("can be read and folded without JavaScript, $width pixels wide", async (viewport) => {
    const { page } = await open("revcent/createCustomer.html", { javaScriptEnabled: false, viewport });
    const menu = page.locator(".VPSidebar");
    expect(await menu.locator("[aria-current]").allTextContents()).toEqual(["createCustomer"]);
    const sale = menu.getByRole("link", { name: "createSale", exact: true });
    expect(await sale.isVisible()).toBe(false);
    await menu.locator("summary[aria-label=Sales]").click();
    await sale.click();
    await page.waitForURL(/\/revcent\/createSale\.html/);
  });
});
