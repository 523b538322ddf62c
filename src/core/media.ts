// What operations bring along whose bodies have other media types than the provider's usual one, each part an export of its own:
// a program loads those that its operations need.
import { bareType, type Codec, type Codecs, UnencodableError } from "./codec.js";
import { lowerCased } from "./header.js";
import type { Media, MediaChoice } from "./operation.js";

export { binaryCodec as binary } from "./codecs/binary.js";
export { formCodec as form } from "./codecs/form.js";
export { jsonCodec as json } from "./codecs/json.js";
export { multipartCodec as multipart } from "./codecs/multipart.js";
export { textCodec as text } from "./codecs/text.js";

function codecFor(media: Media, { provider, codec, codecs = [] }: Codecs, mediaType: string): Codec {
  const bare = bareType(mediaType);
  const found = [codec, ...codecs, ...media.codecs].find((one) => one.handles(bare));
  if (!found) throw new TypeError(`the ${provider} client has no codec for ${bare}`);
  return found;
}

/** Which of some types another one is: itself, else its range, else any. */
function typeFor(types: readonly string[], mediaType: string | undefined): string | undefined {
  if (mediaType === undefined) return undefined;
  const bare = bareType(mediaType);
  const names = [bare, bare.replace(/\/.*/, "/*"), "*/*"];
  return names.flatMap((name) => types.find((type) => bareType(type) === name) ?? [])[0];
}

export const choice: MediaChoice = {
  assertCodecs(media, usual) {
    for (const type of [media.sends ?? [], ...Object.values(media.answers ?? {})].flat()) codecFor(media, usual, type);
  },

  request(media, usual, headers) {
    const { sends } = media;
    const header: unknown = lowerCased(headers)["content-type"];
    // What is no text is refused as a header.
    const wanted = typeof header === "string" ? header : undefined;
    if (!sends) return { codec: usual.codec, mediaType: usual.codec.mediaType };
    const named = typeFor(sends, wanted);
    if (wanted !== undefined && sends.length > 1 && named === undefined)
      throw new UnencodableError([
        { path: "", message: `header "content-type" must be one of ${sends.join(", ")}`, keyword: "encoding" },
      ]);
    const chosen = named ?? sends[0] ?? "*/*";
    // Of a range, only the caller knows which it is.
    return { codec: codecFor(media, usual, chosen), mediaType: chosen.includes("*") ? wanted : chosen };
  },

  // A boundary says more than the operation does; the type of a Blob says no more than the caller.
  label: (own, mediaType) => (mediaType === undefined || bareType(own) === bareType(mediaType) ? own : mediaType),

  answer(media, usual, status, contentType) {
    const { answers = {} } = media;
    const types = answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers["default"];
    if (!types?.[0]) return usual.codec;
    // Of one there is no choice, and no label need be read.
    if (types.length === 1) return codecFor(media, usual, types[0]);
    return codecFor(media, usual, typeFor(types, contentType) ?? types[0]);
  },

  accepted({ answers = {} }) {
    const types = Object.entries(answers).flatMap(([status, all]) => (status.startsWith("2") ? all : []));
    return types.length === 0 ? undefined : [...new Set(types)].join(", ");
  },
};
