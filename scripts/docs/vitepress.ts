// The only file that knows the site's generator. It has a package of its own, which is installed when it is first needed.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { UsageError } from "../lib/providers.js";

const ROOT = "docs-site";
/** What the generator reads. */
export const PAGES = `${ROOT}/pages`;

export function installGenerator(): void {
  const { dependencies } = readJson<{ dependencies: object }>("package.json");
  const { packages } = readJson<{ packages: Record<string, Installed> }>("package-lock.json");
  const isThere = (path: string) =>
    existsSync(`${ROOT}/${path}`) && readJson<Installed>(`${path}/package.json`).version === packages[path]?.version;
  if (Object.keys(dependencies).every((name) => isThere(`node_modules/${name}`))) return;
  // Its warnings are about the machine's npm, not about the site.
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}

interface Installed {
  readonly version?: string;
}

const readJson = <Value>(file: string) => JSON.parse(readFileSync(`${ROOT}/${file}`, "utf8")) as Value;

/** Makes the site of the pages. @throws UsageError with the generator's words */
export async function runGenerator(folder: string): Promise<void> {
  installGenerator();
  const args = [`${ROOT}/node_modules/vitepress/bin/vitepress.js`, "build", ROOT, "--outDir", resolve(folder)];
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NO_COLOR: "1" },
  });
  const [stdout, stderr, code] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((end) => child.once("close", end)),
  ]);
  if (code !== 0) throw new UsageError(`the site could not be made:\n${stdout}${stderr}`);
}

/** What we use of the generator's server. */
export interface PageServer {
  listen(): Promise<unknown>;
  close(): Promise<void>;
  readonly resolvedUrls: { readonly local: readonly string[] } | null;
  readonly ws: {
    send(message: object): void;
    on(event: "connection", listener: () => void): void;
  };
}

/** Shows the pages, each made when it is asked for, and again when its Markdown changed. */
export async function startGenerator(port: number): Promise<PageServer> {
  installGenerator();
  const module = resolve(`${ROOT}/node_modules/vitepress/dist/node/index.js`);
  const { createServer } = (await import(module)) as {
    createServer(root: string, options: object): Promise<PageServer>;
  };
  const server = await createServer(ROOT, { port, strictPort: port !== 0, host: "127.0.0.1" });
  await server.listen();
  return server;
}
