import { parseXml, XmlElement, XmlText } from "@rgrove/parse-xml";
import { UnreadableError } from "../codec.js";
import { checkMarkup } from "./limits.js";
import { isDeclaration, type Name, nameIn, OUTERMOST, type Scope, scopeOf } from "./namespaces.js";

/** An attribute. Declarations of namespaces are none. */
export interface Attribute extends Name {
  readonly value: string;
}

export interface Element extends Name {
  readonly attributes: readonly Attribute[];
  readonly children: readonly Element[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

/**
 * Parses a document. Refuses what is not well-formed, also by Namespaces in XML, and what `checkMarkup` refuses.
 * @throws UnreadableError
 */
export function parseDocument(text: string): Element {
  checkMarkup(text);
  return read(parse(text), OUTERMOST);
}

function parse(text: string): XmlElement {
  try {
    // Line ends first, as XML 1.0 §2.11 says: the parser's own way takes time quadratic in their number.
    const { root } = parseXml(text.split(/\r\n?/).join("\n"));
    if (root) return root;
  } catch {
    // The parser's words quote the document.
  }
  throw new UnreadableError("not well-formed XML");
}

function read({ name: qualified, attributes, children: nodes }: XmlElement, outer: Scope): Element {
  const scope = scopeOf(attributes, outer);
  const { name, namespace } = nameIn(scope, qualified);
  const children: Element[] = [];
  let text = "";
  for (const node of nodes) {
    if (node instanceof XmlElement) children.push(read(node, scope));
    else if (node instanceof XmlText) text += node.text;
  }
  return { qualified, name, namespace, attributes: readAttributes(attributes, scope), children, text };
}

const NONE: readonly Attribute[] = [];

function readAttributes(attributes: Readonly<Record<string, string>>, scope: Scope): readonly Attribute[] {
  let found: Attribute[] | undefined;
  // Two prefixes may stand for one namespace; names without a prefix the parser has compared.
  let expanded: Set<string> | undefined;
  for (const attribute in attributes) {
    if (isDeclaration(attribute)) continue;
    const { qualified, name, namespace } = nameIn(scope, attribute, true);
    if (namespace !== undefined) {
      expanded ??= new Set();
      // Names hold no blanks.
      const key = `${name} ${namespace}`;
      if (expanded.has(key)) throw new UnreadableError("one attribute twice");
      expanded.add(key);
    }
    found ??= [];
    found.push({ qualified, name, namespace, value: attributes[attribute] ?? "" });
  }
  return found ?? NONE;
}
