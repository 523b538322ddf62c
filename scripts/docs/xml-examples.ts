import { encodeXml } from "../../src/core/xml/encode.js";
import type { XmlElement } from "../../src/core/xml/shape.js";
import { xmlRoots } from "../generate/xml.js";
import { dereference, isXml, mediaTypeOf, operationsOf } from "../lib/contract.js";
import type { Content, OpenApiDocument, Reference } from "../lib/openapi.js";

/** Replaces, in place, the objects that stand for XML bodies in a document's examples by the XML that goes over the wire. */
export function writeXmlExamples(document: OpenApiDocument): void {
  const all = xmlRoots(document);
  for (const { id, object } of operationsOf(document)) {
    const roots = all.get(id);
    write(document, object.requestBody, roots?.request);
    for (const [status, response] of Object.entries(object.responses))
      write(document, response, roots?.responses[status]);
  }
}

function write(document: OpenApiDocument, holder: Content | Reference | undefined, root: XmlElement | undefined): void {
  const media = mediaTypeOf(document, holder);
  if (!root || !media || !isXml(media.name)) return;
  for (const named of Object.values(media.mediaType.examples ?? {})) {
    const example = dereference<{ value?: unknown }>(document, named as Reference);
    // Answers that operations share are text already when the second one comes.
    if (typeof example.value !== "string") example.value = prettyXml(encodeXml(example.value, root));
  }
}

/** One element a line. No shape has text beside elements, so that the added white space means nothing. */
export function prettyXml(xml: string): string {
  let depth = 0;
  return xml
    .split(/(?<=>)(?=<)/)
    .map((part) => {
      const isEnd = part.startsWith("</");
      if (isEnd) depth--;
      const line = "  ".repeat(depth) + part;
      if (!isEnd && !part.endsWith("/>") && !part.includes("</")) depth++;
      return line;
    })
    .join("\n");
}
