import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { stringify } from "yaml";
import type { Provider } from "../lib/providers.js";
import { bundleContract } from "../lib/redocly.js";
import { type DocumentedProvider, documentProvider } from "./copy.js";
import { codesOf, errorPage } from "./error-page.js";
import { readGuides } from "./guides.js";
import { homePage } from "./home.js";
import { llmsFullText, llmsText } from "./llms.js";
import { navigation } from "./navigation.js";
import { operationPage } from "./operation-page.js";
import { notificationsPage, providerPage } from "./provider-page.js";
import { redocPage } from "./redoc.js";
import { plain } from "./text.js";
import { PAGES, runGenerator } from "./vitepress.js";

/** Builds the whole site. Returns the number of pages. */
export async function buildSite(folder: string, list: readonly Provider[]): Promise<number> {
  const providers = await documentAll(list);
  const files = siteFiles(providers);
  for (const [path, page] of await referencePages(providers)) files.set(path, page);
  rmSync(PAGES, { recursive: true, force: true });
  writePages(files);
  await runGenerator(folder);
  return [...files.keys()].filter((path) => path.endsWith(".md") && !path.startsWith("public/")).length;
}

export const documentAll = (list: readonly Provider[]): Promise<DocumentedProvider[]> =>
  Promise.all(list.map(async ({ name }) => documentProvider(name, await bundleContract(name))));

/** The one-file pages: path → HTML. */
export const referencePages = (providers: readonly DocumentedProvider[]): Promise<[string, string][]> =>
  Promise.all(
    providers.map(
      async (provider): Promise<[string, string]> => [
        `public/${provider.name}/reference.html`,
        await redocPage(provider),
      ],
    ),
  );

/** All that the generator is given but for the one-file pages: path → content. What is in `public/` it copies as it is. */
export function siteFiles(providers: readonly DocumentedProvider[]): Map<string, string> {
  const guides = readGuides(providers.map(({ name }) => name));
  const files = new Map(guides.map(({ page, markdown }) => [page, markdown]));
  files.set("index.md", homePage(providers, guides));
  files.set("navigation.json", JSON.stringify(navigation(providers, guides)));
  const both = (path: string, markdown: string) => {
    files.set(path, markdown);
    files.set(`public/${path}`, plain(markdown));
  };
  for (const provider of providers) {
    const { name, contract, operations } = provider;
    files.set(`${name}/index.md`, providerPage(provider));
    const notifications = notificationsPage(provider);
    if (notifications) both(`${name}/notifications.md`, notifications);
    for (const operation of operations) both(`${name}/${operation.id}.md`, operationPage(provider, operation));
    for (const code of codesOf(provider)) both(`errors/${name}/${code.code}.md`, errorPage(provider, code));
    files.set(`public/${name}/openapi.yaml`, stringify(contract, { lineWidth: 120, aliasDuplicateObjects: false }));
    files.set(`public/${name}/openapi.json`, `${JSON.stringify(contract, null, 2)}\n`);
  }
  files.set("public/llms.txt", llmsText(providers, guides));
  files.set("public/llms-full.txt", llmsFullText(providers, guides));
  return files;
}

/** Writes the pages that changed, so that the generator's server reloads no others, and removes those that are no more. */
export function writePages(files: ReadonlyMap<string, string>): void {
  mkdirSync(PAGES, { recursive: true });
  for (const entry of readdirSync(PAGES, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(relative(PAGES, file)) && !isReference(file)) rmSync(file);
  }
  for (const [path, content] of files) {
    const file = join(PAGES, path);
    if (existsSync(file) && readFileSync(file, "utf8") === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

/** The one-file pages come after the others. */
const isReference = (file: string) => file.endsWith("/reference.html");
