// Which words mean the same, and which pages come first. Not in the site's configuration: its functions would reach the browser as
// text, and running them would need a weaker Content-Security-Policy.
import type { DefaultTheme } from "vitepress";

const SAME = [
  ["retry", "retries", "repeat", "repeated", "again"],
  ["duplicate", "duplicates", "taken", "exists", "already", "twice"],
  ["webhook", "webhooks", "callback", "callbacks", "notification", "notifications", "notice"],
  ["timeout", "timeouts", "time-out", "time-outs"],
  ["delete", "remove"],
  ["edit", "update", "change", "modify"],
  ["find", "search", "lookup"],
  ["login", "session", "authenticate"],
  ["log", "logging", "tracing", "observe", "observing", "telemetry"],
  ["fake", "stub", "mock"],
  ["throttled", "throttle", "limit", "limits", "rate"],
  ["country", "countries"],
  ["renew", "refresh"],
];

export const searchOptions: NonNullable<DefaultTheme.LocalSearchOptions["miniSearch"]>["searchOptions"] = {
  boost: { title: 6, titles: 2, text: 1 },
  prefix: (term) => term.length > 2,
  fuzzy: (term) => (term.length > 5 && !/\d/.test(term) ? 0.15 : false),
  processTerm: (term) => {
    const word = term.toLowerCase();
    return [...new Set([word, ...(SAME.find((words) => words.includes(word)) ?? [])])];
  },
  boostDocument: (id) => {
    if (/^\/guide\/(changelog|contributing)|\/sources\.html/.test(id)) return 0.2;
    if (id.startsWith("/guide/")) return 2;
    // The lists of a provider's operations name everything.
    if (/^\/[\w-]+\/(index\.html)?(#|$)/.test(id)) return 0.5;
    if (/^\/(index\.html)?(#|$)/.test(id)) return 1.5;
    return id.startsWith("/errors/") ? 0.8 : 1;
  },
};
