import type { Navigation } from "../../../scripts/docs/navigation.js";

/** Where an anchor of the first site leads now: `/revcent/index.html#operation/createCustomer`, and what Redoc made of it. */
export function oldAddress({ pathname, hash }: Location, menus: Navigation["menus"]): string | undefined {
  const [, provider] = /\/([\w-]+)\/(?:index\.html)?$/.exec(pathname) ?? [];
  const wanted = decodeURIComponent(hash).split("/").at(-1)?.replace(/^#/, "").toLowerCase();
  if (!provider || !wanted) return undefined;
  const links = (menus[provider] ?? []).flatMap(({ items }) => items.map(({ link }) => link));
  const found = links.find((link) => link.toLowerCase().endsWith(`/${wanted}.html`));
  return found && new URL(found.split("/").at(-1) ?? "", location.href).href;
}
