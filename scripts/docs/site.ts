import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { stringify } from "yaml";
import type { Provider } from "../lib/providers.js";
import { bundleContract } from "../lib/redocly.js";
import { documentProvider } from "./copy.js";
import { llmsText, operationPage } from "./markdown.js";
import { redocPage } from "./redoc.js";
import { startPage } from "./start-page.js";

/** Builds the whole site; the old one stays until all of the new one is there. Returns the number of files. */
export async function buildSite(folder: string, list: readonly Provider[]): Promise<number> {
  const providers = await Promise.all(list.map(async ({ name }) => documentProvider(name, await bundleContract(name))));
  const files = new Map<string, string>([
    ["index.html", startPage(providers)],
    ["llms.txt", llmsText(providers)],
  ]);
  const pages = await Promise.all(providers.map((provider) => redocPage(provider, providers)));
  for (const [index, provider] of providers.entries()) {
    files.set(`${provider.name}/index.html`, pages[index] ?? "");
    files.set(
      `${provider.name}/openapi.yaml`,
      stringify(provider.contract, { lineWidth: 120, aliasDuplicateObjects: false }),
    );
    files.set(`${provider.name}/openapi.json`, `${JSON.stringify(provider.contract, null, 2)}\n`);
    for (const operation of provider.operations)
      files.set(`${provider.name}/${operation.id}.md`, operationPage(provider, operation));
  }
  rmSync(folder, { recursive: true, force: true });
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return files.size;
}
