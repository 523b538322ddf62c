import { once } from "node:events";
import { readFileSync, watch } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};
const RELOAD = '<script>new EventSource("/reload").onmessage = () => location.reload();</script>';
/** Editors write a file in several steps. */
const QUIET = 100;

export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Shows the folder on a loopback port; pages reload when `rebuild`, run after a change in `sources`, is done. */
export async function serveSite(
  folder: string,
  { port, sources, rebuild }: { port: number; sources: readonly string[]; rebuild: () => Promise<void> },
): Promise<SiteServer> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/reload") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" }).write("\n");
      listeners.add(response);
      response.once("close", () => listeners.delete(response));
      return;
    }
    try {
      const path = normalize(decodeURIComponent(pathname)).replace(/\/$/, "/index.html");
      const content = readFileSync(join(folder, path));
      const isPage = extname(path) === ".html";
      response
        .writeHead(200, { "content-type": TYPES[extname(path)] ?? "text/plain", "cache-control": "no-store" })
        .end(isPage ? content.toString().replace(/<\/body>(?![\s\S]*<\/body>)/, () => `${RELOAD}</body>`) : content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("not found\n");
    }
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");

  let building = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const change = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      building = building.then(rebuild).then(() => {
        for (const listener of listeners) listener.write("data: changed\n\n");
      });
    }, QUIET);
  };
  const watchers = sources.map((source) => watch(source, { recursive: true }, change));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
      await building;
    },
  };
}
