/** The text of a body. */
export interface BodyText {
  readonly text: string;
  /** Whether the bytes are what was read. Otherwise a mark stands for each that is no character: the best that can be had. */
  readonly isExact: boolean;
}

const BYTE_ORDER_MARKS: Readonly<Record<string, string>> = { "255,254": "utf-16le", "254,255": "utf-16be" };

/**
 * Reads a body. UTF-8 is tried first, whatever the label says: gateways label UTF-8 as ISO-8859-1, and text in another
 * encoding is hardly ever valid UTF-8. Then the label decides, then the XML declaration.
 */
export function textOf(bytes: Uint8Array, contentType: string | undefined): BodyText {
  const mark = BYTE_ORDER_MARKS[bytes.subarray(0, 2).join()];
  const label = () => mark ?? labelOf(bytes, contentType);
  const exact =
    (mark ? undefined : decode(bytes, utf8Decoder)) ?? decode(bytes, () => new TextDecoder(label(), { fatal: true }));
  if (exact !== undefined) return { text: exact, isExact: true };
  return { text: decode(bytes, () => new TextDecoder(label())) ?? new TextDecoder().decode(bytes), isExact: false };
}

/** Made with the first answer: not every platform that imports this has the class. */
let strict: TextDecoder | undefined;
const utf8Decoder = (): TextDecoder => {
  strict ??= new TextDecoder("utf-8", { fatal: true });
  return strict;
};

/** What a body is said to be in. */
function labelOf(bytes: Uint8Array, contentType: string | undefined): string {
  const beginning = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return (
    /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "")?.[1] ??
    /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(beginning)?.[1] ??
    "utf-8"
  );
}

/** The text, or undefined where the label is none, or the bytes are not what it says. */
function decode(bytes: Uint8Array, decoder: () => TextDecoder): string | undefined {
  try {
    return decoder().decode(bytes);
  } catch {
    return undefined;
  }
}
