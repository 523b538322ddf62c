// The menu beside a page, in the place of VitePress's VPSidebarGroup: lists of links, and <details> that a browser opens by itself.
// VitePress's has a component an item, with a dozen reactive values each. RevCent has ninety items: they took a third of the
// time in which Vue takes a page over.
import { useData, withBase } from "vitepress";
import { computed, defineComponent, h, onMounted, ref, watchEffect } from "vue";
import type { MenuGroup, MenuItem, Navigation } from "../../../scripts/docs/navigation.js";

function setup() {
  const { hash, page, theme } = useData<Pick<Navigation, "menus">>();
  const here = computed(
    () => `/${page.value.relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`,
  );
  const part = computed(() => {
    const [, provider = ""] = /^\/(?:errors\/)?([\w-]+)\//.exec(here.value) ?? [];
    return provider in theme.value.menus ? provider : "guide";
  });
  const groups = computed(() => theme.value.menus[part.value] ?? []);
  // Who opened or closed a group finds it so, until another part of the site was shown.
  const menu = computed(() => ({ groups: groups.value, opened: new Set<string>() }));
  // What was rendered beforehand knows no hash, and is taken over as it is.
  const anchor = ref("");
  onMounted(() =>
    watchEffect(() => {
      anchor.value = hash.value;
    }),
  );

  const isShown = ({ link }: MenuItem) => link === here.value || link === here.value + anchor.value;
  const linkTo = (item: MenuItem) =>
    h("a", { href: withBase(item.link), "aria-current": isShown(item) ? "page" : undefined }, item.text);
  const listOf = (items: readonly MenuItem[]) =>
    h(
      "ul",
      items.map((item) => h("li", linkTo(item))),
    );
  const foldOf = ({ text, items, fold }: MenuGroup) => {
    const { opened } = menu.value;
    if (fold === "open" || items.some(isShown)) opened.add(text);
    // The heading leads somewhere of its own: it stands before the <details>, not in it.
    const summary = h("summary", { "aria-label": text }, h("span", { class: "vpi-chevron-right" }));
    return h("details", { open: opened.has(text) }, [summary, listOf(items)]);
  };
  const groupOf = (group: MenuGroup) => {
    const { text, link, items, fold } = group;
    const heading = h("h2", link === undefined ? text : linkTo({ text, link }));
    return h("section", { class: "menu-group" }, [heading, fold ? foldOf(group) : listOf(items)]);
  };
  return () => h("div", { key: part.value }, menu.value.groups.map(groupOf));
}

// VitePress hands it the items that it knows, none.
export default defineComponent(setup, { inheritAttrs: false });
