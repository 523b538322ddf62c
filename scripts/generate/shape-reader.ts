import type { XmlContent, XmlElement, XmlField, XmlName } from "../../src/core/xml/shape.js";
import { targetOf } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { type MergedSchema, mergeSchema, referenceOf } from "./merged-schema.js";
import { SchemaFault } from "./schema-fault.js";

/** Deeper than any contract; only a schema that contains itself gets there. */
const MAX_DEPTH = 200;

/** Reads the XML shapes of a contract's schemas. Its methods throw a SchemaFault for what has no place in them. */
export class ShapeReader {
  /** Contents of schemas that are referred to, each after those that it holds. */
  readonly contents = new Map<string, XmlContent>();
  /** Every element with the schema that it is of. */
  readonly elements = new Map<XmlElement, Schema>();
  private readonly namespaces = new Map<string, string>();
  private readonly unfinished = new Set<string>();
  private depth = 0;

  constructor(private readonly document: OpenApiDocument) {}

  root(schema: Schema, operation: string): XmlElement {
    try {
      const { name } = this.merge(schema).xml;
      if (!name) throw new SchemaFault(schema, "the root schema of an XML body needs xml.name");
      return this.element(schema, name);
    } catch (error) {
      throw error instanceof SchemaFault ? new SchemaFault(error.schema, `${operation}: ${error.message}`) : error;
    }
  }

  private merge(schema: Schema): MergedSchema {
    return mergeSchema(this.document, schema);
  }

  /** What stands at one place. */
  private place(schema: Schema, key: string): MergedSchema {
    const merged = this.merge(schema);
    if (merged.items && (merged.isObject || merged.leaf))
      throw new SchemaFault(schema, `${key}: in XML a list cannot be something else at times`);
    for (const condition of merged.conditions) this.checkCondition(merged, condition);
    return merged;
  }

  /** A root, an item of a list, or a property that is neither an attribute nor text. */
  private element(schema: Schema, key: string): XmlElement {
    const { items, leaf, xml } = this.place(schema, key);
    const isText = leaf !== undefined && !items;
    if (xml.attribute || xml["x-text"])
      throw new SchemaFault(schema, `${key}: only a property may have xml.attribute or xml.x-text`);
    if (xml.wrapped && !items) throw new SchemaFault(schema, `${key}: xml.wrapped is for lists`);
    if (xml["x-whitespace"] && !isText) throw new SchemaFault(schema, `${key}: xml.x-whitespace is for texts`);
    const name = this.name(schema, key);
    const element = { ...name, content: this.content(schema, name.name) };
    this.elements.set(element, schema);
    return element;
  }

  private name(schema: Schema, key: string): XmlName {
    const { name = key, prefix, namespace = prefix === "xml" ? XML_NAMESPACE : undefined } = this.merge(schema).xml;
    const fault = (words: string) => new SchemaFault(schema, words);
    const wrong = [name, prefix ?? name].find((part) => !NAME.test(part));
    if (wrong !== undefined)
      throw fault(`"${wrong}" is not a name in XML: set xml.name, and xml.prefix for what stands before a colon`);
    if (namespace === "") throw fault(`${name}: an empty xml.namespace is none: leave it out`);
    if ((prefix === "xml") !== (namespace === XML_NAMESPACE) || namespace === XMLNS_NAMESPACE)
      throw fault(`${name}: the prefix xml and ${XML_NAMESPACE} go together, and ${XMLNS_NAMESPACE} is reserved`);
    if (prefix === undefined) return namespace === undefined ? { name } : { name, namespace };
    if (namespace === undefined) throw fault(`${prefix}:${name}: xml.prefix needs xml.namespace`);
    if ((this.namespaces.get(prefix) ?? namespace) !== namespace)
      throw fault(`${prefix}:${name}: the prefix stands for another namespace elsewhere`);
    this.namespaces.set(prefix, namespace);
    return { name, namespace, prefix };
  }

  /** Of a referenced schema there is one content, whoever refers to it. */
  private content(schema: Schema, name: string): XmlContent {
    const reference = referenceOf(schema);
    if (!reference) return this.read(schema, name);
    const target = targetOf<Schema>(this.document, reference);
    const { items } = this.merge(target);
    // Items without a name of their own are named like the element around them.
    const suffix = items && !this.merge(items).xml.name ? `/${name}` : "";
    const ref = reference.replace("#/components/schemas/", "") + suffix;
    if (this.unfinished.has(ref)) return { ref: () => this.contents.get(ref) ?? {} };
    this.unfinished.add(ref);
    const content = this.contents.get(ref) ?? this.read(target, name);
    this.unfinished.delete(ref);
    this.contents.set(ref, content);
    return content;
  }

