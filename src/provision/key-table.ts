import { hash } from "node:crypto";

/** What the table keeps of a key: where its latest line stands in the file, and a small number. */
export interface Slot {
  readonly offset: number;
  readonly length: number;
  readonly state: number;
}

/** Bytes of a record: 16 of the key's hash, 6 of the offset, 4 of the length, 1 of the state (0: free), 1 unused. */
const SIZE = 28;
const HASH = 16;

/**
 * Keys and where their lines are, outside of the heap, in 40 to 80 bytes a key whatever its length: a journal of a million items
 * fits beside the program. Two keys with the same hash of 128 bits are not to be expected.
 */
export class KeyTable {
  private capacity = 1024;
  private bytes = Buffer.alloc(this.capacity * SIZE);
  private used = 0;

  get size(): number {
    return this.used;
  }

  get(key: string): Slot | undefined {
    // A new journal is asked for every key before it has one.
    if (this.used === 0) return undefined;
    const at = this.place(hashOf(key));
    return this.isFree(at) ? undefined : this.read(at);
  }

  /** Returns what stood there before. */
  set(key: string, slot: Slot): Slot | undefined {
    if ((this.used + 1) * 2 > this.capacity) this.grow();
    const hashed = hashOf(key);
    const at = this.place(hashed);
    const before = this.isFree(at) ? undefined : this.read(at);
    if (!before) {
      this.used++;
      this.bytes.write(hashed, at, "latin1");
    }
    this.bytes.writeUIntLE(slot.offset, at + 16, 6);
    this.bytes.writeUInt32LE(slot.length, at + 22);
    this.bytes.writeUInt8(slot.state, at + 26);
    return before;
  }

  *slots(): Iterable<Slot> {
    for (let at = 0; at < this.bytes.length; at += SIZE) if (!this.isFree(at)) yield this.read(at);
  }

  /** Where a hash stands, or would stand: the next free record from the place that it names. */
  private place(hashed: string): number {
    let index = numberOf(hashed) % this.capacity;
    for (;;) {
      const at = index * SIZE;
      if (this.isFree(at) || this.isAt(at, hashed)) return at;
      index = (index + 1) % this.capacity;
    }
  }

  private isAt(at: number, hashed: string): boolean {
    for (let index = 0; index < HASH; index++) if (this.bytes[at + index] !== hashed.charCodeAt(index)) return false;
    return true;
  }

  private isFree(at: number): boolean {
    return this.bytes.readUInt8(at + 26) === 0;
  }

  private read(at: number): Slot {
    return {
      offset: this.bytes.readUIntLE(at + 16, 6),
      length: this.bytes.readUInt32LE(at + 22),
      state: this.bytes.readUInt8(at + 26),
    };
  }

  private grow(): void {
    const old = this.bytes;
    this.capacity *= 2;
    this.bytes = Buffer.alloc(this.capacity * SIZE);
    for (let at = 0; at < old.length; at += SIZE)
      if (old.readUInt8(at + 26) !== 0)
        old.copy(this.bytes, this.place(old.toString("latin1", at, at + HASH)), at, at + SIZE);
  }
}

/** A text with a character for each byte: to make a buffer takes longer than to hash. */
const hashOf = (key: string): string => hash("sha256", key, "binary").slice(0, HASH);

/** The first four bytes as a number. */
const numberOf = (hashed: string): number =>
  hashed.charCodeAt(0) +
  hashed.charCodeAt(1) * 2 ** 8 +
  hashed.charCodeAt(2) * 2 ** 16 +
  hashed.charCodeAt(3) * 2 ** 24;
