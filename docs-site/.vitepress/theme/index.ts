import { inBrowser, type Theme, useData, useRoute } from "vitepress";
// Without its fonts: pages are read in the fonts that are there.
import DefaultTheme from "vitepress/theme-without-fonts";
import { nextTick, onMounted, watch } from "vue";
import type { Navigation } from "../../../scripts/docs/navigation.js";
import { learnAddresses } from "./addresses.js";
import { chooseExamples } from "./examples.js";
import { oldAddress } from "./old-addresses.js";
import { searchOptions } from "./search.js";
import "./style.css";

export default {
  extends: DefaultTheme,
  enhanceApp({ siteData }) {
    const { themeConfig } = siteData.value;
    const search = {
      ...themeConfig.search,
      options: { ...themeConfig.search?.options, miniSearch: { searchOptions } },
    };
    siteData.value = { ...siteData.value, themeConfig: { ...themeConfig, search } };
  },
  setup() {
    const route = useRoute();
    const { theme } = useData<Pick<Navigation, "menus">>();
    onMounted(() => {
      const address = inBrowser && oldAddress(location, theme.value.menus);
      if (address) location.replace(address);
      chooseExamples(document);
      if (import.meta.env.PROD) learnAddresses();
    });
    watch(
      () => route.path,
      () => nextTick(() => chooseExamples(document)),
    );
  },
} satisfies Theme;
