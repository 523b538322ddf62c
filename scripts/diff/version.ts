import type { Impact } from "./change.js";

type Numbers = readonly [major: number, minor: number, patch: number];

const numbersOf = (version: string): Numbers | undefined => {
  const [whole, major, minor, patch] = /^(\d+)\.(\d+)\.(\d+)(?:[-+].*)?$/.exec(version) ?? [];
  return whole === undefined ? undefined : [Number(major), Number(minor), Number(patch)];
};

/** What is wrong with a contract's new version in view of its worst change, or undefined. */
export function versionFault(before: string, after: string, impact: Impact | undefined): string | undefined {
  const [from, to] = [numbersOf(before), numbersOf(after)];
  const odd = from ? after : before;
  if (!from || !to) return `info.version "${odd}" is not made of three numbers, so it cannot be judged`;
  const step = from.findIndex((number, index) => number !== to[index]);
  if (step >= 0 && (to[step] ?? 0) < (from[step] ?? 0))
    return `info.version was lowered from ${before} to ${after}: raise it`;
  if (!impact) return undefined;
  // Below 1.0, npm's ranges take a new minor for a break.
  const isEarly = from[0] === 0;
  const needed = impact === "major" && isEarly ? "minor" : impact;
  const least = {
    major: `${from[0] + 1}.0.0`,
    minor: `${from[0]}.${from[1] + 1}.0`,
    patch: `${from[0]}.${from[1]}.${from[2] + 1}`,
  };
  const position = { major: 0, minor: 1, patch: 2 }[needed];
  if (step >= 0 && step <= position) return undefined;
  const why = `its worst change is ${impact}${needed === impact ? "" : " (below 1.0 a minor raise is enough)"}`;
  return `info.version ${before === after ? `is still ${after}` : `went from ${before} to ${after} only`}, but ${why}: raise it to ${least[needed]} or more`;
}
