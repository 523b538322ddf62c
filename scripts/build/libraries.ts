// What is joined of other packages: what is called of them, and their licences.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { transformSync } from "esbuild";
import type { Plugin } from "rolldown";

/**
 * Modules that nothing calls. xmlbuilder2 stands on a whole DOM, and the codec only makes elements, attributes and texts, and
 * prints them. What is left out is as large as what stays, asks for Node's modules, and was most of what an import took.
 */
const UNUSED: readonly RegExp[] = [
  // Documents that are read, or written as something else than XML text.
  /\/xmlbuilder2\/lib\/readers\//,
  /\/xmlbuilder2\/lib\/writers\/(?!index|BaseWriter|XMLWriter)/,
  /\/xmlbuilder2\/lib\/builder\/\w+CB/,
  /\/@oozcitak\/dom\/lib\/parser\//,
  /\/@oozcitak\/dom\/lib\/serializer\/(index|XMLSerializerImpl)\.js$/,
  // A document's own address.
  /\/@oozcitak\/url\//,
  // Collections, caches and texts by the letter.
  /\/@oozcitak\/infra\/lib\/(?!index|Namespace)/,
  /\/@oozcitak\/util\/lib\/(Lazy|ObjectCache|StringWalker)/,
  // What a browser has a DOM for.
  /\/@oozcitak\/dom\/lib\/\w+\/(Abort|CustomEvent|Event(?!TargetImpl)|MutationObserver|MutationRecord)/,
  /\/@oozcitak\/dom\/lib\/\w+\/(AbstractRange|BoundaryPoint|Range|StaticRange)/,
  /\/@oozcitak\/dom\/lib\/\w+\/(NodeFilter|NodeIterator|Travers|TreeWalker)/,
  /\/@oozcitak\/dom\/lib\/\w+\/(DOMTokenList|HTMLCollection|NodeListStatic|OrderedSet|Selectors)/,
  /\/@oozcitak\/dom\/lib\/\w+\/(CustomElement|ShadowRoot|ShadowTree)/,
  // What is in no body: comments and the like, and nodes that change once they are made.
  /\/@oozcitak\/dom\/lib\/\w+\/(CDATASection|Comment|ProcessingInstruction)/,
  /\/@oozcitak\/dom\/lib\/algorithm\/(Attr|CharacterData|DOM|ParentNode|Text)Algorithm/,
];
/** What stands for it. */
const XMLBUILDER2 = "scripts/build/xmlbuilder2.js";

const unusedBy = (path: string) => UNUSED.find((pattern) => pattern.test(path));

/**
 * Joins other packages without comments and long names, and with an empty module for each that is unused: what calls it after
 * all fails loudly. A pattern that fits no module any more is an error.
 */
export const libraries: Plugin = {
  name: "libraries",
  resolveId: (source, importer) =>
    source === "xmlbuilder2" && !importer?.endsWith(XMLBUILDER2) ? resolve(XMLBUILDER2) : null,
  load(id) {
    if (!/\/node_modules\/.*\.m?js$/.test(id)) return null;
    return unusedBy(id) ? "" : transformSync(readFileSync(id, "utf8"), { minify: true }).code;
  },
  generateBundle() {
    const modules = [...this.getModuleIds()];
    const idle = UNUSED.filter((pattern) => !modules.some((id) => pattern.test(id)));
    if (idle.length > 0) this.error(`scripts/build/libraries.ts: nothing is ${idle.join(", ")}`);
  },
};

/** Writes down the licences of the packages that these modules are from, as all of them ask. */
export function writeLicenses(modules: readonly string[], file: string): void {
  const used = modules.filter((path) => !unusedBy(path));
  const homes = used.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const texts = [...new Set(homes)].sort().map((home) => {
    const { name, version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8")) as Record<string, string>;
    const [license] = readdirSync(home).filter((entry) => /^licen[cs]e/i.test(entry));
    if (!license) throw new Error(`${name} comes without its licence: it cannot be joined`);
    return `${name} ${version}\n\n${readFileSync(join(home, license), "utf8").trim()}\n`;
  });
  writeFileSync(file, `Parts of these packages are in this one.\n\n${texts.join("\n---\n\n")}`);
}
