// How pages are found: which words mean the same, and which pages come first.
import type { DefaultTheme } from "vitepress";

export const search: DefaultTheme.LocalSearchOptions = {};
