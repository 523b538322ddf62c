import { webhooksOf } from "../lib/contract.js";
import type { DocumentedProvider } from "./copy.js";
import type { Guide } from "./guides.js";

export interface MenuItem {
  readonly text: string;
  readonly link: string;
}

/** What belongs together in a menu, under a heading that may lead somewhere. */
export interface MenuGroup {
  readonly text: string;
  readonly link?: string;
  readonly items: readonly MenuItem[];
  /** Whether it can be folded, and whether it is while no page of it is shown. */
  readonly fold?: "open" | "closed";
}

/** What docs-site/.vitepress/config.ts reads: the menu above, and those beside the pages of each provider and beside all others. */
export interface Navigation {
  readonly nav: readonly MenuItem[];
  readonly menus: { readonly guide: readonly MenuGroup[]; readonly [provider: string]: readonly MenuGroup[] };
}

export function navigation(providers: readonly DocumentedProvider[], guides: readonly Guide[]): Navigation {
  const guideItems = guides
    .filter(({ page }) => page.startsWith("guide/"))
    .map(({ title, page }) => ({ text: title, link: linkTo(page) }));
  const overviews = providers.map(({ name, contract }) => ({ text: contract.info.title, link: `/${name}/` }));
  const start = [
    { text: "Guides", items: [{ text: "Quick start", link: "/" }, ...guideItems] },
    { text: "Providers", items: overviews },
  ];
  return {
    nav: [
      { text: "Guides", link: "/guide/failures.html" },
      ...providers.map(({ name }) => ({ text: name, link: `/${name}/` })),
    ],
    menus: { guide: start, ...Object.fromEntries(providers.map((one) => [one.name, operationGroups(one)])) },
  };
}

const linkTo = (page: string) => `/${page.replace(/\.md$/, ".html")}`;

function operationGroups({ name, contract, operations }: DocumentedProvider): MenuGroup[] {
  const { tags = [] } = contract;
  const fold: MenuGroup["fold"] = operations.length > 20 ? "closed" : "open";
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
      return items.length > 0 ? [{ text: tag.name, link: `/${name}/#${anchorOf(tag.name)}`, items, fold }] : [];
    }),
  ];
}

/** As the generator makes it of a heading. */
const anchorOf = (heading: string) => heading.toLowerCase().replaceAll(/\W+/g, "-");
