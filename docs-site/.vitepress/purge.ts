// VitePress writes one style sheet for all that its theme can do. A third of it is for what no page of this site has.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PurgeCSS } from "purgecss";

/** Takes out of the site's style sheet what no page and no script names. Its name, a hash, follows what is left. */
export async function purgeStyle(folder: string): Promise<void> {
  const assets = readdirSync(join(folder, "assets"));
  const [name] = assets.filter((file) => /^style\..*\.css$/.test(file));
  if (!name) throw new Error("the site has no style sheet");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".html") && !file.endsWith("reference.html"),
  );
  const [purged] = await new PurgeCSS().purge({
    css: [join(folder, "assets", name)],
    content: [...pages, "assets/*.js", "assets/chunks/{app,framework,theme,VP}*.js"].map((file) => join(folder, file)),
    // Every word may be a class.
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    variables: true,
    keyframes: true,
  });
  if (!purged) throw new Error("the style sheet cannot be read");
  const own = `style.${createHash("sha256").update(purged.css).digest("base64url").slice(0, 8)}.css`;
  writeFileSync(join(folder, "assets", name), purged.css);
  renameSync(join(folder, "assets", name), join(folder, "assets", own));
  for (const page of pages) {
    const file = join(folder, page);
    writeFileSync(file, readFileSync(file, "utf8").replace(`/assets/${name}`, `/assets/${own}`));
  }
}
