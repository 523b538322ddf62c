// What VitePress writes into every page, and no page needs at once.

const HASHES = /__VP_HASH_MAP__=JSON\.parse\(("(?:[^"\\]|\\.)*")\)/;

/**
 * Leaves a page, of the addresses of all pages' scripts, its own: a map of all would weigh as much as the page. VitePress reads
 * hashmap.json when it knows an address not, and theme/addresses.ts before that. Also leaves out an empty style sheet of icons.
 */
export function lighten(html: string): string {
  const [, own] = /"\/assets\/([^"]+\.md)\.[\w-]+\.lean\.js"/.exec(html) ?? [];
  const light = html.replace(HASHES, (_, text: string) => {
    const all = JSON.parse(JSON.parse(text)) as Record<string, string>;
    const key = own?.toLowerCase() ?? "";
    return `__VP_HASH_MAP__=${JSON.stringify(own === undefined ? {} : { [key]: all[key] })}`;
  });
  if (light === html) throw new Error("a page has no map of the others: VitePress writes it otherwise than it did");
  return light.replace(/\s*<link [^>]*vp-icons\.css[^>]*>/, "");
}
