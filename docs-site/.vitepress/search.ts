import type { DefaultTheme } from "vitepress";

/** What is searched: a page's words without its programs, under a title that says method and provider. theme/search.ts ranks. */
export const search: DefaultTheme.LocalSearchOptions = {
  _render(source, env, md) {
    const withoutCode = source.replaceAll(/^(`{3,})[\s\S]*?^\1$/gm, "").replaceAll(/^:::.*$/gm, "");
    const [, title = ""] = /^title: "(.*)"$/m.exec(source) ?? [];
    const named = withoutCode.replace(/^# (.*)$/m, (heading, words: string) =>
      title === "" || title === words ? heading : title.includes(words) ? `# ${title}` : `# ${title}: ${words}`,
    );
    return md.render(named, env);
  },
};
