import { webhooksOf } from "../lib/contract.js";
import type { DocumentedProvider } from "./copy.js";
import type { Guide } from "./guides.js";

interface Item {
  readonly text: string;
  readonly link?: string;
  readonly items?: readonly Item[];
  readonly collapsed?: boolean;
}

/** What docs-site/.vitepress/config.ts reads: the menu, and the menu beside each part. */
export interface Navigation {
  readonly nav: readonly Item[];
  readonly sidebar: Readonly<Record<string, readonly Item[]>>;
}

export function navigation(providers: readonly DocumentedProvider[], guides: readonly Guide[]): Navigation {
  const guideItems = guides
    .filter(({ page }) => page.startsWith("guide/"))
    .map(({ title, page }) => ({ text: title, link: linkTo(page) }));
  const provided = providers.map(({ name, contract }) => ({ text: contract.info.title, link: `/${name}/` }));
  const start = [
    { text: "Guides", items: [{ text: "Quick start", link: "/" }, ...guideItems] },
    { text: "Providers", items: provided },
  ];
  // Every page of a provider has its operations beside it.
  const sidebars = providers.flatMap((provider) =>
    [`/${provider.name}/`, `/errors/${provider.name}/`].map((part) => [part, operationItems(provider)] as const),
  );
  return {
    nav: [
      { text: "Guides", link: "/guide/failures.html" },
      ...providers.map(({ name }) => ({ text: name, link: `/${name}/` })),
    ],
    sidebar: { "/guide/": start, "/": start, ...Object.fromEntries(sidebars) },
  };
}

const linkTo = (page: string) => `/${page.replace(/\.md$/, ".html")}`;

function operationItems({ name, contract, operations }: DocumentedProvider): Item[] {
  const { tags = [] } = contract;
  return [
    {
      text: contract.info.title,
      items: [
        { text: "Overview", link: `/${name}/` },
        { text: "Error codes", link: `/${name}/#error-codes` },
        ...(webhooksOf(contract).length > 0 ? [{ text: "Notifications", link: `/${name}/notifications.html` }] : []),
        { text: "Sources", link: `/${name}/sources.html` },
      ],
    },
    ...tags.flatMap((tag) => {
      const own = operations.filter(({ object }) => object.tags?.includes(tag.name));
      const items = own.map(({ id }) => ({ text: id, link: `/${name}/${id}.html` }));
      return items.length > 0
        ? [{ text: tag.name, link: `/${name}/#${anchorOf(tag.name)}`, items, collapsed: operations.length > 20 }]
        : [];
    }),
  ];
}

/** As the generator makes it of a heading. */
const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(/\W+/g, "-");
