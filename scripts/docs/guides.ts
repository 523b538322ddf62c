// The repository's own Markdown as pages of the site: guides, changelog, sources, house rules.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, normalize, relative } from "node:path";
import { frontmatter } from "./text.js";

export interface Guide {
  readonly title: string;
  /** In the repository. */
  readonly source: string;
  /** In the site, relative: `guide/failures.md`. */
  readonly page: string;
  readonly markdown: string;
}

/** The order in which somebody new reads them; others come after these. */
const ORDER = [
  ...[
    "failures",
    "reconcile",
    "provision",
    "options",
    "lists-and-waiting",
    "callbacks",
    "getty-session",
    "ondemand-signature",
  ],
  ...["testing", "observing", "runtimes", "changing-a-contract", "versions"],
];

/** The quick start is the start page, and llms.txt begins with what agents need. */
const ELSEWHERE = ["quick-start.md", "agents.md"];

export function readGuides(providers: readonly string[]): Guide[] {
  const names = readdirSync("docs")
    .filter((file) => file.endsWith(".md") && !ELSEWHERE.includes(file))
    .map((file) => basename(file, ".md"))
    .sort((a, b) => rank(a) - rank(b) || a.localeCompare(b));
  const files = [
    ...names.map((name) => ({ source: `docs/${name}.md`, page: `guide/${name}.md` })),
    { source: "CHANGELOG.md", page: "guide/changelog.md" },
    { source: "CONTRIBUTING.md", page: "guide/contributing.md" },
    ...providers.map((name) => ({ source: `specs/${name}/SOURCES.md`, page: `${name}/sources.md` })),
  ].filter(({ source }) => existsSync(source));
  const pages = new Map([
    ...files.map(({ source, page }) => [source, page] as const),
    ["README.md", "index.md"],
    ["docs/quick-start.md", "index.md"],
  ]);
  return files.map(({ source, page }) => {
    const text = readFileSync(source, "utf8");
    const [, title = page] = /^# (.+)$/m.exec(text) ?? [];
    const kind = source.startsWith("docs/") ? "guide" : "record";
    const markdown = `${frontmatter({ title, kind, terms: [] })}\n\n${withLinks(text, source, page, pages)}`;
    return { title, source, page, markdown };
  });
}

const rank = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);

/** Links to what is a page lead there; links to other files of the repository become the files' names. */
function withLinks(text: string, source: string, page: string, pages: ReadonlyMap<string, string>): string {
  return text.replaceAll(
    /\[([^\]]+)\]\((?!https?:|#)([^)#\s]+)(#[^)]*)?\)/g,
    (_, words: string, href: string, hash = "") => {
      const target = normalize(join(dirname(source), href));
      const to = pages.get(target);
      if (!to) return words.startsWith("`") ? words : `\`${words}\``;
      return `[${words}](${relative(dirname(page), to)}${hash})`;
    },
  );
}
