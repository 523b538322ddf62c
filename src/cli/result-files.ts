import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createWriteStream, type WriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import type { Entry } from "../provision/entry.js";
import type { RowItem } from "./items.js";
import type { Kept } from "./journal-place.js";
import { isCsv, type Row } from "./rows.js";

/** The file of what was done, and of what was not; one is missing if it would be empty. */
export interface ResultFiles {
  readonly done: string | undefined;
  readonly notDone: string | undefined;
}

/** Rows that are asked about at a time. */
const PART = 500;

type Cells = Readonly<Record<string, unknown>>;

/**
 * Writes the rows of a file into two: those that are there, with what the provider answered, and those that are not or of which
 * nobody knows, with why. Notes of an earlier time are replaced. Only their owner may read them: answers can hold secrets.
 */
export async function writeResults(
  file: string,
  items: () => AsyncIterable<RowItem>,
  kept: Kept,
  isNote: (name: string) => boolean,
): Promise<ResultFiles> {
  const [, base = file, extension = ""] = /^(.*)(\.\w+)$/.exec(file) ?? [];
  const answers = isCsv(file) ? await answerNames(kept) : [];
  const done = new RowFile(`${base}.done${extension}`, ["_state", "_why", ...answers.map((name) => `_${name}`)]);
  const notDone = new RowFile(`${base}.not-done${extension}`, ["_state", "_code", "_why"]);
  for await (const part of partsOf(items())) {
    const entries = await kept.find(part.map(({ key }) => key));
    for (const { row, key } of part) {
      const entry = entries.get(key);
      const isDone = entry?.state === "created" || entry?.state === "exists";
      const notes = isDone ? doneNotes(entry, isCsv(file)) : notDoneNotes(entry);
      await (isDone ? done : notDone).write(own(row, isNote), notes);
    }
  }
  return { done: await done.end(), notDone: await notDone.end() };
}

async function* partsOf(items: AsyncIterable<RowItem>): AsyncGenerator<RowItem[]> {
  let part: RowItem[] = [];
  for await (const item of items) {
    part.push(item);
    if (part.length < PART) continue;
    yield part;
    part = [];
  }
  yield part;
}

const own = ({ values }: Row, isNote: (name: string) => boolean): Cells =>
  Object.fromEntries(Object.entries(values).filter(([name]) => !isNote(name)));

function doneNotes({ state, why, data, lost }: Entry, isFlat: boolean): Cells {
  if (!isFlat) return { _state: state, _why: why, _lost: lost, _answer: data };
  const answer = Object.entries(singleFields(data)).map(([name, value]) => [`_${name}`, value] as const);
  return { _state: state, _why: why, ...Object.fromEntries(answer) };
}

const notDoneNotes = (entry: Entry | undefined): Cells => ({
  // What was under way when a run ended stays so until the next finds out.
  _state: entry?.state ?? "unsent",
  _code: entry?.code,
  _why: entry?.why,
});

/** The fields of an answer that fit into a cell. */
const singleFields = (data: unknown): Cells =>
  Object.fromEntries(Object.entries(Object(data)).filter(([, value]) => typeof value !== "object"));

/** The fields of all answers. */
async function answerNames(kept: Kept): Promise<string[]> {
  const names = new Set<string>();
  for await (const { state, data } of kept.entries())
    if (state === "created" || state === "exists") for (const name of Object.keys(singleFields(data))) names.add(name);
  return [...names];
}

/** A file of rows that is there once it is whole. */
class RowFile {
  private stream: WriteStream | undefined;
  private readonly part: string;

  constructor(
    private readonly path: string,
    private readonly notes: readonly string[],
  ) {
    // Another run that shares the journal may write the same file.
    this.part = `${path}.${randomUUID()}.part`;
  }

  async write(cells: Cells, notes: Cells): Promise<void> {
    const isFirst = this.stream === undefined;
    this.stream ??= createWriteStream(this.part, { mode: 0o600 });
    const header = isFirst && isCsv(this.path) ? lineOf([...Object.keys(cells), ...this.notes]) : "";
    const line = isCsv(this.path)
      ? lineOf([...Object.values(cells), ...this.notes.map((name) => notes[name])])
      : `${JSON.stringify({ ...cells, ...notes })}\n`;
    if (!this.stream.write(header + line)) await once(this.stream, "drain");
  }

  /** Returns where it is, if there is anything in it. */
  async end(): Promise<string | undefined> {
    if (!this.stream) return undefined;
    this.stream.end();
    await once(this.stream, "close");
    await rename(this.part, this.path);
    return this.path;
  }
}

const lineOf = (cells: readonly unknown[]): string => `${cells.map(cellOf).join(",")}\n`;

function cellOf(value: unknown): string {
  const text = value === undefined || value === null ? "" : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
