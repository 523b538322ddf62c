import { type Codec, UnencodableError, UnreadableError } from "../codec.js";
import { isObject } from "../field.js";

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
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // Its words quote the answer.
    }
    // A bare text or number is what a gateway says, never a contract's answer.
    if (!isObject(value)) throw new UnreadableError("no whole JSON object or list");
    return value;
  },
};
