import type { Theme } from "vitepress";
// Without its fonts: pages are read in the fonts that are there.
import DefaultTheme from "vitepress/theme-without-fonts";
import "./style.css";

export default { extends: DefaultTheme } satisfies Theme;
