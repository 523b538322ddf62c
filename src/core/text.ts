/** Made with the first answer: not every platform that imports this has the class. */
let strict: TextDecoder | undefined;

/**
 * The text of a body. UTF-8 is tried first, whatever the label says: gateways label UTF-8 as ISO-8859-1, and text in
 * another encoding is hardly ever valid UTF-8. Then the label decides, then the XML declaration.
 */
export function textOf(bytes: Uint8Array, contentType: string | undefined): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    strict ??= new TextDecoder("utf-8", { fatal: true });
    return strict.decode(bytes);
  } catch {
    const label =
      /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType ?? "")?.[1] ??
      /^<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)["']/.exec(
        new TextDecoder("latin1").decode(bytes.subarray(0, 200)),
      )?.[1];
    return decoderFor(label).decode(bytes);
  }
}

function decoderFor(label: string | undefined): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
