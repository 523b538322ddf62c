import { withBase } from "vitepress";

declare global {
  var __VP_HASH_MAP__: Readonly<Record<string, string>>;
}

/** Learns the addresses of all pages' scripts once the page is at rest: it came with its own alone (../lighten.ts). */
export function learnAddresses(): void {
  const rest = globalThis.requestIdleCallback ?? setTimeout;
  rest(async () => {
    const answer = await fetch(withBase("/hashmap.json")).catch(() => undefined);
    // Without it VitePress asks once more, when another page is wanted.
    if (answer?.ok) globalThis.__VP_HASH_MAP__ = await answer.json();
  });
}
