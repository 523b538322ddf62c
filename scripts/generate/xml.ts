import type { XmlContent, XmlElement, XmlField, XmlName, XmlShapes } from "../../src/core/xml/shape.js";
import { isXml, mediaTypeOf, operationsOf } from "../lib/contract.js";
import { UsageError } from "../lib/providers.js";
import type { OpenApiDocument, Schema } from "../lib/redocly.js";
import { type MergedSchema, mergeSchema, referenceOf } from "./merged-schema.js";

/** The shapes of every XML root of a contract as TypeScript source, or undefined if it has none. */
export function xmlSource(document: OpenApiDocument): string | undefined {
  const shapes = xmlShapes(document);
  if (Object.keys(shapes.operations).length === 0) return undefined;
  return [
    `import type { XmlShapes } from "../../src/core/xml/shape.js";`,
    "",
    "/** Element names, order, lists and leaf types of every body. */",
    `export const shapes: XmlShapes = ${JSON.stringify(shapes)};`,
  ].join("\n");
}

/** @throws UsageError where the contract asks for what XML, or these shapes, have no place for. */
export function xmlShapes(document: OpenApiDocument): XmlShapes {
  const reader = new ShapeReader(document);
  const operations: Record<string, { request?: XmlElement; responses: Record<string, XmlElement> }> = {};
  for (const { id, object } of operationsOf(document)) {
    const root = (holder: typeof object.requestBody) => {
      const media = mediaTypeOf(document, holder);
      return media?.mediaType.schema && isXml(media.name) ? reader.root(media.mediaType.schema, id) : undefined;
    };
    const request = root(object.requestBody);
    const responses = Object.entries(object.responses).flatMap(([status, response]) => {
      const element = root(response);
      return element ? [[status, element] as const] : [];
    });
    if (request || responses.length > 0)
      operations[id] = { ...(request ? { request } : {}), responses: Object.fromEntries(responses) };
  }
  return { operations, schemas: reader.schemas };
}

/** Deeper than any contract; only a schema that contains itself gets there. */
const MAX_DEPTH = 200;

class ShapeReader {
  readonly schemas: Record<string, XmlContent> = {};
  private readonly namespaces = new Map<string, string>();
  private depth = 0;

  constructor(private readonly document: OpenApiDocument) {}

  root(schema: Schema, operation: string): XmlElement {
    try {
      const { name } = this.merge(schema).xml;
      if (!name) throw new UsageError("the root schema of an XML body needs xml.name");
      return this.element(schema, name);
    } catch (error) {
      throw error instanceof UsageError ? new UsageError(`${operation}: ${error.message}`) : error;
    }
  }

  private merge(schema: Schema): MergedSchema {
    return mergeSchema(this.document, schema);
  }

  private element(schema: Schema, key: string): XmlElement {
    const name = this.name(schema, key);
    return { ...name, content: this.content(schema, name.name) };
  }

  /** @throws UsageError unless it is a name of XML whose prefix stands for one namespace throughout. */
  private name(schema: Schema, key: string): XmlName {
    const { name = key, prefix, namespace = prefix === "xml" ? XML_NAMESPACE : undefined } = this.merge(schema).xml;
    const wrong = [name, prefix ?? name].find((part) => !NAME.test(part));
    if (wrong !== undefined)
      throw new UsageError(
        `"${wrong}" is not a name in XML: set xml.name, and xml.prefix for what stands before a colon`,
      );
    if (prefix === undefined) return namespace === undefined ? { name } : { name, namespace };
    if (namespace === undefined) throw new UsageError(`${prefix}:${name}: xml.prefix needs xml.namespace`);
    if ((this.namespaces.get(prefix) ?? namespace) !== namespace)
      throw new UsageError(`${prefix}:${name}: the prefix stands for another namespace elsewhere`);
    this.namespaces.set(prefix, namespace);
    return { name, namespace, prefix };
  }

  /** A referenced schema's content stands in `schemas` once, so that a schema may contain itself. */
  private content(schema: Schema, name: string): XmlContent {
    const target = referenceOf(schema);
    if (!target) return this.read(schema, name);
    const { items } = this.merge({ $ref: target });
    // Items without a name of their own are named like the element around them.
    const suffix = items && !this.merge(items).xml.name ? `/${name}` : "";
    const ref = target.replace("#/components/schemas/", "") + suffix;
    if (!Object.hasOwn(this.schemas, ref)) {
      this.schemas[ref] = {};
      this.schemas[ref] = this.read({ $ref: target }, name);
    }
    return { ref };
  }

  private read(schema: Schema, name: string): XmlContent {
    if (this.depth >= MAX_DEPTH)
      throw new UsageError(`${name} contains itself: give it a schema in components/schemas`);
    this.depth++;
    const { isObject, properties, required, items, leaf, xml } = this.merge(schema);
    let content: XmlContent;
    if (items) content = { items: this.element(items, name) };
    else {
      const fields = [...properties].map(([key, property]) => this.field(key, property, required.includes(key)));
      checkFields(name, fields);
      // A schema that says nothing is text: any text is right for it.
      const text = leaf ?? (isObject ? undefined : "string");
      const preserve = xml["x-whitespace"] === "preserve" ? { preserve: true as const } : {};
      content = { ...(isObject ? { fields } : {}), ...(text ? { leaf: text, ...preserve } : {}) };
    }
    this.depth--;
    return content;
  }

  private field(key: string, schema: Schema, isRequired: boolean): XmlField {
    const { isObject, items, leaf = "string", xml } = this.merge(schema);
    if ((xml.attribute || xml["x-text"]) && (isObject || items))
      throw new UsageError(`${key}: an attribute or text cannot hold an object or a list`);
    if (xml["x-text"]) return { key, as: "text", content: this.read(schema, key) };
    if (xml.attribute) {
      const name = this.name(schema, key);
      if (name.namespace && !name.prefix)
        throw new UsageError(`${key}: an attribute with xml.namespace needs xml.prefix`);
      return { key, as: "attribute", name, leaf };
    }
    // The name of a list without a wrapper has no effect (OpenAPI 3.1, XML Object).
    if (items && !xml.wrapped)
      return { key, as: "list", element: this.element(items, key), ...(isRequired ? { required: true as const } : {}) };
    return { key, as: "element", element: this.element(schema, key) };
  }
}

/** @throws UsageError where two properties would be the same element, the same attribute, or both the text. */
function checkFields(owner: string, fields: readonly XmlField[]): void {
  const places = fields.map((field) => {
    if (field.as === "text") return "the text";
    const { name, namespace } = field.as === "attribute" ? field.name : field.element;
    return `the ${field.as === "attribute" ? "attribute" : "element"} ${name}${namespace ? ` of ${namespace}` : ""}`;
  });
  const twice = places.find((place, index) => places.indexOf(place) !== index);
  if (twice) throw new UsageError(`${owner}: two properties are ${twice}`);
}

const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

/** What a name without a prefix (`NCName`) may start with. */
const START =
  "A-Z_a-z\\xC0-\\xD6\\xD8-\\xF6\\xF8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF" +
  "\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}";
const NAME = new RegExp(`^(?!xmlns$)[${START}][${START}\\-.0-9\\xB7\\u0300-\\u036F\\u203F\\u2040]*$`, "u");