  private read(schema: Schema, name: string): XmlContent {
    if (this.depth >= MAX_DEPTH)
      throw new SchemaFault(schema, `${name} contains itself: give it a schema in components/schemas`);
    this.depth++;
    const { isObject, properties, required, items, leaf, xml } = this.merge(schema);
    let content: XmlContent;
    if (items) content = { items: this.element(items, name) };
    else {
      const fields = [...properties].map(([key, property]) => this.field(key, property, required.includes(key)));
      checkFields(schema, name, fields);
      const preserve = xml["x-whitespace"] === "preserve" ? { preserve: true as const } : {};
      // A schema that says nothing is anything: text, or an object of whatever comes.
      if (!isObject && !leaf) content = { fields, leaf: "string" };
      else content = { ...(isObject ? { fields } : {}), ...(leaf ? { leaf, ...preserve } : {}) };
    }
    this.depth--;
    return content;
  }

  private field(key: string, schema: Schema, isRequired: boolean): XmlField {
    const { isObject, items, leaf = "string", xml } = this.place(schema, key);
    const fault = (words: string) => new SchemaFault(schema, `${key}: ${words}`);
    if ((xml.attribute || xml["x-text"]) && (isObject || items))
      throw fault("an attribute or text cannot hold an object or a list");
    if (xml.wrapped && (xml.attribute || xml["x-text"])) throw fault("xml.wrapped is for lists");
    if (xml.attribute && xml["x-text"]) throw fault("xml.attribute and xml.x-text exclude each other");
    if (xml["x-text"]) return { key, as: "text", content: this.read(schema, key) };
    if (xml.attribute) {
      const name = this.name(schema, key);
      if (name.namespace && !name.prefix) throw fault("an attribute with xml.namespace needs xml.prefix");
      return { key, as: "attribute", name, leaf };
    }
    if (!items || xml.wrapped) return { key, as: "element", element: this.element(schema, key) };
    const idle = (["name", "namespace", "prefix", "x-whitespace"] as const).find((word) => xml[word] !== undefined);
    if (idle)
      throw fault(`xml.${idle} of a list has no effect without xml.wrapped: say that, or say xml.${idle} of its items`);
    return { key, as: "list", element: this.element(items, key), ...(isRequired ? { required: true as const } : {}) };
  }

  /** Only what is listed in `properties` is written, and read by its type. */
  private checkCondition(known: MergedSchema, condition: Schema, seen: ReadonlySet<Schema> = new Set()): void {
    if (seen.has(condition)) return;
    if (condition.xml) throw new SchemaFault(condition, "xml has no effect in then, else and dependentSchemas");
    const { properties, items, conditions } = this.merge(condition);
    const check = (own: MergedSchema, part: Schema) => this.checkCondition(own, part, new Set([...seen, condition]));
    for (const [key, part] of properties) {
      const own = known.properties.get(key);
      if (!own)
        throw new SchemaFault(part, `${key} stands in then, else or dependentSchemas alone: list it in properties`);
      if (own !== part) check(this.merge(own), part);
    }
    if (items && known.items && items !== known.items) check(this.merge(known.items), items);
    for (const inner of conditions) check(known, inner);
  }
}

/** Two properties cannot be the same element, the same attribute, or both the text. */
function checkFields(schema: Schema, owner: string, fields: readonly XmlField[]): void {
  const places = fields.map((field) => {
    if (field.as === "text") return "the text";
    const { name, namespace } = field.as === "attribute" ? field.name : field.element;
    return `the ${field.as === "attribute" ? "attribute" : "element"} ${name}${namespace ? ` of ${namespace}` : ""}`;
  });
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice) throw new SchemaFault(schema, `${owner}: two properties are ${twice}`);
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";
const XMLNS_NAMESPACE = "http://www.w3.org/2000/xmlns/";

/** What a name without a prefix (`NCName`) may start with. */
const START =
  "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF" +
  "\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`^(?!xmlns$)[${START}][${START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");
