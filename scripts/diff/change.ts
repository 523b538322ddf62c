/** From the least to the worst. */
export const IMPACTS = ["patch", "minor", "major"] as const;
export type Impact = (typeof IMPACTS)[number];

/** What a change means to those who call the client. */
export interface Change {
  /** The operation's id, or undefined where it concerns them all. */
  readonly operation: string | undefined;
  readonly impact: Impact;
  /** A sentence without its end, for example: `Country` now needs 2 letters. */
  readonly words: string;
}

export const isWorse = (a: Impact, b: Impact): boolean => IMPACTS.indexOf(a) > IMPACTS.indexOf(b);

export const worst = (changes: readonly Change[]): Impact | undefined =>
  IMPACTS.findLast((impact) => changes.some((change) => change.impact === impact));

/** Major first, then by operation; what is said twice is said once, with the worse impact. */
export function sortChanges(changes: readonly Change[]): Change[] {
  const once = new Map<string, Change>();
  for (const change of changes) {
    const key = `${change.operation ?? ""}\n${change.words}`;
    const known = once.get(key);
    if (!known || isWorse(change.impact, known.impact)) once.set(key, change);
  }
  return [...once.entries()]
    .sort(([keyA, a], [keyB, b]) => IMPACTS.indexOf(b.impact) - IMPACTS.indexOf(a.impact) || (keyA < keyB ? -1 : 1))
    .map(([, change]) => change);
}
