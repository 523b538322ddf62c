/** The tokens of one session. */
export interface Tokens {
  /** For the standard operations. */
  readonly standard: string;
  /** For the secure operations, renewal among them. An application session has none. */
  readonly secure: string | undefined;
  /** How long they live, in minutes, as the vendor sends it: a number or a text. */
  readonly minutes: unknown;
}
