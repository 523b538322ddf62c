// Markdown that means the same to an agent, to GitHub and to the site's generator.

/** Text on one line, for the cell of a table. */
export const cell = (text: string): string => text.replaceAll(/\s+/g, " ").replaceAll("|", "\\|").trim();

export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`).join("\n");

/** A block of code; `label` becomes the name of its tab on the site. */
export const fence = (lang: string, source: string, label = ""): string => {
  const marks = source.includes("```") ? "````" : "```";
  return `${marks}${lang}${label && ` [${label}]`}\n${source.trimEnd()}\n${marks}`;
};

/** Blocks of which the site shows one at a time. */
export const tabs = (blocks: readonly string[]): string =>
  blocks.length > 1 ? `::: code-group\n\n${blocks.join("\n\n")}\n\n:::` : (blocks[0] ?? "");

/** What the site shows when asked for. Tabs may stand in it. */
export const folded = (title: string, text: string): string => `:::: details ${title}\n\n${text}\n\n::::`;

/** The same without what only the site's generator understands. */
export const plain = (markdown: string): string =>
  markdown
    .replace(/^---\n[\s\S]*?\n---\n+/, "")
    .replaceAll(/^:::: details (.*)$/gm, "**$1**")
    .replaceAll(/^:::.*\n*/gm, "")
    .replaceAll(/^(`{3,}\w+) \[.*\]$/gm, "$1")
    .replaceAll(/\{target="_self"\}/g, "");

/** What a page begins with for the site's generator: how it is called in tabs and results, and what it is about. */
export const frontmatter = (fields: Readonly<Record<string, unknown>>): string =>
  `---\n${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n")}\n---`;

/** The language of an example's bytes. */
export const example = (value: unknown, mediaType: string, label = ""): string =>
  typeof value === "string"
    ? fence(/xml|html/.test(mediaType) ? "xml" : "text", value, label)
    : fence("json", JSON.stringify(value, null, 2), label);
