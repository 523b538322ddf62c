import { type Codec, UnencodableError } from "../codec.js";

/** Text both ways, whatever it is that the text says: plain, HTML, CSV. */
export const textCodec: Codec = {
  mediaType: "text/plain",
  handles: (mediaType) => mediaType.startsWith("text/") || mediaType === "application/xhtml+xml",

  encode(body) {
    if (typeof body !== "string")
      throw new UnencodableError([{ path: "", message: "must be a text", keyword: "encoding" }]);
    return { payload: body };
  },

  decode: ({ text }) => text,
};
