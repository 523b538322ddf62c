/**
 * Reads elements by their shapes.
 *
 * A shape promises a kind of content: a text, a list, or an object. What is of another kind is unreadable: elements or a
 * list's other elements where the promised ones are missing would otherwise read as plausible, empty data. Beside what is
 * promised, vendors add elements and attributes without notice: that never fails, and is kept in the innermost object
 * around it, under its XPath. An element `New` is "New", an attribute "@lang" or, of a text or a list, "Price/@currency",
 * words "text()", and where a property has such a name already, "./New". What comes several times is a list. Only the
 * unknown attributes of a root that is no object have no place. White space between elements is nothing.
 */
import { UnreadableError } from "../codec.js";
import type { Element } from "./document.js";
import { readLeaf, trim } from "./leaf.js";
import { type Plan, planOf } from "./plan.js";
import { resolve, type XmlContent, type XmlElement, type XmlField, type XmlName } from "./shape.js";

/** Whether an element is the one that a shape describes. A shape without a namespace takes any. */
export const isNamed = (element: Element, { name, namespace }: XmlName): boolean =>
  element.name === name && (namespace === undefined || element.namespace === namespace);

/**
 * Reads a root by its shape. One element of a list is still a list; an optional element that is absent is left out.
 * @throws UnreadableError
 */
export const decodeXml = (root: Element, shape: XmlElement): unknown => readContent(root, shape.content, undefined, "");

/** The object that keeps what no shape knows of the elements in it. */
interface Owner {
  readonly found: Record<string, unknown>;
  /** The contract's keys: they stay the properties'. */
  readonly keys: ReadonlyMap<string, unknown>;
}

/** `path` leads from the owner to the element around this one. */
function readContent(element: Element, content: XmlContent, owner: Owner | undefined, path: string): unknown {
  const { fields, items, leaf, preserve } = resolve(content);
  if (items) return readList(element, items, owner, path);
  const plan = fields && planOf(fields);
  if (plan && (!leaf || hasParts(element, plan))) return readObject(element, plan);
  if (element.children.length > 0) throw new UnreadableError(`elements in the text ${element.name}`);
  keepAttributes(element, owner, path);
  return readLeaf(element.text, leaf ?? "string", preserve);
}

function readList(element: Element, items: XmlElement, owner: Owner | undefined, path: string): unknown[] {
  const own = element.children.filter((child) => isNamed(child, items));
  const others = own.length === element.children.length ? [] : element.children.filter((one) => !isNamed(one, items));
  const text = trim(element.text);
  if ((others.length > 0 || text !== "") && (own.length === 0 || !owner))
    throw new UnreadableError(`something else than ${items.name} in the list ${element.name}`);
  const within = `${path}${element.qualified}/`;
  keepAttributes(element, owner, path);
  if (text !== "") keep(owner, `${within}text()`, text);
  for (const other of others) keepElement(other, owner, within);
  return readValues(own, items.content, owner, within);
}

/** The values of items. One that has none (an empty number) is left out. */
function readValues(items: readonly Element[], content: XmlContent, owner: Owner | undefined, path: string): unknown[] {
  return items.map((item) => readContent(item, content, owner, path)).filter((value) => value !== undefined);
}

function readObject(element: Element, plan: Plan): object {
  const text = trim(element.text);
  if (text !== "" && !plan.text && !hasParts(element, plan))
    throw new UnreadableError(`text in the place of the elements of ${element.name}`);
  const owner: Owner = { found: {}, keys: plan.byKey };
  const known = new Map<XmlField, Element[]>();
  const unknown: Element[] = [];
  for (const child of element.children) {
    const field = plan.ofElement(child);
    const earlier = field ? known.get(field) : unknown;
    if (earlier) earlier.push(child);
    else if (field) known.set(field, [child]);
  }
  for (const [key, field] of plan.byKey) {
    const value = readField(element, field, known.get(field) ?? [], owner);
    if (value !== undefined) set(owner.found, key, value);
  }
  for (const { qualified } of unknown) {
    const namesake = plan.byKey.get(qualified);
    if (namesake && !known.has(namesake) && !isPart(element, namesake))
      throw new UnreadableError(`an element ${qualified}, which the contract has in another form`);
  }
  for (const attribute of element.attributes)
    if (!plan.ofAttribute(attribute)) keep(owner, `@${attribute.qualified}`, attribute.value);
  if (text !== "" && !plan.text) keep(owner, "text()", text);
  for (const child of unknown) keepElement(child, owner, "");
  return owner.found;
}

