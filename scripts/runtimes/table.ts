import type { Checked } from "./compilers.js";
import type { Faults } from "./judge.js";

/** A runtime or a stack, and what is wrong in it. */
export interface Row {
  readonly label: string;
  readonly version: string;
  /** How a stack is used. */
  readonly as?: string;
  readonly faults: Faults;
}

const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)].join("\n");
const yes = (holds: boolean): string => (holds ? "yes" : "**no**");

/** The three tables of the README. */
export function supportTables(
  names: readonly string[],
  runtimes: readonly Row[],
  stacks: readonly Row[],
  checked: readonly Checked[],
): string {
  const cells = ({ faults }: Row) => names.map((name) => (faults[name] ? yes(faults[name].length === 0) : "–"));
  const users = Object.keys(checked[0]?.complaints ?? {});
  const types = checked.map(({ version, complaints }) => [
    version,
    ...users.map((user) => (complaints[user] === undefined ? "–" : yes(complaints[user] === ""))),
  ]);
  return [
    table(
      ["runtime", "version", ...names],
      runtimes.map((row) => [row.label, row.version, ...cells(row)]),
    ),
    table(
      ["stack", "version", "as", ...names],
      stacks.map((row) => [row.label, row.version, row.as ?? "", ...cells(row)]),
    ),
    table(["TypeScript", ...users], types),
  ].join("\n\n");
}

/** Chromium is the machine's, and its version says nothing about the package. */
const withoutChromium = (text: string): string => text.replace(/^(\| Chromium \|)[^|]*/m, "$1 ");

export const isShownIn = (readme: string, tables: string): boolean =>
  withoutChromium(readme).includes(withoutChromium(tables));
