/** A response body as far as it came. */
export interface ReceivedBody {
  readonly bytes: Uint8Array;
  /** Whether it came whole, broke off, or was cut by us for its size. */
  readonly end: "whole" | "broken" | "too-large";
  /** What broke it. */
  readonly cause?: unknown;
}

/** Reads a body up to `limit` bytes, and keeps what came when it breaks. Memory does not grow past the limit. */
export async function receive(response: Response, limit: number, signal: AbortSignal): Promise<ReceivedBody> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const received = (end: ReceivedBody["end"], cause?: unknown): ReceivedBody => ({
    bytes: concat(chunks, size),
    end,
    cause,
  });
  const reader = response.body?.getReader();
  if (!reader) return received("whole");
  // A custom fetch may hand out a body that ignores the signal.
  const stop = () => void reader.cancel().catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener("abort", stop, { once: true });
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return received("whole");
      if (size + value.byteLength > limit) {
        stop();
        return received("too-large");
      }
      chunks.push(value);
      size += value.byteLength;
    }
  } catch (cause) {
    return received("broken", cause);
  }
}

function concat(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0]) return chunks[0];
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return whole;
}

/**
 * The text of a body. UTF-8 is tried first, whatever the label says: gateways label UTF-8 as ISO-8859-1, and text in
 * another encoding is hardly ever valid UTF-8. Then the label decides, then the XML declaration.
 */
export function textOf(bytes: Uint8Array, contentType: string | null): string {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return new TextDecoder(bytes[0] === 0xff ? "utf-16le" : "utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
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
