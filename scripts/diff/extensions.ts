// An operation's error codes and extensions, at which redocly does not look.
import type { ErrorCode } from "../lib/openapi.js";
import type { FlatOperation } from "./by-operation.js";
import type { Sentence } from "./keywords.js";

export const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

export function operationSentences(before: FlatOperation, after: FlatOperation): Sentence[] {
  const sentences: Sentence[] = [];
  if (before["x-wire"] !== after["x-wire"])
    sentences.push(["major", `is now sent as \`${after["x-wire"]}\` (before: \`${before["x-wire"]}\`)`]);
  const [was, is] = [isIdempotent(before), isIdempotent(after)];
  if (was && !is) sentences.push(["major", "is no longer repeated by itself: it may create something twice"]);
  if (!was && is) sentences.push(["minor", "may now be repeated by itself"]);
  if (!same(before["x-paging"], after["x-paging"])) sentences.push(["minor", pagingWords(before, after)]);
  // Of the others, since when and by whom an operation is known is said to readers only.
  const known = ["x-wire", "x-idempotent", "x-error-codes", "x-paging", "x-since", "x-confirmed-by"];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  // Only the wrapper reads them; what it does with them is a change of behaviour, none of the face.
  for (const key of keys)
    if (key.startsWith("x-") && !known.includes(key) && !same(before[key], after[key])) {
      const how = after[key] === undefined ? "removed" : before[key] === undefined ? "added" : "changed";
      sentences.push(["minor", `\`${key}\`, which its client reads, was ${how}`]);
    }
  return sentences;
}

const pagingWords = (before: FlatOperation, after: FlatOperation): string => {
  if (!after["x-paging"]) return "can no longer be read page by page";
  return before["x-paging"] ? "is read page by page in another way" : "can now be read page by page";
};

const isIdempotent = (operation: FlatOperation): boolean =>
  (operation["x-idempotent"] as boolean | undefined) ??
  /^(GET|HEAD|PUT|DELETE|OPTIONS|TRACE) /.test(operation["x-wire"]);

export function codeSentences(before: readonly ErrorCode[], after: readonly ErrorCode[]): Sentence[] {
  // A code may stand for two things: entries are matched by their meaning first, then in order.
  const rest = [...after];
  const take = (matches: (entry: ErrorCode) => boolean) => {
    const index = rest.findIndex(matches);
    return index < 0 ? undefined : rest.splice(index, 1)[0];
  };
  const unmatched = before.filter((old) => !take((entry) => same(entry, old)));
  const sentences = unmatched.flatMap((old): Sentence[] => {
    const entry = take(({ code }) => code === old.code);
    const name = `error code \`${old.code}\``;
    if (!entry) return [["major", `${name} is no longer documented`]];
    return [
      ...(entry.status === old.status
        ? []
        : [["major", `${name} now comes with status ${entry.status} (before: ${old.status})`] as const]),
      ...(entry.throttled === old.throttled
        ? []
        : [
            [
              "major",
              `${name} ${entry.throttled ? "now means that nothing was done, and the call is repeated" : "no longer means that nothing was done: the call is not repeated"}`,
            ] as const,
          ]),
      ...(entry.outcome === old.outcome
        ? []
        : [
            [
              "major",
              `${name} ${entry.outcome ? "now leaves it unknown" : "no longer leaves it unknown"} whether something was done`,
            ] as const,
          ]),
      ...(entry.duplicate === old.duplicate
        ? []
        : [
            [
              "minor",
              `${name} ${entry.duplicate ? "now means" : "no longer means"} that what was to be created is there already`,
            ] as const,
          ]),
      ...(entry.meaning === old.meaning ? [] : [["patch", `${name} is described in other words`] as const]),
      ...(entry.field === old.field
        ? []
        : [["patch", `${name} now names ${entry.field ? `the field \`${entry.field}\`` : "no field"}`] as const]),
      ...(same(entry.keyword, old.keyword) ? [] : [["patch", `${name} now stands for another rule`] as const]),
    ];
  });
  return [...sentences, ...rest.map(({ code }): Sentence => ["minor", `error code \`${code}\` is new`])];
}
