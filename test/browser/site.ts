// Builds the site once for all files of this folder, and serves it. SITE=site takes one that is built already.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSite } from "../../scripts/docs/site.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { serveStatic } from "../../scripts/lib/static-server.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The folder. */
    site: string;
    /** Where it is served, with a slash at the end. */
    url: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = process.env["SITE"];
  const site = built ?? mkdtempSync(join(tmpdir(), "site-"));
  if (!built) await buildSite(site, readProviders());
  const server = await serveStatic(site);
  project.provide("site", site);
  project.provide("url", server.url);
  return async () => {
    server.close();
    if (!built) rmSync(site, { recursive: true });
  };
}
