import { type Codec, UnencodableError } from "../codec.js";

/** `multipart/form-data` both ways: texts, numbers, booleans and Blobs (files) by name, and lists of them, one part an item. */
export const multipartCodec: Codec = {
  mediaType: "multipart/form-data",
  handles: (mediaType) => mediaType === "multipart/form-data",

  async encode(body) {
    const form = new FormData();
    for (const [name, value] of Object.entries(body ?? {}))
      for (const item of [value].flat()) {
        if (item === undefined) continue;
        if (item instanceof Blob) form.append(name, item);
        else if (typeof item === "object" || typeof item === "function")
          throw new UnencodableError([
            { path: `/${name}`, message: "must be a text, a number, a boolean or a Blob", keyword: "encoding" },
          ]);
        else form.append(name, String(item));
      }
    // The platform writes it, and says by which boundary.
    const written = new Response(form);
    return {
      payload: new Uint8Array(await written.arrayBuffer()),
      mediaType: written.headers.get("content-type") ?? "multipart/form-data",
    };
  },

  async decode({ bytes, contentType = "" }) {
    const form = await new Response(bytes.slice(), { headers: { "content-type": contentType } }).formData();
    return Object.fromEntries(
      [...new Set(form.keys())].map((name) => {
        const values = form.getAll(name);
        return [name, values.length === 1 ? values[0] : values];
      }),
    );
  },
};
