import { once } from "node:events";
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

export interface StaticServer {
  /** With a slash at the end. */
  readonly url: string;
  close(): void;
}

/** Serves a built site on loopback as a static host does it: files, gzip, and 404.html for what is not there. */
export async function serveStatic(folder: string): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
    const isThere = existsSync(file) && statSync(file).isFile();
    const body = gzipSync(readFileSync(isThere ? file : join(folder, "404.html")));
    response
      .writeHead(isThere ? 200 : 404, {
        "content-type": isThere ? (TYPES[extname(file)] ?? "application/octet-stream") : "text/html",
        "content-encoding": "gzip",
        "content-length": body.length,
        // The names of these change with their content.
        ...(path.includes("/assets/") ? { "cache-control": "max-age=3600, immutable" } : {}),
      })
      .end(body);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
