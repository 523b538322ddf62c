import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { launch } from "../../test/browser/browser.js";
import { type Provider, UsageError } from "../lib/providers.js";
import { judge, type Played } from "./judge.js";
import { withMocks } from "./mocks.js";
import type { Row } from "./table.js";

/** What somebody bundled for browsers: a folder with an index.html, whose script is test/stacks/programs/browser.mjs. */
export interface Page extends Omit<Row, "faults"> {
  readonly folder: string;
}

/** Every page in one Chromium. */
export async function playPages(pages: readonly Page[], providers: readonly Provider[]) {
  const names = providers.map(({ name }) => name);
  const browser = await launch().catch((error: Error) => {
    throw new UsageError(`Chromium does not start: ${error.message}`);
  });
  const playPage = ({ folder, ...head }: Page): Promise<Row> =>
    withMocks(providers, async (mocks) => {
      const played: Record<string, Played> = {};
      for (const name of names)
        await serve(folder, mocks.urls[name] ?? "", async (url) => {
          const page = await browser.newPage();
          await page.goto(new URL(url).origin);
          const answer = page.evaluate(`play(${JSON.stringify({ [name]: url })}, "${mocks.closed}")`);
          Object.assign(played, await answer);
          await page.close();
        });
      return { ...head, faults: await judge(names, played, mocks, false) };
    });
  try {
    const rows: Row[] = [];
    for (const page of pages) rows.push(await playPage(page));
    return { version: browser.version().replace(/\..*$/, ""), rows };
  } finally {
    await browser.close();
  }
}

/**
 * Mocks know nothing of CORS, no more than the providers: the page's own origin passes requests on to a mock. With paths as they
 * are, because they are signed.
 */
async function serve(folder: string, mock: string, use: (url: string) => Promise<void>): Promise<void> {
  const { origin, pathname } = new URL(mock);
  const server = createServer((incoming, response) => {
    const file = join(folder, incoming.url === "/" ? "index.html" : (incoming.url ?? ""));
    if (existsSync(file)) sendFile(file, response);
    else passOn(origin + incoming.url, incoming, response);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

function sendFile(file: string, response: ServerResponse): void {
  const type = file.endsWith(".html") ? "text/html" : "text/javascript";
  response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(readFileSync(file));
}

function passOn(url: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = incoming;
  const outgoing = request(url, { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  outgoing.on("error", () => response.destroy());
  incoming.pipe(outgoing);
}
