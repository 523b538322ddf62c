import { fileURLToPath } from "node:url";

const theme = (file: string) => fileURLToPath(new URL(`theme/${file}`, import.meta.url));

/** Parts of VitePress's theme that this site has in another form, or has no use for: every page would load and run them. */
export const replaced = [
  { find: /^.*\/VPSidebarGroup\.vue$/, replacement: theme("menu.ts") },
  {
    find: /^.*\/VP(Badge|DocAsideCarbonAds|DocFooter|Footer|Home|Nav(Bar|Screen)(MenuGroup|SocialLinks|Translations)|Page|SocialLinks)\.vue$/,
    replacement: theme("nothing.ts"),
  },
];
