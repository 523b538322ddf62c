import { XmlElement as ElementNode, parseXml, type XmlElement, XmlText } from "@rgrove/parse-xml";
import { xmlRoots } from "../../../scripts/generate/xml.js";
import type { OpenApiDocument } from "../../../scripts/lib/openapi.js";
import { UnencodableError } from "../../../src/core/codec.js";
import { decodeXml, isNamed } from "../../../src/core/xml/decode.js";
import { parseDocument } from "../../../src/core/xml/document.js";
import { encodeXml } from "../../../src/core/xml/encode.js";

/** A contract of one operation, `send`, whose request and answer have this schema. */
export function contractOf(schema: object, schemas: object = {}): OpenApiDocument {
  const content = { "application/xml": { schema } };
  const send = { operationId: "send", requestBody: { content }, responses: { "200": { content } } };
  return {
    info: { title: "Made up", version: "1" },
    servers: [],
    paths: { "/": { post: send } },
    components: { schemas: schemas as Record<string, unknown> },
  };
}

/** An object schema whose root element is `Root`. */
export const rootOf = (properties: object, more: object = {}) => ({
  type: "object",
  properties,
  xml: { name: "Root" },
  ...more,
});

/** The codec of a schema, by way of its contract. */
export function codecOf(schema: object, schemas: object = {}) {
  const root = xmlRoots(contractOf(schema, schemas)).get("send")?.request;
  if (!root) throw new Error("no root");
  const encode = (value: unknown) => encodeXml(value, root);
  const decode = (text: string) => {
    const element = parseDocument(text);
    if (!isNamed(element, root)) throw new Error("another root");
    return decodeXml(element, root);
  };
  return { root, encode, decode, roundTrip: (value: unknown) => decode(encode(value)) };
}

/** The faults that an attempt to write reports, as `pointer message`. */
export function faultsOf(write: () => unknown): string[] {
  try {
    write();
  } catch (error) {
    if (error instanceof UnencodableError) return error.issues.map(({ path, message }) => `${path} ${message}`);
    throw error;
  }
  return [];
}

/** An element as Namespaces in XML reads it, without our codec: names are `{namespace}name`. */
export interface Plain {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Plain | string)[];
}

export const readPlainly = (text: string): Plain => plain(parseXml(text).root as XmlElement, {});

function plain(element: XmlElement, outer: Readonly<Record<string, string>>): Plain {
  const attributes = Object.entries(element.attributes);
  const isDeclaration = (name: string) => /^xmlns(:|$)/.test(name);
  const declared = attributes.filter(([name]) => isDeclaration(name)).map(([name, uri]) => [name.slice(6), uri]);
  const scope: Record<string, string> = { ...outer, ...Object.fromEntries(declared) };
  const expand = (qualified: string, inherits: boolean) => {
    const [, prefix = "", name] = /^(?:(.*):)?(.*)$/.exec(qualified) ?? [];
    if (prefix === "xml") return `{http://www.w3.org/XML/1998/namespace}${name}`;
    if (prefix && !scope[prefix]) throw new Error(`${prefix} is not declared`);
    const namespace = prefix || inherits ? scope[prefix] : "";
    return namespace ? `{${namespace}}${name}` : String(name);
  };
  return {
    name: expand(element.name, true),
    attributes: Object.fromEntries(
      attributes.filter(([name]) => !isDeclaration(name)).map(([name, text]) => [expand(name, false), text]),
    ),
    children: element.children.flatMap((node): (Plain | string)[] => {
      if (node instanceof ElementNode) return [plain(node, scope)];
      return node instanceof XmlText && node.text !== "" ? [node.text] : [];
    }),
  };
}
