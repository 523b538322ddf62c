import { bareType } from "../core/codec.js";
import { formCodec } from "../core/codecs/form.js";
import { multipartCodec } from "../core/codecs/multipart.js";
import type { Operation } from "../core/operation.js";
import { textOf } from "../core/text.js";
import { decodeXml, isNamed } from "../core/xml/decode.js";
import { parseDocument } from "../core/xml/document.js";
import { encodeXml } from "../core/xml/encode.js";
import type { XmlElement, XmlRoots } from "../core/xml/shape.js";

/** Forms are read alike for all operations. */
const ANY: Operation = { provider: "", id: "", method: "POST", path: "/", idempotent: false };

/**
 * Turns a body into the contract's object by its media type, XML by its root.
 * @throws when the body is not well-formed, or under another root.
 */
export async function readBody(bytes: Uint8Array, contentType: string, root: XmlElement | undefined): Promise<unknown> {
  const type = bareType(contentType);
  const { text, isExact } = textOf(bytes, contentType);
  const form = [formCodec, multipartCodec].find((codec) => codec.handles(type));
  if (form?.decode) return form.decode({ bytes, text, contentType }, ANY, 200);
  if (!isExact) throw new SyntaxError("bytes that are no text");
  if (root && isXml(type)) return readXml(text, root);
  return /[/+]json$/.test(type) ? JSON.parse(text) : text;
}

function readXml(text: string, root: XmlElement): unknown {
  const element = parseDocument(text);
  if (!isNamed(element, root)) throw new SyntaxError("another root element");
  return decodeXml(element, root);
}

/** Writes an answer as its media type asks. */
export function writeBody(
  body: unknown,
  mediaType: string,
  status: number,
  xml: XmlRoots | undefined,
): string | Uint8Array {
  if (body === undefined) return "";
  if (typeof body === "string" || body instanceof Uint8Array) return body;
  const responses = xml?.responses ?? {};
  const root = isXml(mediaType) ? (responses[status] ?? responses["default"]) : undefined;
  return root ? encodeXml(body, root) : JSON.stringify(body);
}

/** Media types are the same in any case, and whatever their parameters. */
export const isXml = (mediaType: string): boolean => /^[^;]*[/+]xml\s*(;|$)/i.test(mediaType);
