import { type Codec, UnencodableError } from "../codec.js";

/** `application/x-www-form-urlencoded` both ways: texts, numbers and booleans by name, and lists of them, one pair an item. */
export const formCodec: Codec = {
  mediaType: "application/x-www-form-urlencoded",
  handles: (mediaType) => mediaType === "application/x-www-form-urlencoded",

  encode(body) {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(body ?? {}))
      for (const item of [value].flat()) {
        if (item === undefined) continue;
        if (typeof item === "object" || typeof item === "function")
          throw new UnencodableError([
            { path: `/${name}`, message: "must be a text, a number or a boolean", keyword: "encoding" },
          ]);
        form.append(name, String(item));
      }
    return { payload: form.toString() };
  },

  decode({ text }) {
    const form = new URLSearchParams(text);
    return Object.fromEntries(
      [...new Set(form.keys())].map((name) => {
        const values = form.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
  },
};
