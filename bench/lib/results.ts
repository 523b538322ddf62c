// bench/results.json keeps what every part last found, so that a part can be measured alone; RESULTS.md shows it.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { loadavg } from "node:os";
import { commit, describeMachine } from "./machine.js";
import { digits } from "./numbers.js";
import { type Section, table } from "./section.js";

const KEPT = "bench/results.json";
const SHOWN = "bench/RESULTS.md";
const NOTES = "bench/NOTES.md";

interface Kept extends Section {
  readonly date: string;
  readonly commit: string;
  /** Of the machine, in the last 15 minutes: above its number of cores, times are long and spread wide. */
  readonly load: number;
}
type Results = Record<string, Kept>;

export const show = ({ title, text }: Section): string => `## ${title}\n\n${text}\n`;

export const showTargets = (sections: readonly Section[]): string => {
  const rows = sections.flatMap(({ targets }) => targets).map((target) => Object.values(target));
  return ["## Targets", "", ...table(["", "wanted", "measured", ""], rows), ""].join("\n");
};

/** Puts a part's findings in the place of its last ones. */
export function keep(part: string, section: Section, order: readonly string[]): void {
  const old = existsSync(KEPT) ? (JSON.parse(readFileSync(KEPT, "utf8")) as Results) : {};
  const when = { date: new Date().toISOString().slice(0, 10), commit: commit(), load: loadavg()[2] ?? 0 };
  const all: Results = { ...old, [part]: { ...when, ...section } };
  const sorted = order.flatMap((name) => (all[name] ? [[name, all[name]] as const] : []));
  writeFileSync(KEPT, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  const head = [
    "# Results",
    "",
    `\`npm ci && npm run bench\` wrote this; \`npm run bench -- ${part}\` measures one part anew. The ratios are what counts:`,
    "they were taken side by side, the figures themselves move with the machine.",
    "",
    ...describeMachine(),
    "",
    ...table(
      ["part", "date", "commit", "load average"],
      sorted.map(([name, kept]) => [`\`${name}\``, kept.date, kept.commit, digits(kept.load)]),
    ),
    "",
  ];
  const sections = sorted.map(([, one]) => one);
  const notes = existsSync(NOTES) ? [readFileSync(NOTES, "utf8")] : [];
  writeFileSync(SHOWN, [head.join("\n"), ...sections.map(show), showTargets(sections), ...notes].join("\n"));
}
