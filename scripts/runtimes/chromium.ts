import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { build } from "esbuild";
import { launch } from "../../test/browser/browser.js";
import { type Provider, UsageError } from "../lib/providers.js";
import { judge, type Played } from "./judge.js";
import { type Mocks, withMocks } from "./mocks.js";
import type { Row } from "./table.js";

/** The providers that speak JSON: xmlbuilder2 needs Node's modules. */
export async function playChromium(folder: string, providers: readonly Provider[]): Promise<Row> {
  const json = providers.filter(({ name }) => !existsSync(join("generated", name, "xml.ts")));
  const names = json.map(({ name }) => name);
  const script = await bundle(folder, names);
  const browser = await open();
  try {
    return await withMocks(json, async (mocks) => {
      const played = await serve(script, mocks, async (origin) => {
        const page = await browser.newPage();
        await page.goto(origin);
        return (await page.evaluate(`play(${JSON.stringify(mocks.closed)})`)) as Record<string, Played>;
      });
      const faults = await judge(names, played, mocks, false);
      return { label: "Chromium", version: browser.version().replace(/\..*$/, ""), faults };
    });
  } finally {
    await browser.close();
  }
}

async function open() {
  try {
    return await launch();
  } catch (error) {
    throw new UsageError(`Chromium does not start: ${(error as Error).message}`);
  }
}

/** A page's script: `play(closed)` plays every provider at this origin, under its name. */
async function bundle(folder: string, names: readonly string[]): Promise<string> {
  const contents = `
    import { play } from "./play.mjs";
    ${names.map((name, index) => `import * as example${index} from "./examples/${name}.js";`).join("\n")}
    const examples = { ${names.map((name, index) => `"${name}": example${index}`).join(", ")} };
    globalThis.play = async (closed) => {
      const played = {};
      for (const [name, example] of Object.entries(examples))
        played[name] = await play(example, location.origin + "/" + name, closed);
      return played;
    };`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    define: { "process.env": "{}" },
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

/** Mocks know nothing of CORS, no more than the providers: the page's own origin passes requests on to them. */
async function serve<Value>(script: string, mocks: Mocks, use: (origin: string) => Promise<Value>): Promise<Value> {
  const page = `<!doctype html><title>play</title><link rel="icon" href="data:,"><script type="module">${script}</script>`;
  const server = createServer((incoming, response) => {
    const [, name = "", rest = ""] = /^\/([^/?]+)(.*)$/.exec(incoming.url ?? "") ?? [];
    const mock = mocks.running.get(name);
    if (mock) passOn(mock.url + rest, incoming, response);
    else response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  try {
    return await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
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
