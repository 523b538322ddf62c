// Whether a contract's version was raised enough for what changed.
import { describe, expect, it } from "vitest";
import { versionFault } from "../../scripts/diff/version.js";

describe("the version", () => {
  it.each([
    ["1.2.3", "2.0.0", "major", undefined],
    [
      "1.2.3",
      "1.3.0",
      "major",
      "info.version went from 1.2.3 to 1.3.0 only, but its worst change is major: raise it to 2.0.0 or more",
    ],
    ["1.2.3", "1.3.0", "minor", undefined],
    ["1.2.3", "2.0.0", "minor", undefined],
    [
      "1.2.3",
      "1.2.4",
      "minor",
      "info.version went from 1.2.3 to 1.2.4 only, but its worst change is minor: raise it to 1.3.0 or more",
    ],
    ["1.2.3", "1.2.4", "patch", undefined],
    [
      "1.2.3",
      "1.2.3",
      "patch",
      "info.version is still 1.2.3, but its worst change is patch: raise it to 1.2.4 or more",
    ],
    ["0.2.3", "0.3.0", "major", undefined],
    [
      "0.2.3",
      "0.2.4",
      "major",
      "info.version went from 0.2.3 to 0.2.4 only, but its worst change is major (below 1.0 a minor raise is enough): raise it to 0.3.0 or more",
    ],
    ["1.2.3", "1.2.3", undefined, undefined],
    ["1.2.3", "1.2.4", undefined, undefined],
    ["1.2.3", "1.1.9", undefined, "info.version was lowered from 1.2.3 to 1.1.9: raise it"],
    ["1.2.3", "0.9.9", "major", "info.version was lowered from 1.2.3 to 0.9.9: raise it"],
    ["1.2.3", "next", "patch", 'info.version "next" is not made of three numbers, so it cannot be judged'],
  ] as const)("from %s to %s for a change that is %s: %s", (before, after, impact, fault) => {
    expect(versionFault(before, after, impact)).toBe(fault);
  });
});