function readField(element: Element, field: XmlField, children: readonly Element[], owner: Owner): unknown {
  if (field.as === "text") return readLeaf(element.text, field.content.leaf ?? "string", field.content.preserve);
  if (field.as === "attribute") {
    const text = attributeOf(element, field.name);
    return text === undefined ? undefined : readLeaf(text, field.leaf, true);
  }
  const { content, namespace } = field.element;
  if (field.as === "list")
    return children.length > 0 || field.required ? readValues(children, content, owner, "") : undefined;
  // A namespace of its own is the better match. What comes again is kept like what the shape does not know.
  const child = children.length > 1 ? children.find((one) => one.namespace === namespace) : undefined;
  const first = child ?? children[0];
  for (const other of children) if (other !== first) keepElement(other, owner, "");
  return first && readContent(first, content, owner, "");
}

/** Whether an object is more than text: any elements, or attributes of its own. */
const hasParts = (element: Element, plan: Plan): boolean =>
  element.children.length > 0 || element.attributes.some((attribute) => plan.ofAttribute(attribute));

/** Whether a field has come that is no element. */
const isPart = (element: Element, field: XmlField): boolean =>
  field.as === "attribute"
    ? attributeOf(element, field.name) !== undefined
    : field.as === "text" && trim(element.text) !== "";

/** An attribute without a namespace in the contract is one without a prefix. */
const attributeOf = ({ attributes }: Element, { name, namespace }: XmlName): string | undefined =>
  attributes.find((one) => one.name === name && one.namespace === namespace)?.value;

const NO_KEYS = new Map<string, unknown>();

/** Reads an element without a shape: text, or an object of its children. */
export function decodeAny(element: Element, owner?: Owner, path = ""): unknown {
  const text = trim(element.text);
  if (element.children.length === 0) {
    keepAttributes(element, owner, path);
    return text;
  }
  const own: Owner = { found: {}, keys: NO_KEYS };
  for (const { qualified, value } of element.attributes) keep(own, `@${qualified}`, value);
  if (text !== "") keep(own, "text()", text);
  for (const child of element.children) keepElement(child, own, "");
  return own.found;
}

function keepElement(element: Element, owner: Owner | undefined, path: string): void {
  const isTaken = owner?.keys.has(path + element.qualified);
  const from = isTaken ? `./${path}` : path;
  keep(owner, from + element.qualified, decodeAny(element, owner, from));
}

/** Keeps the attributes of a text or a list. */
function keepAttributes({ attributes, qualified }: Element, owner: Owner | undefined, path: string): void {
  for (const attribute of attributes) keep(owner, `${path}${qualified}/@${attribute.qualified}`, attribute.value);
}

function keep(owner: Owner | undefined, path: string, value: unknown): void {
  if (!owner) return;
  const { found, keys } = owner;
  let key = path;
  while (keys.has(key)) key = `./${key}`;
  const earlier = Object.hasOwn(found, key) ? found[key] : undefined;
  if (Array.isArray(earlier)) earlier.push(value);
  else set(found, key, earlier === undefined ? value : [earlier, value]);
}

/** Sets an own property, whatever its name: `__proto__` is a name like any other. */
function set(target: Record<string, unknown>, key: string, value: unknown): void {
  if (key === "__proto__")
    Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
  else target[key] = value;
}
