import { resolve, type XmlElement, type XmlRoots } from "../../src/core/xml/shape.js";
import { type ContractOperation, isXml, mediaTypeOf, operationsOf } from "../lib/contract.js";
import type { OpenApiDocument, Schema } from "../lib/openapi.js";
import { SchemaFault } from "./schema-fault.js";
import { ShapeReader } from "./shape-reader.js";
import { XmlWriter } from "./xml-writer.js";

/** The XML of each operation's bodies as TypeScript source, a constant each, or undefined if there is none. @throws SchemaFault */
export function xmlSource(document: OpenApiDocument): string | undefined {
  const reader = new ShapeReader(document);
  const roots = readRoots(document, reader);
  checkDefaultNamespaces(reader.elements);
  if (roots.size === 0) return undefined;
  const writer = new XmlWriter(reader.contents, ["XmlContent", "XmlRoots", ...roots.keys()]);
  return [
    `import type { XmlContent, XmlRoots } from "../../src/core/xml/shape.js";`,
    "",
    ...writer.constants,
    "",
    ...[...roots].map(([id, own]) => `export const ${id}: XmlRoots = ${writer.write(own)};`),
  ].join("\n");
}

/** The XML of each operation's bodies, by its id. @throws SchemaFault where the contract asks for what XML has no place for. */
export const xmlRoots = (document: OpenApiDocument): ReadonlyMap<string, XmlRoots> =>
  readRoots(document, new ShapeReader(document));

function readRoots(document: OpenApiDocument, reader: ShapeReader): Map<string, XmlRoots> {
  const speaking = operationsOf(document).filter((operation) => speaksXml(document, operation));
  return new Map(
    speaking.map(({ id, object }) => {
      const root = (holder: typeof object.requestBody) => {
        const media = mediaTypeOf(document, holder);
        return media?.mediaType.schema && isXml(media.name) ? reader.root(media.mediaType.schema, id) : undefined;
      };
      const request = root(object.requestBody);
      const responses = Object.entries(object.responses).flatMap(([status, response]) => {
        const element = root(response);
        return element ? [[status, element] as const] : [];
      });
      return [id, { ...(request ? { request } : {}), responses: Object.fromEntries(responses) }];
    }),
  );
}

/** Whether one of an operation's bodies is XML of which the contract says something. */
export const speaksXml = (document: OpenApiDocument, { object }: ContractOperation): boolean =>
  [object.requestBody, ...Object.values(object.responses)].some((holder) => {
    const media = mediaTypeOf(document, holder);
    return media?.mediaType.schema !== undefined && isXml(media.name);
  });

/**
 * A namespace is its own element's and no child's (OpenAPI). Written as the default namespace it would have to be undone
 * at every child that has none, `<a xmlns="">`, which hardly anybody means who says it at the root alone.
 */
function checkDefaultNamespaces(elements: ReadonlyMap<XmlElement, Schema>): void {
  for (const parent of elements.keys()) {
    if (parent.namespace === undefined || parent.prefix !== undefined) continue;
    const { fields = [], items } = resolve(parent.content);
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
