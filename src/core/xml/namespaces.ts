import { UnreadableError } from "../codec.js";

/** Namespaces by prefix, as they stand at an element; "" is the default namespace. */
export type Scope = ReadonlyMap<string, string>;

/** What an element or an attribute is called. */
export interface Name {
  /** As it stands in the document. */
  readonly qualified: string;
  /** Without its prefix. */
  readonly name: string;
  readonly namespace: string | undefined;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** The scope around a document. `xml` needs no declaration. */
export const OUTERMOST: Scope = new Map([["xml", XML]]);

/** Prefixes in force at one element, at most: every element that declares one copies them all. */
const MAX_NAMESPACES = 100;

export const isDeclaration = (attribute: string): boolean => attribute === "xmlns" || attribute.startsWith("xmlns:");

/** The scope of an element with these attributes. */
export function scopeOf(attributes: Readonly<Record<string, string>>, outer: Scope): Scope {
  let scope: Map<string, string> | undefined;
  for (const attribute in attributes) {
    if (!isDeclaration(attribute)) continue;
    const prefix = attribute.slice(6);
    const namespace = attributes[attribute] ?? "";
    if (attribute !== "xmlns") {
      if (!isOnePart(prefix)) throw new UnreadableError("a colon in the wrong place of a name");
      if (namespace === "") throw new UnreadableError("a prefix that is declared without a namespace");
    }
    if (prefix === "xmlns" || namespace === XMLNS || (prefix === "xml") !== (namespace === XML))
      throw new UnreadableError("a reserved prefix or namespace");
    scope ??= new Map(outer);
    scope.set(prefix, namespace);
    if (scope.size > MAX_NAMESPACES) throw new UnreadableError("too many namespaces");
  }
  return scope ?? outer;
}

/** Reads the name of an element or, where `isAttribute`, of an attribute: a default namespace does not reach those. */
export function nameIn(scope: Scope, qualified: string, isAttribute = false): Name {
  const colon = qualified.indexOf(":");
  if (colon < 0) return { qualified, name: qualified, namespace: isAttribute ? undefined : scope.get("") || undefined };
  const name = qualified.slice(colon + 1);
  if (!isOnePart(name)) throw new UnreadableError("a colon in the wrong place of a name");
  const namespace = scope.get(qualified.slice(0, colon));
  if (colon === 0 || namespace === undefined) throw new UnreadableError("a prefix that is not declared");
  return { qualified, name, namespace };
}

/** Whether a part of a name may stand behind a colon. What stands before one has passed the parser. */
const isOnePart = (part: string) => part !== "" && !/^(?:[-.0-9\xB7\u203F\u2040]|[\u0300-\u036F])|:/.test(part);
