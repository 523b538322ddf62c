import { existsSync, watch } from "node:fs";
import { dirname } from "node:path";
import { readProviders } from "../lib/providers.js";
import { documentAll, referencePages, siteFiles, writePages } from "./site.js";
import { type PageServer, startGenerator } from "./vitepress.js";

/** Editors write a file in several steps. */
const QUIET = 100;

export interface SiteServer {
  readonly url: string;
  close(): Promise<void>;
}

/** What the pages are made from. */
const sourcesOf = () => [
  ...new Set(readProviders().map(({ root }) => dirname(root))),
  ...["docs", "examples", "CHANGELOG.md", "CONTRIBUTING.md"],
];

/** Makes all pages, the one-file pages last, which take longest. @throws UsageError what is wrong with a contract */
async function makePages(): Promise<void> {
  const providers = await documentAll(readProviders());
  const files = siteFiles(providers);
  writePages(files);
  for (const [path, page] of await referencePages(providers)) files.set(path, page);
  writePages(files);
}

/** Shows the site on a loopback port. A source that is saved changes the pages; what is wrong with it is shown in them. */
export async function serveSite({
  port,
  sources = sourcesOf(),
  make = makePages,
}: {
  port: number;
  sources?: readonly string[];
  make?: () => Promise<void>;
}): Promise<SiteServer> {
  await make();
  const server = await startGenerator(port);
  let fault: string | undefined;
  const tell = () => fault !== undefined && server.ws.send({ type: "error", err: { message: fault, stack: "" } });
  // A page that is opened later shows it, too.
  server.ws.on("connection", tell);

  let making = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const remake = async () => {
    try {
      await make();
      const wasBroken = fault !== undefined;
      fault = undefined;
      if (wasBroken) server.ws.send({ type: "full-reload" });
    } catch (error) {
      fault = error instanceof Error ? error.message : String(error);
      console.error(fault);
      tell();
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      making = making.then(remake);
    }, QUIET);
  };
  const watchers = sources
    .filter((source) => existsSync(source))
    .map((source) => watch(source, { recursive: true }, changed));

  return {
    url: urlOf(server),
    async close() {
      clearTimeout(timer);
      for (const watcher of watchers) watcher.close();
      await making;
      await server.close();
    },
  };
}

const urlOf = ({ resolvedUrls }: PageServer) => resolvedUrls?.local[0] ?? "";
