import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Without what a browser does of its own accord: updates, synchronisation, experiments. */
export function launch(): Promise<Browser> {
  if (!existsSync(EXECUTABLE))
    throw new Error(`${EXECUTABLE} is missing: apt-get install chromium, or set CHROMIUM to a browser's path`);
  return chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // Nothing that a page asks another host for gets there.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });
}

export interface Visit {
  readonly page: Page;
  /** Errors and warnings in the console, and what was thrown. */
  readonly complaints: string[];
  /** Requests that went, or would have gone, to another host. */
  readonly foreign: string[];
}

/** Opens a page and waits until it has settled. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 1000 }, ...options });
  // Playwright's own half a minute is little on a busy machine.
  context.setDefaultTimeout(120_000);
  const page = await context.newPage();
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => {
    if (!isOwn(request.url(), url)) foreign.push(request.url());
  });
  await page.goto(url, { waitUntil: "load" });
  if (options.javaScriptEnabled !== false) await settled(page);
  return { page, complaints, foreign };
}

function isOwn(address: string, start: string): boolean {
  const { protocol, host } = new URL(address);
  return (
    ["data:", "blob:"].includes(protocol) || (protocol === new URL(start).protocol && host === new URL(start).host)
  );
}

/** A page is done when Vue, or Redoc's React, has taken over what was rendered beforehand. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const [app, redoc] = [document.querySelector("#app"), document.querySelector("#redoc")];
    const isReact = redoc && Object.keys(redoc).some((key) => key.startsWith("__reactContainer"));
    return app ? "__vue_app__" in app : isReact && !document.body.innerText.includes("Loading...");
  });
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Redoc's own, which no style can mend: a button says which example it chose, and its label only "Example". */
const KNOWN = [
  /^label-content-name-mismatch: <button [^>]*aria-label="Example"/,
  // The generator's own: its search button shows the shortcut's keys, too.
  /^label-content-name-mismatch: <button [^>]*class="DocSearch/,
  // So is the search: results are links in options, and the whole of it says that it is a button.
  /^(label-content-name-mismatch|nested-interactive): <[^>]*(localsearch-item|class="(VPLocalSearchBox|result)")/,
];

/** Serious and critical faults of accessibility that are not known: `rule: element`. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  const faults = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run(document, { resultTypes: ["violations"] });
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
  });
  return faults.filter((fault) => !KNOWN.some((known) => known.test(fault)));
}
