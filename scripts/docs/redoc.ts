import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { UsageError } from "../lib/providers.js";
import { type DocumentedProvider, LABELS, redocDocument } from "./copy.js";
import { POLICY, REDOC_STYLE, SITE_HEADER_STYLE } from "./style.js";

const run = promisify(execFile);

/** Runs Redocly's CLI without telemetry. @throws UsageError */
export async function redocly(...args: string[]): Promise<string> {
  const options = { maxBuffer: 64 * 1024 * 1024, env: { ...process.env, REDOCLY_TELEMETRY: "off" } };
  try {
    return (await run(process.execPath, ["node_modules/@redocly/cli/bin/cli.js", ...args], options)).stdout;
  } catch (error) {
    throw new UsageError(`redocly ${args[0]}: ${(error as { stderr?: string }).stderr ?? error}`);
  }
}

/** What was built last, by provider: a save changes one of them. */
const built = new Map<string, { readonly input: string; readonly page: string }>();

/** The Redoc page of a provider, one file that loads nothing. */
export async function redocPage(provider: DocumentedProvider): Promise<string> {
  const document = JSON.stringify(redocDocument(provider));
  const frame = template(provider);
  const input = document + frame;
  const last = built.get(provider.name);
  if (last?.input === input) return last.page;
  const page = withoutRemoteImages(await buildPage(document, frame, LABELS));
  built.set(provider.name, { input, page });
  return page;
}

async function buildPage(document: string, frame: string, labels: readonly string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "docs-"));
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file("openapi.json"), document);
    writeFileSync(file("page.hbs"), frame);
    const options = {
      downloadUrls: ["openapi.yaml", "openapi.json"].map((url) => ({ title: url, url })),
      codeSamples: { languages: [...labels, "Payload"].map((lang) => ({ lang })) },
      jsonSamplesExpandLevel: 4,
    };
    await redocly(
      "build-docs",
      file("openapi.json"),
      "--inlineBundle",
      `--template=${file("page.hbs")}`,
      `--openapi=${JSON.stringify(options)}`,
      `--output=${file("index.html")}`,
    );
    return readFileSync(file("index.html"), "utf8");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Redoc's mark comes from its own host: a text takes its place. */
const MARK = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" width="44" height="16"><text x="0" y="12" font-family="sans-serif" font-size="12" font-weight="bold" fill="#6e7fd0">Redoc</text></svg>',
)}`;
const withoutRemoteImages = (html: string) =>
  html.replaceAll(/https:\/\/cdn\.redoc\.ly\/redoc\/[\w-]+\.svg/g, () => MARK);

/** Redoc's wide tables scroll, but it does not let the keyboard get at them. */
const FOCUSABLE_TABLES = `new MutationObserver(() => {
  for (const table of document.querySelectorAll(".md-table-wrapper:not([tabindex])")) table.tabIndex = 0;
}).observe(document, { childList: true, subtree: true });`;

const template = ({ name }: DocumentedProvider) => `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{title}}</title>
<link rel="icon" href="data:,">
{{{redocHead}}}
<style>
${REDOC_STYLE}
${SITE_HEADER_STYLE}
</style>
</head>
<body>
<header class="site"><nav aria-label="Site"><a href="../index.html">contract-clients</a> <a href="index.html">${name}</a></nav></header>
{{{redocHTML}}}
<script>${FOCUSABLE_TABLES}</script>
</body>
</html>
`;
