/** The value below which the share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Three digits at least, and no more than it takes: `1,234`, `56.7`, `0.98`. */
export function digits(value: number): string {
  const size = Math.abs(value);
  return value.toLocaleString("en-US", { maximumFractionDigits: size >= 100 ? 0 : size >= 10 ? 1 : 2 });
}

/** The median, and between which values the middle half lies: `1.02 (0.97–1.05)`. */
export function spread(values: readonly number[]): string {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((share) => digits(quantile(values, share)));
  return low === high ? `${middle}` : `${middle} (${low}–${high})`;
}

/** Measures all by turns, once a round, and lets another one begin every time. */
export async function alternate<Value>(
  rounds: number,
  turns: Readonly<Record<string, () => Value | Promise<Value>>>,
): Promise<Map<string, Value[]>> {
  const all = Object.entries(turns).map(([name, measure]) => ({ name, measure, values: [] as Value[] }));
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < all.length; turn++) {
      const next = all[(round + turn) % all.length];
      if (next) next.values.push(await next.measure());
    }
  return new Map(all.map(({ name, values }) => [name, values]));
}
