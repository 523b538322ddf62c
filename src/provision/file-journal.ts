import { hash, randomBytes } from "node:crypto";
import { type FileHandle, open, rename } from "node:fs/promises";
import { dirname } from "node:path";
import { AppendFile } from "./append-file.js";
import { type Entry, type Journal, ProvisionError, STATES, type State, type Work } from "./entry.js";
import { lockFile } from "./file-lock.js";
import { type Header, isBegun, isEntry, lineOf, parse } from "./journal-lines.js";
import { KeyTable, type Slot } from "./key-table.js";
import { linesOf } from "./lines.js";

/** A file with more lines than this for each of its keys is written anew when it is opened. */
const LOOSE = 3;

/**
 * A journal in a file of JSON Lines: what was written last about a key counts. It holds the caller's keys and what the provider
 * answered, which may be secrets: only its owner may read it. Of bodies it holds digests. One process uses it at a time.
 */
export const fileJournal = (path: string): Journal => new FileJournal(path);

class FileJournal implements Journal {
  private table = new KeyTable();
  private readonly count = Object.fromEntries(STATES.map((state) => [state, 0])) as Record<State, number>;
  private unlock: (() => Promise<void>) | undefined;
  private file: FileHandle | undefined;
  private writer: AppendFile | undefined;
  private salt = "";

  constructor(private readonly path: string) {}

  async open(work: Work): Promise<void> {
    this.unlock = await lockFile(this.path);
    try {
      await this.load(work);
    } catch (error) {
      await this.close();
      throw error;
    }
  }

  digest(text: string): string {
    return hash("sha256", this.salt + text, "base64url").slice(0, 22);
  }

  async find(key: string): Promise<Entry | undefined> {
    const slot = this.table.get(key);
    return slot && this.read(slot);
  }

  async write(entry: Entry): Promise<void> {
    const line = lineOf(entry);
    const offset = await this.opened(this.writer).append(line);
    this.note(entry, offset, Buffer.byteLength(line) - 1);
  }

  async *entries(): AsyncGenerator<Entry> {
    for (const slot of this.table.slots()) yield await this.read(slot);
  }

  counts(): Readonly<Record<State, number>> {
    return { ...this.count };
  }

  async close(): Promise<void> {
    await (this.writer ?? this.file)?.close();
    this.writer = undefined;
    this.file = undefined;
    await this.unlock?.();
    this.unlock = undefined;
  }

  private opened<Value>(value: Value | undefined): Value {
    if (value === undefined) throw new Error("the journal is not open");
    return value;
  }

  private async load(work: Work): Promise<void> {
    this.file = await open(this.path, "a+", 0o600).catch((cause: unknown) => {
      throw new ProvisionError(`the journal ${this.path} cannot be opened: ${(cause as Error).message}`, { cause });
    });
    // Opened for appending, a file is written at its end whatever is said.
    await this.file.close();
    this.file = await open(this.path, "r+");
    let lines = 0;
    let end = 0;
    let torn: number | undefined;
    let header: Header | undefined;
    for await (const { offset, bytes, isWhole } of linesOf(this.file)) {
      // A line that is no line is what a crash left if it is the last, and damage otherwise.
      if (torn !== undefined) throw this.damaged(lines);
      lines++;
      const value = isWhole ? parse(bytes) : undefined;
      if (lines === 1 && !isBegun(bytes)) throw this.foreign();
      if (value === undefined) torn = offset;
      else {
        if (lines === 1) header = value as Header;
        else if (isEntry(value)) this.note(value, offset, bytes.length);
        else throw this.damaged(lines);
        end = offset + bytes.length + 1;
      }
    }
    // A journal without entries is nobody's yet.
    if (!header || this.table.size === 0) return this.start(work);
    this.begin(header, work);
    if (torn !== undefined) await this.file.truncate(torn);
    this.writer = new AppendFile(this.file, end);
    if (lines > LOOSE * (this.table.size + 1000)) await this.compact(work);
  }

  /** Writes the first line of a new journal. */
  private async start(work: Work): Promise<void> {
    const file = this.opened(this.file);
    await file.truncate(0);
    this.writer = new AppendFile(file, 0);
    this.salt = randomBytes(16).toString("base64url");
    await this.writer.append(lineOf(this.header(work)));
    await syncFolder(this.path);
  }

  private header({ provider, operation, contract, baseUrl }: Work): Header {
    return { journal: 1, provider, operation, contract, baseUrl, salt: this.salt };
  }

  private begin(header: Header, work: Work): void {
    if (typeof header.salt !== "string" || header.salt === "") throw this.foreign();
    for (const [name, value] of Object.entries(work))
      if (header[name as keyof Work] !== value)
        throw new ProvisionError(
          `the journal ${this.path} is of ${name} ${header[name as keyof Work]}, not of ${value}: name another file`,
        );
    this.salt = header.salt;
  }

  private foreign(): ProvisionError {
    return new ProvisionError(`${this.path} is no journal of this version: name another file`);
  }

  private damaged(line: number): ProvisionError {
    return new ProvisionError(
      `the journal ${this.path} is damaged in line ${line}: restore it, because what it held there is not known`,
    );
  }

  /** Notes the latest line of a key. */
  private note({ key, state }: Entry, offset: number, length: number): void {
    const before = this.table.set(key, { offset, length, state: STATES.indexOf(state) + 1 });
    if (before) this.count[STATES[before.state - 1] as State]--;
    this.count[state]++;
  }

  private async read({ offset, length }: Slot): Promise<Entry> {
    const bytes = Buffer.alloc(length);
    await this.opened(this.file).read(bytes, 0, length, offset);
    return JSON.parse(bytes.toString()) as Entry;
  }

  /** Writes a file of the latest lines alone in the place of this one. */
  private async compact(work: Work): Promise<void> {
    const path = `${this.path}.new`;
    const file = await open(path, "w+", 0o600);
    const writer = new AppendFile(file, 0);
    const table = new KeyTable();
    const header = lineOf(this.header(work));
    let offset = Buffer.byteLength(header);
    const part = [header];
    for await (const entry of this.entries()) {
      const line = lineOf(entry);
      const length = Buffer.byteLength(line);
      table.set(entry.key, { offset, length: length - 1, state: STATES.indexOf(entry.state) + 1 });
      offset += length;
      part.push(line);
      if (part.length > 1000) await writer.append(part.splice(0).join(""));
    }
    await writer.append(part.join(""));
    await rename(path, this.path);
    await syncFolder(this.path);
    await this.opened(this.writer).close();
    this.file = file;
    this.writer = writer;
    this.table = table;
  }
}

/** A new name is on disk only once its folder is. */
async function syncFolder(path: string): Promise<void> {
  // Windows has no such thing.
  const folder = await open(dirname(path), "r").catch(() => undefined);
  await folder?.sync().catch(() => {});
  await folder?.close();
}
