import type { XmlElement, XmlShapes } from "../../src/core/xml/shape.js";
import { isXml, mediaTypeOf, operationsOf } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/redocly.js";
import { SchemaFault } from "./schema-fault.js";
import { ShapeReader } from "./shape-reader.js";

/** The shapes of every XML root of a contract as TypeScript source, or undefined if it has none. @throws SchemaFault */
export function xmlSource(document: OpenApiDocument): string | undefined {
  const reader = new ShapeReader(document);
  const shapes = readShapes(document, reader);
  checkDefaultNamespaces(reader.elements, shapes);
  if (Object.keys(shapes.operations).length === 0) return undefined;
  return [
    `import type { XmlShapes } from "../../src/core/xml/shape.js";`,
    "",
    "/** Element names, order, lists and leaf types of every body. */",
    `export const shapes: XmlShapes = ${JSON.stringify(shapes)};`,
  ].join("\n");
}

/** @throws SchemaFault where the contract asks for what XML, or these shapes, have no place for. */
export const xmlShapes = (document: OpenApiDocument): XmlShapes => readShapes(document, new ShapeReader(document));

function readShapes(document: OpenApiDocument, reader: ShapeReader): XmlShapes {
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

/**
 * A namespace is its own element's and no child's (OpenAPI). Written as the default namespace it would have to be undone
 * at every child that has none, `<a xmlns="">`, which hardly anybody means who says it at the root alone.
 */
function checkDefaultNamespaces(elements: ReadonlyMap<XmlElement, Schema>, { schemas }: XmlShapes): void {
  for (const parent of elements.keys()) {
    if (parent.namespace === undefined || parent.prefix !== undefined) continue;
    const { fields = [], items } = schemas[parent.content.ref ?? ""] ?? parent.content;
    const children = fields.flatMap((field) => ("element" in field ? [field.element] : []));
    for (const child of items ? [items] : children)
      if (child.namespace === undefined)
        throw new SchemaFault(
          elements.get(child) ?? {},
          `${child.name} has no namespace, and would be written as <${child.name} xmlns=""> in ${parent.name}, which has one without a prefix: ` +
            `say its xml.namespace too, or the xml.prefix of ${parent.name}`,
        );
  }
}
