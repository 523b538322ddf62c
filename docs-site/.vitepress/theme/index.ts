import { inBrowser, type Theme, useData, useRoute } from "vitepress";
// Without its fonts: pages are read in the fonts that are there.
import DefaultTheme from "vitepress/theme-without-fonts";
import { nextTick, onMounted, watch } from "vue";
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
    const { theme } = useData();
    onMounted(() => {
      const address = inBrowser && oldAddress(location, theme.value.sidebar);
      if (address) location.replace(address);
      chooseExamples(document);
    });
    watch(
      () => route.path,
      () => nextTick(() => chooseExamples(document)),
    );
  },
} satisfies Theme;
