import { type Codec, UnreadableError } from "../codec.js";
import { decodeAny, decodeXml, isNamed } from "./decode.js";
import { parseDocument } from "./document.js";
import { encodeXml } from "./encode.js";

export interface XmlCodecOptions {
  readonly mediaType: string;
  /** Whether a body under another root than the contract's is an error all the same. */
  isError(body: unknown): boolean;
}

/** XHTML is text: nobody looks into it. */
export const handlesXml = (type: string): boolean => /[/+]xml$/.test(type) && type !== "application/xhtml+xml";

/** XML both ways, as the contract's `xml` objects say. */
export function xmlCodec({ mediaType, isError }: XmlCodecOptions): Codec & Required<Pick<Codec, "decode">> {
  return {
    mediaType,
    handles: handlesXml,

    encode(body, { id, xml }) {
      if (!xml?.request) throw new TypeError(`${id} takes no XML body`);
      return { payload: encodeXml(body, xml.request) };
    },

    decode({ text }, { xml }, status) {
      const responses = xml?.responses ?? {};
      const root = parseDocument(text);
      const shape = responses[status] ?? responses[rangeOf(status, responses)] ?? responses["default"];
      try {
        if (!shape || !isNamed(root, shape)) throw new UnreadableError("another root element");
        return decodeXml(root, shape);
      } catch (error) {
        // An error may come in any form; a success in another form is not this operation's answer (XHTML, say).
        const body = decodeAny(root);
        if (status < 400 && !isError(body)) throw error;
        return body;
      }
    },
  };
}

/** Where a status is not declared: its range (`4XX`), or for a success the success that is. */
const rangeOf = (status: number, responses: object): string => {
  const declared = Object.keys(responses);
  const range = `${Math.floor(status / 100)}XX`;
  const success = status < 300 ? declared.find((key) => key.startsWith("2")) : undefined;
  return declared.find((key) => key.toUpperCase() === range) ?? success ?? "default";
};
