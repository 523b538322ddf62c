/** The XML of a contract's schemas, as `npm run generate` reads it from their `xml` objects. */

export type Leaf = "string" | "integer" | "number" | "boolean";

/** The name of an element or attribute. */
export interface XmlName {
  readonly name: string;
  readonly namespace?: string;
  readonly prefix?: string;
}

/** An element: its name, and what is in it. */
export interface XmlElement extends XmlName {
  readonly content: XmlContent;
}

/** What is in an element: one of these, or `fields` and `leaf` where it may be either. */
export interface XmlContent {
  /** An object: its properties, in the order in which they are written. */
  readonly fields?: readonly XmlField[];
  /** A wrapped list: the element of its items. */
  readonly items?: XmlElement;
  /** Text. */
  readonly leaf?: Leaf;
  /** White space around the text belongs to it (`x-whitespace: preserve`); otherwise it is trimmed. */
  readonly preserve?: true;
  /** A content that contains this one. */
  readonly ref?: () => XmlContent;
}

/** A property of an object. */
export type XmlField =
  | { readonly key: string; readonly as: "element"; readonly element: XmlElement }
  /** A list without a wrapper: its items are children of the object's own element. `required` makes none an empty list. */
  | { readonly key: string; readonly as: "list"; readonly element: XmlElement; readonly required?: true }
  | { readonly key: string; readonly as: "attribute"; readonly name: XmlName; readonly leaf: Leaf }
  /** The element's own text, beside its attributes (`x-text: true`). */
  | { readonly key: string; readonly as: "text"; readonly content: XmlContent };

/** The roots of an operation's bodies; those of its answers by status (`200`, `4XX`, `default`). */
export interface XmlRoots {
  readonly request?: XmlElement;
  readonly responses: Readonly<Record<string, XmlElement>>;
}

/** Follows a content's reference. */
export const resolve = (content: XmlContent): XmlContent => content.ref?.() ?? content;
