// A browser for the tests of one file, and how wide its pages are.
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, inject } from "vitest";
import { launch, type Visit, visit } from "./browser.js";

export const NARROW = { width: 390, height: 844 };
export const WIDE = { width: 1440, height: 1000 };

interface Used {
  browser(): Browser;
  /** Opens an address, or a path of the site. */
  open(address: string, options?: BrowserContextOptions): Promise<Visit>;
}

/** A browser for the tests of this file, each of which finds no page open. */
export function useBrowser(): Used {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
  afterAll(() => browser?.close());
  return {
    browser: () => browser,
    open: (address, options) => visit(browser, new URL(address, inject("url")).href, options),
  };
}

export const needsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
