import { readFileSync } from "node:fs";
import type { DocumentedProvider } from "./copy.js";
import type { Guide } from "./guides.js";
import { frontmatter, table } from "./text.js";

/** The way in: the quick start, then all providers and guides. */
export function homePage(providers: readonly DocumentedProvider[], guides: readonly Guide[]): string {
  // The headings have the names that the first site's anchors had.
  const quickStart = readFileSync("docs/quick-start.md", "utf8").replace(/^# .*\n+/, "");
  return `${[
    frontmatter({ title: "contract-clients", kind: "home", terms: [] }),
    "# contract-clients",
    quickStart.trim().replaceAll(/\]\((?!https?:|#|\.\.)([\w-]+\.md)/g, "](guide/$1"),
    "## Providers",
    table(
      ["provider", "import", "operations"],
      providers.map(({ name, contract, operations }) => [
        `[${contract.info.title}](${name}/index.md)`,
        `\`contract-clients/${name}\``,
        String(operations.length),
      ]),
    ),
    "## Guides",
    guides
      .filter(({ page }) => page.startsWith("guide/"))
      .map(({ title, page }) => `- [${title}](${page})`)
      .join("\n"),
    "## For programs {#machines}",
    `[llms.txt](llms.txt){target="_self"} leads coding agents through all of it; [llms-full.txt](llms-full.txt){target="_self"} is all of it in one file. Each operation has a page in Markdown, made from the same source as these pages.`,
  ].join("\n\n")}\n`;
}
