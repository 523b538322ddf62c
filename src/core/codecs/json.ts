import { type Codec, UnencodableError } from "../codec.js";

/** JSON both ways. */
export const jsonCodec: Codec = {
  mediaType: "application/json",
  handles: (mediaType) => /[/+]json$/.test(mediaType),

  encode(body) {
    let text: string | undefined;
    try {
      text = JSON.stringify(body);
    } catch {
      // A cycle, a bigint, or a toJSON that throws.
    }
    if (text === undefined)
      throw new UnencodableError([{ path: "", message: "cannot be written as JSON", keyword: "encoding" }]);
    return { payload: text };
  },

  decode({ text }) {
    const value: unknown = JSON.parse(text);
    // A bare text or number is what a gateway says, never a contract's answer.
    if (typeof value !== "object" || value === null) throw new SyntaxError("not a JSON object or list");
    return value;
  },
};
