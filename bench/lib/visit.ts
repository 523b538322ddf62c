// One visit to a page of the docs by a slow phone: Lighthouse's "slow 4G", and a processor that is four times slower.
import type { Browser } from "playwright-core";

/** Milliseconds, and bytes a second. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 750e3 / 8 };
const SLOWDOWN = 4;
/** Milliseconds: a task that begins so much later has nothing to do with the page's start. */
const AFTER = 500;

export interface Visit {
  /** All that was loaded, headers included. */
  readonly bytes: number;
  /** Milliseconds to the first text. */
  readonly painted: number;
  /** Milliseconds until Vue had taken the page over, and the last task of more than 50 ms after that had ended. */
  readonly interactive: number;
}

/** Opens a page with an empty cache. */
export async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send("Network.enable");
    await session.send("Network.emulateNetworkConditions", NETWORK);
    await session.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    let bytes = 0;
    session.on("Network.loadingFinished", ({ encodedDataLength }) => {
      bytes += encodedDataLength;
    });
    await page.addInitScript(() => {
      const tasks: PerformanceEntry[] = [];
      Object.assign(globalThis, { tasks });
      new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: "longtask" });
    });
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => "__vue_app__" in (document.querySelector("#app") ?? {}));
    const mounted = await page.evaluate(() => performance.now());
    await page.waitForTimeout(3 * AFTER);
    const { painted, tasks } = await page.evaluate(() => ({
      painted: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
      tasks: (globalThis as unknown as { tasks: PerformanceEntry[] }).tasks.map(({ startTime, duration }) => ({
        startTime,
        duration,
      })),
    }));
    const last = tasks.filter(({ startTime }) => startTime < mounted + AFTER).at(-1);
    return { bytes, painted, interactive: Math.max(mounted, last ? last.startTime + last.duration : 0) };
  } finally {
    await context.close();
  }
}
