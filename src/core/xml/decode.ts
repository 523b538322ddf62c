import { childrenOf, type Element, nameIn, OUTERMOST, ownText, type Scope, scopeOf } from "./document.js";
import {
  type Leaf,
  resolve,
  type XmlContent,
  type XmlElement,
  type XmlField,
  type XmlName,
  type XmlShapes,
} from "./shape.js";

export { parseDocument } from "./document.js";

/** Whether a document's root is the one that a shape describes. */
export const isRoot = (root: Element, shape: XmlName): boolean => isNamed(root, shape, scopeOf(root, OUTERMOST));

/**
 * Reads an element by its shape. One element of a list is still a list; an optional element that is absent is left out;
 * elements that the shape does not know are kept as they come, because vendors add some without notice.
 */
export function decodeXml(root: Element, shape: XmlElement, schemas: XmlShapes["schemas"]): unknown {
  return readContent({ element: root, scope: scopeOf(root, OUTERMOST) }, shape.content, schemas);
}

/** Reads an element without a shape: text, or an object of its children. */
export function decodeAny(element: Element): unknown {
  const children = childrenOf(element);
  return children.length === 0 ? trim(ownText(element)) : addUnknown({}, children, new Set());
}

/** An element with the namespaces in force at it. */
interface Place {
  readonly element: Element;
  readonly scope: Scope;
}

function readContent(place: Place, content: XmlContent, schemas: XmlShapes["schemas"]): unknown {
  const { fields, items, leaf, preserve } = resolve(content, schemas);
  const { element } = place;
  if (items)
    return readList(
      placesIn(place).filter((child) => isNamed(child.element, items, child.scope)),
      items.content,
      schemas,
    );
  const isObject =
    fields &&
    (!leaf ||
      childrenOf(element).length > 0 ||
      fields.some((field) => field.as === "attribute" && attributeOf(place, field.name) !== undefined));
  return isObject ? readFields(place, fields, schemas) : readLeaf(ownText(element), leaf ?? "string", preserve);
}

/** An item that has no value (an empty number) is none. */
const readList = (places: readonly Place[], content: XmlContent, schemas: XmlShapes["schemas"]): unknown[] =>
  places.map((place) => readContent(place, content, schemas)).filter((value) => value !== undefined);

function readFields(place: Place, fields: readonly XmlField[], schemas: XmlShapes["schemas"]): object {
  const found = {};
  const { known, unknown } = sortChildren(place, fields);
  for (const field of fields) {
    const value = readField(place, field, known.get(field) ?? [], schemas);
    if (value !== undefined) set(found, field.key, value);
  }
  return addUnknown(found, unknown, new Set(fields.map(({ key }) => key)));
}

function readField(place: Place, field: XmlField, children: readonly Place[], schemas: XmlShapes["schemas"]): unknown {
  if (field.as === "text")
    return readLeaf(ownText(place.element), field.content.leaf ?? "string", field.content.preserve);
  if (field.as === "attribute") {
    const text = attributeOf(place, field.name);
    return text === undefined ? undefined : readLeaf(text, field.leaf, true);
  }
  const { content, namespace } = field.element;
  if (field.as === "list")
    return children.length > 0 || field.required ? readList(children, content, schemas) : undefined;
  // What should come once and comes again is dropped; a namespace of its own is the better match.
  const child =
    children.find(({ element, scope }) => nameIn(scope, element.name).namespace === namespace) ?? children[0];
  return child && readContent(child, content, schemas);
}

/** An element's children by the fields that they belong to. A field without a namespace takes any other one as well. */
function sortChildren(place: Place, fields: readonly XmlField[]) {
  const byName = new Map<string, XmlField>();
  for (const field of fields) if ("element" in field) byName.set(keyOf(field.element), field);
  const known = new Map<XmlField, Place[]>();
  const unknown: Element[] = [];
  for (const child of placesIn(place)) {
    const { name, namespace } = nameIn(child.scope, child.element.name);
    const field = byName.get(keyOf({ name, namespace })) ?? byName.get(keyOf({ name }));
    if (field) add(known, field, child);
    else unknown.push(child.element);
  }
  return { known, unknown };
}

/** Names hold no blanks. */
const keyOf = ({ name, namespace = "" }: { name: string; namespace?: string | undefined }) => `${name} ${namespace}`;

const placesIn = ({ element, scope }: Place): Place[] =>
  childrenOf(element).map((child) => ({ element: child, scope: scopeOf(child, scope) }));

/** Whether an element is the one that a shape describes. A shape without a namespace takes any. */
function isNamed(element: Element, shape: XmlName, scope: Scope): boolean {
  const { name, namespace } = nameIn(scope, element.name);
  return name === shape.name && (shape.namespace === undefined || namespace === shape.namespace);
}

function attributeOf({ element, scope }: Place, { name, namespace }: XmlName): string | undefined {
  if (namespace === undefined) return element.attributes[name];
  const qualified = Object.keys(element.attributes).find((attribute) => {
    const one = nameIn(scope, attribute, true);
    return one.name === name && one.namespace === namespace;
  });
  return qualified === undefined ? undefined : element.attributes[qualified];
}

/** Adds elements that no field knows, by their names. A name that is a field's key stays that field's. */
function addUnknown(target: object, elements: readonly Element[], keys: ReadonlySet<string>): object {
  const byName = new Map<string, unknown[]>();
  for (const element of elements) if (!keys.has(element.name)) add(byName, element.name, decodeAny(element));
  for (const [name, values] of byName) set(target, name, values.length === 1 ? values[0] : values);
  return target;
}

const NUMBERS: Readonly<Record<"integer" | "number", RegExp>> = {
  integer: /^[+-]?\d+$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i,
};
const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** A leaf's value. An empty number is no value; what does not read as its type stays text, so that nothing is lost. */
function readLeaf(raw: string, leaf: Leaf, preserve?: boolean): string | number | boolean | undefined {
  if (leaf === "string") return preserve ? raw : trim(raw);
  const text = trim(raw);
  if (text === "") return undefined;
  if (leaf === "boolean") return BOOLEANS.get(text) ?? text;
  const value = NUMBERS[leaf].test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) && (leaf === "number" || Number.isSafeInteger(value)) ? value : text;
}

/** Without XML's white space at both ends; a no-break space is text. A pattern would take quadratic time. */
function trim(text: string): string {
  const isBlank = (at: number) => " \t\r\n".includes(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}

/** Sets an own property, whatever its name: `__proto__` is a name like any other. */
const set = (target: object, key: string, value: unknown) =>
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
