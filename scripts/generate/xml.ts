import type { Leaf, XmlContent, XmlElement, XmlField, XmlName, XmlShapes } from "../../src/core/xml/shape.js";
import { isXml, mediaTypeOf, operationsOf, resolveSchema } from "../lib/contract.js";
import { UsageError } from "../lib/providers.js";
import type { OpenApiDocument, Schema } from "../lib/redocly.js";

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

export function xmlShapes(document: OpenApiDocument): XmlShapes {
  const reader = new ShapeReader(document);
  const operations: Record<string, { request?: XmlElement; responses: Record<string, XmlElement> }> = {};
  for (const { id, object } of operationsOf(document)) {
    const root = (holder: typeof object.requestBody) => {
      const media = mediaTypeOf(document, holder);
      return media?.mediaType.schema && isXml(media.name) ? reader.root(media.mediaType.schema) : undefined;
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

class ShapeReader {
  readonly schemas: Record<string, XmlContent> = {};

  constructor(private readonly document: OpenApiDocument) {}

  root(schema: Schema): XmlElement {
    const name = this.resolve(schema).xml?.name;
    if (!name) throw new UsageError("the root schema of an XML body needs xml.name");
    return this.element(schema, name);
  }

  private resolve(schema: Schema): Schema {
    return resolveSchema(this.document, schema);
  }

  private element(schema: Schema, key: string): XmlElement {
    return { ...this.name(schema, key), content: this.content(schema, key) };
  }

  private name(schema: Schema, key: string): XmlName {
    const { name = key, namespace, prefix } = this.resolve(schema).xml ?? {};
    return { name, ...(namespace ? { namespace } : {}), ...(prefix ? { prefix } : {}) };
  }

  /** A referenced schema's content stands in `schemas` once, so that a schema may contain itself. */
  private content(schema: Schema, key: string): XmlContent {
    if (!schema.$ref) return this.read(schema, key);
    const ref = schema.$ref.split("/").at(-1) ?? schema.$ref;
    if (!this.schemas[ref]) {
      this.schemas[ref] = {};
      this.schemas[ref] = this.read(this.resolve({ $ref: schema.$ref }), key);
    }
    return { ref };
  }

  /** The content itself, where it is needed on the spot. */
  private inline(schema: Schema, key: string): XmlContent {
    const content = this.content(schema, key);
    return content.ref === undefined ? content : (this.schemas[content.ref] ?? content);
  }

  private read(schema: Schema, key: string): XmlContent {
    const { type, properties, items, xml } = schema;
    const types = [type ?? (properties ? "object" : [])].flat();
    if (items) return { items: this.element(items, this.resolve(items).xml?.name ?? xml?.name ?? key) };
    const content: { fields?: XmlField[]; leaf?: Leaf; items?: XmlElement; preserve?: true } = {};
    if (xml?.["x-whitespace"] === "preserve") content.preserve = true;
    const leaf = types.find((one): one is Leaf => ["string", "integer", "number", "boolean"].includes(one));
    if (leaf) content.leaf = leaf;
    if (properties || types.includes("object"))
      content.fields = Object.entries(properties ?? {}).map(([name, property]) =>
        this.field(name, property, schema.required?.includes(name) ?? false),
      );
    for (const member of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) {
      const inner = this.inline(member, key);
      if (inner.leaf) content.leaf ??= inner.leaf;
      if (inner.fields) {
        const known = new Set(content.fields?.map((field) => field.key));
        content.fields = [...(content.fields ?? []), ...inner.fields.filter((field) => !known.has(field.key))];
      }
    }
    // A schema that says nothing is text: any text is right for it.
    return content.fields || content.leaf ? content : { ...content, leaf: "string" };
  }

  private field(key: string, property: Schema, isRequired: boolean): XmlField {
    const resolved = this.resolve(property);
    const { xml } = resolved;
    if (xml?.attribute)
      return {
        key,
        as: "attribute",
        name: this.name(property, key),
        leaf: this.inline(property, key).leaf ?? "string",
      };
    if (xml?.["x-text"]) return { key, as: "text", content: this.inline(property, key) };
    if (resolved.items && !xml?.wrapped) {
      const element = this.element(resolved.items, this.resolve(resolved.items).xml?.name ?? xml?.name ?? key);
      return { key, as: "list", element, ...(isRequired ? { required: true as const } : {}) };
    }
    return { key, as: "element", element: this.element(property, key) };
  }
}
