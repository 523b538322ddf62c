import type { FileHandle } from "node:fs/promises";

/** A line of a file: where it begins, its bytes without the line's end, and whether it has one. */
export interface Line {
  readonly offset: number;
  readonly bytes: Buffer;
  readonly isWhole: boolean;
}

const CHUNK = 1 << 20;
const NEWLINE = 0x0a;

/** The lines of a file, one after the other; no more than one of them is in memory. */
export async function* linesOf(file: FileHandle): AsyncGenerator<Line> {
  let rest = Buffer.alloc(0);
  /** Where `rest` begins in the file. */
  let offset = 0;
  const chunk = Buffer.alloc(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await file.read(chunk, 0, CHUNK, position);
    position += bytesRead;
    if (bytesRead === 0) break;
    rest = Buffer.concat([rest, chunk.subarray(0, bytesRead)]);
    let start = 0;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE, start)) {
      yield { offset: offset + start, bytes: rest.subarray(start, end), isWhole: true };
      start = end + 1;
    }
    rest = rest.subarray(start);
    offset += start;
  }
  if (rest.length > 0) yield { offset, bytes: rest, isWhole: false };
}
