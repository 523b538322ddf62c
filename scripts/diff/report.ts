import type { Change } from "./change.js";
import type { Comparison } from "./compare.js";

const sentence = ({ operation, words }: Change) => `${operation ? `\`${operation}\`` : "all operations"}: ${words}`;

/** For a terminal. */
export function plainReport(comparisons: readonly Comparison[]): string {
  const width = Math.max(...comparisons.map(({ provider }) => provider.name.length));
  return comparisons
    .flatMap((comparison) => {
      const { provider, since, changes } = comparison;
      const state = stateOf(comparison);
      return [
        `${provider.name.padEnd(width)}  ${state}${since ? ` since ${since}` : ""}`,
        ...changes.map((change) => `  ${change.impact}  ${sentence(change)}`),
      ];
    })
    .join("\n");
}

function stateOf({ before, after, changes }: Comparison): string {
  if (after === undefined) return "gone";
  if (before === undefined) return `${after}, new`;
  return `${before === after ? after : `${before} → ${after}`}, ${changes.length === 0 ? "unchanged" : "changed"}`;
}

/** For CHANGELOG.md: what did not change is left out. */
export function markdownReport(comparisons: readonly Comparison[]): string {
  const parts = comparisons
    .filter(({ before, after, changes }) => before === undefined || after === undefined || changes.length > 0)
    .map(({ provider, before, after, changes }) => {
      if (after === undefined) return `### ${provider.name}\n\n- **major** The provider is gone.`;
      const lines = changes.map((change) => `- **${change.impact}** ${sentence(change)}.`);
      return `### ${provider.name} ${after}\n\n${before === undefined ? "- New." : lines.join("\n")}`;
    });
  return parts.length > 0 ? parts.join("\n\n") : "No contract changed.";
}
