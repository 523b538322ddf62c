// How long a page of the docs takes on a slow phone, until it can be read and until it can be used.
import { buildSite } from "../../scripts/docs/site.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { serveStatic } from "../../scripts/lib/static-server.js";
import { launch } from "../../test/browser/browser.js";
import { BEFORE } from "../lib/before.js";
import { alternate, digits, median, spread } from "../lib/numbers.js";
import { atMost, type Part, table } from "../lib/section.js";
import { WORK } from "../lib/setup.js";
import { visit } from "../lib/visit.js";

/** Pages of operations: a short one, middling ones, and the longest. */
const PAGES = [
  "getty/createSession.html",
  "control-center/createCustomer.html",
  "revcent/createCustomer.html",
  "ondemand/createAccount.html",
  "getty/searchForImages.html",
];
/** Milliseconds until a page is interactive. */
const WANTED = 1500;

export const docs: Part = async (quick) => {
  const folder = `${WORK}/site`;
  await buildSite(folder, readProviders());
  const server = await serveStatic(folder);
  const browser = await launch();
  try {
    const turns = PAGES.map((page) => [page, () => visit(browser, server.url + page)] as const);
    const found = [...(await alternate(quick ? 1 : 11, Object.fromEntries(turns)))];
    const before: Readonly<Record<string, number>> = BEFORE.docs;
    return {
      title: "Docs",
      text: [
        "A page with an empty cache at 1.6 Mbit/s, 150 ms away, with gzip, on a processor four times slower: all that it loads, the",
        "first paint, and when Vue had taken it over and the last long task had ended. Median and middle half of 11 rounds that take",
        "turns. Before: one component an item of the menu, a map of all pages in each, and all parts of VitePress's theme.",
        "",
        ...table(
          ["", "kB gzip", "first paint, ms", "interactive, ms", "before"],
          found.map(([page, visits]) => [
            page,
            digits(median(visits.map(({ bytes }) => bytes)) / 1000),
            spread(visits.map(({ painted }) => painted)),
            spread(visits.map(({ interactive }) => interactive)),
            page in before ? digits(before[page] ?? Number.NaN) : "–",
          ]),
        ),
      ].join("\n"),
      targets: found.map(([page, visits]) =>
        atMost(`${page}, interactive`, WANTED, median(visits.map(({ interactive }) => interactive)), " ms"),
      ),
    };
  } finally {
    await browser.close();
    server.close();
  }
};
