import { tagOf } from "./field.js";

/** A `Uint8Array<ArrayBuffer>`, which is what `fetch` takes, in words that TypeScript knew before 5.7. */
export type PlainBytes = ReturnType<Uint8ArrayConstructor["of"]>;

/** A view of another realm is no instance of this one's class. */
export const isBytes = (body: unknown): body is PlainBytes => tagOf(body) === "Uint8Array";

/** Collects the chunks of a body, up to `limit` bytes, so that memory does not grow past it. */
export function collector(limit: number) {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    /** Keeps a chunk, unless it goes past the limit. Returns whether it was kept. */
    add(chunk: Uint8Array): boolean {
      if (size + chunk.byteLength > limit) return false;
      chunks.push(chunk);
      size += chunk.byteLength;
      return true;
    },

    /** What was kept, as one piece. */
    bytes(): Uint8Array {
      if (chunks.length === 1 && chunks[0]) return chunks[0];
      const whole = new Uint8Array(size);
      let offset = 0;
      for (const chunk of chunks) {
        whole.set(chunk, offset);
        offset += chunk.byteLength;
      }
      return whole;
    },
  };
}
