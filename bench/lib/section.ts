import { digits } from "./numbers.js";

/** A goal, and how near to it we are. */
export interface Target {
  readonly what: string;
  readonly wanted: string;
  readonly measured: string;
  readonly verdict: string;
}

/** What a part of the benchmark found. */
export interface Section {
  readonly title: string;
  /** Markdown. */
  readonly text: string;
  readonly targets: readonly Target[];
}

/** A part: `quick` is for seeing that it works. */
export type Part = (quick: boolean) => Promise<Section>;

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] => [
  `| ${head.join(" | ")} |`,
  `|${head.map((_, column) => (column === 0 ? "---" : "--:")).join("|")}|`,
  ...rows.map((row) => `| ${row.join(" | ")} |`),
];

const verdict = (isMet: boolean, share: number) =>
  `${isMet ? "met" : "**missed**"} by ${digits(Math.abs(share) * 100)} %`;

/** Without the noise of binary fractions. */
const rounded = (wanted: number) => Number(wanted.toPrecision(6));

export const atLeast = (what: string, wanted: number, measured: number, unit: string): Target => ({
  what,
  wanted: `≥ ${rounded(wanted)}${unit}`,
  measured: `${digits(measured)}${unit}`,
  verdict: verdict(measured >= wanted, measured / wanted - 1),
});

export const atMost = (what: string, wanted: number, measured: number, unit: string): Target => ({
  what,
  wanted: `≤ ${rounded(wanted)}${unit}`,
  measured: `${digits(measured)}${unit}`,
  verdict: verdict(measured <= wanted, measured / wanted - 1),
});
