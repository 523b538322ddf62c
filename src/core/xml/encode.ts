import { create } from "xmlbuilder2";
import type { XMLBuilder } from "xmlbuilder2/lib/interfaces.js";
import { UnencodableError } from "../codec.js";
import type { Issue } from "../issue.js";
import { MAX_DEPTH } from "./limits.js";
import { resolve, type XmlContent, type XmlElement, type XmlField, type XmlName } from "./shape.js";

/**
 * Writes a value as the XML document that its shape describes. Properties that are undefined are left out.
 * @throws UnencodableError with every value that XML 1.0 or the shape cannot carry.
 */
export function encodeXml(value: unknown, root: XmlElement): string {
  const issues: Issue[] = [];
  const document = create();
  new Writer(issues).element(document, root, value, { path: "", scope: new Map(), within: [] });
  if (issues.length > 0) throw new UnencodableError(issues);
  return document.end({ headless: true });
}

/** Where the writer is. */
interface Position {
  /** JSON pointer to the value. */
  readonly path: string;
  /** Namespaces by prefix, as declared so far; "" is the default namespace. */
  readonly scope: Map<string, string>;
  /** The objects and lists that the value is in. */
  readonly within: readonly unknown[];
}

class Writer {
  constructor(private readonly issues: Issue[]) {}

  element(parent: XMLBuilder, shape: XmlElement, value: unknown, at: Position): void {
    const element = parent.ele(qualified(shape));
    const scope = new Map(at.scope);
    declare(element, shape, scope);
    this.content(element, resolve(shape.content), value, { ...at, scope });
  }

  private content(element: XMLBuilder, content: XmlContent, value: unknown, at: Position): void {
    if (content.items) return this.list(element, content.items, value, at);
    if (content.fields && isPlainObject(value)) return this.fields(element, content.fields, value, at);
    if (!content.leaf) return this.fault(at.path, "must be a plain object");
    const text = this.text(value, at.path);
    if (text !== undefined) element.txt(escapeText(text));
  }

  private list(parent: XMLBuilder, item: XmlElement, value: unknown, at: Position): void {
    if (!Array.isArray(value)) return this.fault(at.path, "must be a list");
    if (!this.mayEnter(value, at)) return;
    for (const [index, entry] of value.entries()) this.element(parent, item, entry, below(at, value, index));
  }

  private fields(element: XMLBuilder, fields: readonly XmlField[], value: object, at: Position): void {
    if (!this.mayEnter(value, at)) return;
    const values = new Map(Object.entries(value).filter(([, part]) => part !== undefined));
    for (const field of fields) {
      if (values.has(field.key)) this.field(element, field, values.get(field.key), below(at, value, field.key));
      values.delete(field.key);
    }
    for (const key of values.keys()) this.fault(below(at, value, key).path, "is not in the contract");
  }

  private field(element: XMLBuilder, field: XmlField, value: unknown, at: Position): void {
    if (field.as === "element") return this.element(element, field.element, value, at);
    if (field.as === "list") return this.list(element, field.element, value, at);
    if (field.as === "text") return this.content(element, field.content, value, at);
    const text = this.text(value, at.path);
    if (text === undefined) return;
    // An attribute without a prefix is in no namespace.
    if (field.name.prefix !== undefined) declare(element, field.name, at.scope);
    element.att(qualified(field.name), escapeAttribute(text));
  }

  /** The text of a leaf, or undefined and an issue. */
  private text(value: unknown, path: string): string | undefined {
    const text = typeof value === "string" ? value : isPlain(value) ? String(value) : undefined;
    if (text === undefined) this.fault(path, "must be a text, a number or a boolean");
    else if (NOT_XML.test(text)) this.fault(path, "has a character that XML 1.0 cannot carry");
    else return text;
    return undefined;
  }

  /** Whether an object or a list can be written at all: one that contains itself has no end. */
  private mayEnter(value: object, { path, within }: Position): boolean {
    if (within.includes(value)) this.fault(path, "contains itself");
    else if (within.length >= MAX_DEPTH) this.fault(path, "is nested too deeply");
    else return true;
    return false;
  }

  private fault(path: string, message: string): void {
    this.issues.push({ path, message, keyword: "encoding" });
  }
}

const below = ({ path, scope, within }: Position, value: object, key: string | number): Position => ({
  path: `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`,
  scope,
  within: [...within, value],
});

const isPlain = (value: unknown) => typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));

/** Dates, maps and instances of classes hold values that their own properties do not show. */
function isPlainObject(value: unknown): value is object {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const qualified = ({ prefix, name }: XmlName) => (prefix ? `${prefix}:${name}` : name);

/**
 * Declares a name's namespace where its prefix does not stand for it already. xmlbuilder2 is not asked to: it lets
 * children inherit, declares a prefix twice, and takes one of two namespaces with the same prefix for the other.
 */
function declare(element: XMLBuilder, { prefix = "", namespace = "" }: XmlName, scope: Map<string, string>): void {
  if (prefix === "xml" || (scope.get(prefix) ?? "") === namespace) return;
  element.att(prefix ? `xmlns:${prefix}` : "xmlns", escapeAttribute(namespace));
  scope.set(prefix, namespace);
}

/** What the production Char of XML 1.0 leaves out: controls, lone surrogates, U+FFFE and U+FFFF. */
const NOT_XML = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u;

// xmlbuilder2 leaves alone whatever looks like an entity, so text is escaped before it gets there: the text "&lt;" must
// arrive as these four characters. CR is written as a reference, because readers turn a bare one into LF.
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
};
const escapeText = (text: string) => text.replace(/[&<>\r]/g, (character) => ESCAPES[character] ?? character);
const escapeAttribute = (text: string) => text.replace(/[&<>"\r\n\t]/g, (character) => ESCAPES[character] ?? character);
