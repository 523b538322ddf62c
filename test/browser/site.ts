// Builds the site once for all files of this folder, and serves it. SITE=site takes one that is built already.
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/docs/site.js";
import { readProviders } from "../../scripts/lib/providers.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder. */
    site: string;
    /** Where it is served, with a slash at the end. */
    url: string;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".js": "text/javascript",
  ".md": "text/markdown; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".json": "application/json",
  ".yaml": "application/yaml",
};

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env["SITE"];
  const site = built ?? mkdtempSync(join(tmpdir(), "site-"));
  if (!built) await buildSite(site, readProviders());
  // As a static host does it: files, and gzip.
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname));
    const file = join(site, path.endsWith("/") ? `${path}index.html` : path);
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404, { "content-type": "text/html" }).end(readFileSync(join(site, "404.html")));
      return;
    }
    response
      .writeHead(200, {
        "content-type": TYPES[extname(file)] ?? "application/octet-stream",
        "content-encoding": "gzip",
        // The names of these change with their content.
        ...(path.includes("/assets/") ? { "cache-control": "max-age=3600, immutable" } : {}),
        // The names of these change with their content.
        ...(path.includes("/assets/") ? { "cache-control": "max-age=3600, immutable" } : {}),
      })
      .end(gzipSync(readFileSync(file)));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  project.provide("site", site);
  project.provide("url", `http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return async () => {
    server.closeAllConnections();
    server.close();
    if (!built) rmSync(site, { recursive: true });
  };
}
