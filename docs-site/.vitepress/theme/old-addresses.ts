interface Item {
  readonly link?: string;
  readonly items?: readonly Item[];
}

/** Where an anchor of the first site leads now: `/revcent/index.html#operation/createCustomer`, and what Redoc made of it. */
export function oldAddress(
  { pathname, hash }: Location,
  sidebar: Readonly<Record<string, readonly Item[]>>,
): string | undefined {
  const [, provider] = /\/([\w-]+)\/(?:index\.html)?$/.exec(pathname) ?? [];
  const wanted = decodeURIComponent(hash).split("/").at(-1)?.replace(/^#/, "").toLowerCase();
  if (!provider || !wanted) return undefined;
  const links = (items: readonly Item[]): string[] =>
    items.flatMap(({ link, items: inner = [] }) => [...(link ? [link] : []), ...links(inner)]);
  const found = links(sidebar[`/${provider}/`] ?? []).find((link) => link.toLowerCase().endsWith(`/${wanted}.html`));
  return found && new URL(found.split("/").at(-1) ?? "", location.href).href;
}
