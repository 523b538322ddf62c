import { decodeXml, isNamed } from "../core/xml/decode.js";
import { parseDocument } from "../core/xml/document.js";
import { encodeXml } from "../core/xml/encode.js";
import type { XmlShapes } from "../core/xml/shape.js";

/**
 * Turns a request body into the contract's object, so that Prism really checks it.
 * A body that cannot be read stays text: no schema of an object accepts that.
 */
export function readBody(text: string, operation: string | undefined, shapes: XmlShapes | undefined): unknown {
  if (text === "") return undefined;
  const root = shapes?.operations[operation ?? ""]?.request;
  try {
    return root && shapes ? readXml(text, root, shapes) : JSON.parse(text);
  } catch {
    return text;
  }
}

function readXml(
  text: string,
  root: NonNullable<XmlShapes["operations"][string]["request"]>,
  shapes: XmlShapes,
): unknown {
  const element = parseDocument(text);
  if (!isNamed(element, root)) throw new SyntaxError("another root element");
  return decodeXml(element, root, shapes.schemas);
}

/** Writes an answer as its media type asks. */
export function writeBody(
  body: unknown,
  mediaType: string,
  status: number,
  operation: string | undefined,
  shapes: XmlShapes | undefined,
): string {
  if (body === undefined) return "";
  if (typeof body === "string") return body;
  const responses = shapes?.operations[operation ?? ""]?.responses ?? {};
  const root = isXml(mediaType) ? (responses[status] ?? responses["default"]) : undefined;
  return root && shapes ? encodeXml(body, root, shapes.schemas) : JSON.stringify(body);
}

/** Media types are the same in any case, and whatever their parameters. */
export const isXml = (mediaType: string): boolean => /^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);
