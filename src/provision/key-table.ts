import { hash } from "node:crypto";

/** What the table keeps of a key: where its latest line stands in the file, and a small number. */
export interface Slot {
  readonly offset: number;
  readonly length: number;
  readonly state: number;
}

/** Bytes of a record: 16 of the key's hash, 6 of the offset, 4 of the length, 1 of the state (0: free), 1 unused. */
const SIZE = 28;

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
    const at = this.place(hashOf(key));
    return this.isFree(at) ? undefined : this.read(at);
  }

  /** Returns what stood there before. */
  set(key: string, slot: Slot): Slot | undefined {
    if ((this.used + 1) * 2 > this.capacity) this.grow();
    const bytes = hashOf(key);
    const at = this.place(bytes);
    const before = this.isFree(at) ? undefined : this.read(at);
    if (!before) {
      this.used++;
      bytes.copy(this.bytes, at);
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
  private place(bytes: Buffer): number {
    let index = bytes.readUInt32LE(0) % this.capacity;
    for (;;) {
      const at = index * SIZE;
      if (this.isFree(at) || this.bytes.compare(bytes, 0, 16, at, at + 16) === 0) return at;
      index = (index + 1) % this.capacity;
    }
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
      if (old.readUInt8(at + 26) !== 0) old.copy(this.bytes, this.place(old.subarray(at, at + 16)), at, at + SIZE);
  }
}

const hashOf = (key: string): Buffer => hash("sha256", key, "buffer").subarray(0, 16);
