import { parseXml, XmlDocumentType, XmlElement, XmlText } from "@rgrove/parse-xml";
import type { XmlName } from "./shape.js";

export type { XmlElement as Element } from "@rgrove/parse-xml";

/** Elements within elements, at most: readers of XML recurse. */
export const MAX_DEPTH = 1_000;

/** Tags, attributes and references in a document, at most. The parser takes one or two microseconds for each. */
const MAX_MARKUP = 400_000;

/** Prefixes in force at one element, at most. */
const MAX_NAMESPACES = 100;

/**
 * Parses a document. Refuses what is not well-formed, what is too large to be read in about a second, and every
 * DOCTYPE: the contracts use none, and with it go entity bombs and external entities.
 * @throws Error
 */
export function parseDocument(text: string): XmlElement {
  if (countMarkup(text) > MAX_MARKUP) throw new SyntaxError("too many elements");
  // Line ends first, as XML 1.0 §2.11 says: the parser's own way takes time quadratic in their number.
  const document = parseXml(text.replace(/\r\n?/g, "\n"), { preserveDocumentType: true });
  if (document.children.some((node) => node instanceof XmlDocumentType))
    throw new SyntaxError("a DOCTYPE is not accepted");
  const { root } = document;
  if (!root) throw new SyntaxError("no root element");
  checkDepth(root);
  return root;
}

/** Counts the characters that begin a tag, a value or a reference; some of them may be text. */
function countMarkup(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x3c || code === 0x3d || code === 0x26) count++;
  }
  return count;
}

function checkDepth(root: XmlElement): void {
  let level = [root];
  for (let depth = 1; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) throw new SyntaxError("nested too deeply");
    level = level.flatMap(childrenOf);
  }
}

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((node): node is XmlElement => node instanceof XmlElement);

/** An element's text, without that of its children. */
export const ownText = (element: XmlElement): string =>
  element.children.map((node) => (node instanceof XmlText ? node.text : "")).join("");

/** Namespaces by prefix, as they stand at an element; "" is the default namespace. */
export type Scope = ReadonlyMap<string, string>;

/** The scope of an element, with what it declares itself. */
export function scopeOf(element: XmlElement, outer: Scope): Scope {
  const own = Object.keys(element.attributes).filter((name) => name === "xmlns" || name.startsWith("xmlns:"));
  if (own.length === 0) return outer;
  const scope = new Map([...outer, ...own.map((name) => [name.slice(6), element.attributes[name] ?? ""] as const)]);
  // Every element that declares one copies them all.
  if (scope.size > MAX_NAMESPACES) throw new SyntaxError("too many namespaces");
  return scope;
}

/** The name of an element or, where `isAttribute`, of an attribute, without its prefix. */
export function nameIn(scope: Scope, qualified: string, isAttribute = false): XmlName {
  const colon = qualified.indexOf(":");
  const prefix = qualified.slice(0, Math.max(colon, 0));
  const name = qualified.slice(colon + 1);
  // A default namespace does not reach attributes.
  const namespace = prefix === "" && isAttribute ? "" : scope.get(prefix);
  return namespace ? { name, namespace } : { name };
}

/** The scope around a document. `xml` needs no declaration. */
export const OUTERMOST: Scope = new Map([["xml", "http://www.w3.org/XML/1998/namespace"]]);
