import { createHash } from "node:crypto";

/** How a request fails. */
export interface Trouble {
  /** Whether the connection is reset; else the answer is a 503. */
  readonly isReset: boolean;
  /** Whether the provider did its work before. The caller cannot know. */
  readonly isDone: boolean;
}

/**
 * Says for the nth request whether and how it fails. It depends on the seed and on n alone, so that a rehearsal repeats
 * whatever the requests are.
 */
export const createTrouble =
  (failures: number, seed: number) =>
  (n: number): Trouble | undefined => {
    const bytes = createHash("sha256").update(`${seed} ${n}`).digest();
    if (bytes.readUInt32BE(0) / 2 ** 32 >= failures) return undefined;
    return { isReset: bytes.readUInt8(4) < 128, isDone: bytes.readUInt8(5) < 128 };
  };
