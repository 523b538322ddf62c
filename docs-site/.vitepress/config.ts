// The site, of the pages that scripts/docs/ writes into pages/.
import { readFileSync } from "node:fs";
import { defineConfig } from "vitepress";
import { wrapExamples } from "./examples.js";
import { lighten } from "./lighten.js";
import { purgeStyle } from "./purge.js";
import { replaced } from "./replaced.js";
import { search } from "./search.js";

/** Lets a page load nothing from other hosts, and talk to nobody but its own. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self' ws:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Without JavaScript nobody chooses a tab or an example, or slides the menu in on a phone: all are shown, the menu after the page. */
const WITHOUT_SCRIPT = `
  .vp-code-group .blocks > div, .example.other { display: block !important }
  .vp-code-group .tabs, .example-choice, .VPLocalNav { display: none !important }
  @media (max-width: 959px) {
    .VPSidebar { position: static !important; order: 1; width: auto !important; max-width: none !important; opacity: 1 !important; transform: none !important }
  }
`;

const { nav, menus } = JSON.parse(readFileSync(new URL("../pages/navigation.json", import.meta.url), "utf8"));

export default defineConfig({
  title: "contract-clients",
  description: "Typed clients that tell after every failure whether the customer exists.",
  lang: "en",
  srcDir: "pages",
  srcExclude: ["public/**"],
  head: [
    ["meta", { "http-equiv": "Content-Security-Policy", content: POLICY }],
    ["link", { rel: "icon", href: "data:," }],
    ["noscript", {}, `<style>${WITHOUT_SCRIPT}</style>`],
  ],
  // Freezing all transitions for a change of colours takes two computations of every style, at the start of every page.
  appearance: { disableTransition: false },
  // What nobody asked for need not be loaded.
  router: { prefetchLinks: false },
  markdown: {
    // Contracts hold texts such as <Name>: they are no HTML.
    html: false,
    // The usual light one is too pale for small text (WCAG AA).
    theme: { light: "github-light-high-contrast", dark: "github-dark-high-contrast" },
    languageAlias: { sh: "shellscript" },
    config(md) {
      wrapExamples(md);
      // Text is text, also where the template language would see an expression.
      md.renderer.rules.text = (tokens, index) =>
        md.utils.escapeHtml(tokens[index]?.content ?? "").replaceAll("{{", "&#123;&#123;");
    },
  },
  ignoreDeadLinks: false,
  // What no page uses need not be in the scripts of each.
  vite: {
    define: { __VUE_OPTIONS_API__: false },
    build: { chunkSizeWarningLimit: 4096 },
    // The one-file pages are no entries.
    optimizeDeps: { entries: [] },
    resolve: { alias: replaced },
  },
  transformHtml: lighten,
  buildEnd: ({ outDir }) => purgeStyle(outDir),
  themeConfig: {
    nav,
    // theme/menu.ts shows them: to VitePress itself every page has a menu, and it need not look which.
    ...{ menus },
    sidebar: [{}],
    outline: { level: [2, 3], label: "On this page" },
    search: { provider: "local", options: search },
    docFooter: { prev: false, next: false },
    // What is heard says what is seen.
    notFound: { linkText: "Take me home", linkLabel: "Take me home" },
  },
});
