import { createReadStream } from "node:fs";
import { UsageError } from "./usage-error.js";

/** Bytes of a line, at most: a file without lines is no list of customers. */
export const LONGEST_LINE = 1 << 20;

const NEWLINE = 0x0a;

/**
 * A file's text, bit by bit.
 * @throws UsageError that names the line where it is no UTF-8, has a NUL, or is too long to be a line.
 */
export async function* textOf(path: string): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  let length = 0;
  const wrong = (what: string) => new UsageError(`${path}, line ${line}: ${what}`);
  const decode = (bytes?: Buffer) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw wrong("it is not UTF-8: save the file as UTF-8");
    }
  };
  for await (const chunk of chunksOf(path)) {
    // Line by line, so that a fault has its line.
    for (let start = 0; start < chunk.length; ) {
      const newline = chunk.indexOf(NEWLINE, start);
      const end = newline < 0 ? chunk.length : newline + 1;
      const part = chunk.subarray(start, end);
      length += part.length;
      if (length > LONGEST_LINE) throw wrong(`it is longer than ${LONGEST_LINE} bytes`);
      if (part.includes(0)) throw wrong("it has a NUL character: save the file as UTF-8 text");
      yield decode(part);
      start = end;
      if (newline >= 0) {
        line++;
        length = 0;
      }
    }
  }
  yield decode();
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(path) as AsyncIterable<Buffer>;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new UsageError(`${path} cannot be read: ${message}`);
  }
}
