/** The tokens of one session. */
export interface Tokens {
  /** For the standard operations. */
  readonly standard: string;
  /** For the secure operations, renewal among them. An application session has none. */
  readonly secure: string | undefined;
  /** Milliseconds for which they live. Without a readable life they serve until they are refused: `Infinity`. */
  readonly life: number;
}
