import type { DocumentedProvider } from "./copy.js";

/** Lets a page load nothing but what is in it, and talk to nobody but the host that it came from. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline'",
  "style-src 'unsafe-inline'",
  "img-src data:",
  "font-src data:",
  "worker-src blob:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What every page begins with: the way to the others. */
export const siteHeader = {
  style: `.site { display: flex; flex-wrap: wrap; gap: 4px 20px; padding: 10px 24px; border-bottom: 1px solid #8884; font: 14px/1.6 system-ui, sans-serif; }
.site a { color: inherit; text-decoration: none; }
.site a:hover { text-decoration: underline; }
.site a:focus-visible { outline: 2px solid; outline-offset: 2px; }
.site nav { display: flex; flex-wrap: wrap; gap: 4px 20px; }
.site [aria-current] { font-weight: 600; text-decoration: underline; text-underline-offset: 4px; }`,
  html(all: readonly DocumentedProvider[], current?: DocumentedProvider): string {
    const up = current ? "../" : "";
    const isHere = (name?: string) => (current?.name === name ? ' aria-current="page"' : "");
    const links = all.map(({ name }) => `<a href="${up}${name}/index.html"${isHere(name)}>${escapeHtml(name)}</a>`);
    return `<header class="site"><a href="${up}index.html"${isHere()}>contract-clients</a><nav aria-label="Providers">${links.join("")}</nav></header>`;
  },
};
