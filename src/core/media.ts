// Which codec is for which body.
import { bareType, type Codec } from "./codec.js";
import type { Dialect } from "./dialect.js";
import type { Operation } from "./operation.js";

type Codecs = Pick<Dialect, "provider" | "codec" | "codecs">;

function codecFor({ provider, codec, codecs = [] }: Codecs, mediaType: string): Codec {
  const bare = bareType(mediaType);
  const found = codec.handles(bare) ? codec : codecs.find((one) => one.handles(bare));
  if (!found) throw new TypeError(`the ${provider} client has no codec for ${bare}`);
  return found;
}

/** Who writes an operation's body, and as which media type: the one that the caller's header names, if there are several. */
export function requestCodec(
  dialect: Codecs,
  { sends }: Operation,
  wanted: string | undefined,
): { readonly codec: Codec; readonly mediaType: string | undefined } {
  if (!sends) return { codec: dialect.codec, mediaType: dialect.codec.mediaType };
  const chosen = sends.find((type) => wanted !== undefined && bareType(type) === bareType(wanted)) ?? sends[0] ?? "*/*";
  // Of a range, only the caller knows which it is.
  return { codec: codecFor(dialect, chosen), mediaType: chosen.includes("*") ? wanted : chosen };
}

/** Who reads an answer: by what the contract says of its status, and by its own label where that leaves a choice. */
export function answerCodec(
  dialect: Codecs,
  { answers = {} }: Operation,
  status: number,
  contentType: string | undefined,
): Codec {
  const types = answers[status] ?? answers[`${Math.floor(status / 100)}XX`] ?? answers["default"];
  if (!types?.[0]) return dialect.codec;
  // Of one there is no choice, and no label need be read.
  if (types.length === 1) return codecFor(dialect, types[0]);
  const own = contentType === undefined ? undefined : types.find((type) => bareType(type) === bareType(contentType));
  return codecFor(dialect, own ?? types[0]);
}

/** What the answers that mean yes may be. */
export function acceptedTypes({ codec, accept }: Dialect, { answers = {} }: Operation): string {
  if (accept !== undefined) return accept;
  const types = Object.entries(answers).flatMap(([status, all]) => (status.startsWith("2") ? all : []));
  return types.length === 0 ? codec.mediaType : [...new Set(types)].join(", ");
}
