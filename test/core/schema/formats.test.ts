import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as formats from "../../../src/core/schema/formats.js";

/** The same format as ajv-formats has it. */
function theirs(name: string): (text: string) => boolean {
  const format = addFormats.default.get(name as Parameters<typeof addFormats.default.get>[0]);
  const test = typeof format === "object" && "validate" in format ? format.validate : format;
  if (test instanceof RegExp) return (text) => test.test(text);
  if (typeof test === "function") return (text) => test(text as never) === true;
  throw new Error(`ajv-formats does not check ${name}`);
}

/** Texts of parts, one of each. */
const text = (...parts: (readonly string[])[]) =>
  fc.tuple(...parts.map((part) => fc.constantFrom(...part))).map((chosen) => chosen.join(""));
/** Texts of any of the parts. */
const mixed = (...parts: string[]) => fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((all) => all.join(""));
const digits = (...numbers: number[]) => numbers.map((number) => String(number).padStart(2, "0"));

const DAY = [
  ["0000", "1900", "2000", "2023", "2024", "202"],
  ["-", "-", ""],
  digits(0, 1, 2, 4, 12, 13),
  ["-"],
  digits(0, 1, 28, 29, 30, 31, 32, 5),
];
const TIME = [
  digits(0, 1, 12, 23),
  [":"],
  digits(0, 29, 30, 59),
  [":"],
  [...digits(0, 59, 60, 61), "60.5", "5"],
  ["", ".5", ".", ".123456789"],
  [
    "Z",
    "z",
    "",
    "+00:00",
    "-00:00",
    "+01",
    "-0030",
    "+00:30",
    "+23:59",
    "-23:30",
    "-01:00",
    "+24:00",
    "+00:60",
    "+1:00",
  ],
  ["", "", "", " ", "\n"],
];
const ADDRESSES = ["[::1]", "[1:2:3:4:5:6:7:8]", "[::1.2.3.4]", "[v1.a:b]", "[1]", "[]", "[::1", "1.2.3.4"];

const TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: text(...DAY, ["", "", "x", "\n"]),
  time: text(...TIME),
  "date-time": text(...DAY, ["T", "t", " ", "\n", "TT", ""], ...TIME),
  duration: text(
    ["P", "P", "", "p"],
    ["", "1Y", "12M2D", "2D1M", "Y", "1W"],
    ["", "T", "T1H", "T1M23S", "T2S1M", "2W"],
  ),
  email: text(
    ["a", "A.b", "a..b", ".a", "a_b+c", "é", "a b", "'#!", ""],
    ["@", "@", "@@", ""],
    ["a", "A-1", "a-", "-a", "a--b", "a_b", "1"],
    [".", "..", ""],
    ["com", "c", "x-y", "-", "", "é", "com\n"],
  ),
  hostname: text(
    ["a", "A-1", "-a", "a-", "a_b", "", "x".repeat(63), "x".repeat(64)],
    [".", "..", ""],
    ["b", "é", "", `${"y".repeat(62)}.`.repeat(3)],
    ["", ".", ".."],
  ),
  ipv4: text(
    ...Array.from({ length: 4 }, (_, index) =>
      ["0", "9", "10", "99", "100", "255", "256", "01", ""].map((part) => (index === 0 ? part : `.${part}`)),
    ),
    ["", "", ".1", "\n"],
  ),
  ipv6: fc.oneof(
    mixed("0", "ab", "FFFF", "12345", "g", ":", ":", ":", "::", "1.2.3.4", "1.2.3.256"),
    fc
      .tuple(fc.nat(9), fc.boolean(), fc.nat(9), fc.constantFrom("", ":1.2.3.4", "1.2.3.4"))
      .map(([before, isCut, after, end]) => {
        const groups = (count: number) => Array.from({ length: count }, () => "1a").join(":");
        return groups(before) + (isCut ? "::" : before > 0 && after > 0 ? ":" : "") + groups(after) + end;
      }),
  ),
  uri: fc.oneof(
    text(
      ["http:", "a+b-c.d:", "", "1:", ":"],
      ["", "/", "//", "///"],
      ["", "u@", "u:p@", "@", "é@"],
      ["host", ...ADDRESSES, "", "h%41", "h%4"],
      ["", ":80", ":", ":x"],
      ["", "/", "/a//b", "a", '"', "/|", "/%zz"],
      ["", "?", "?a/b?c", "?[]", "?é"],
      ["", "#", "#a/?", "#a#b"],
    ),
    mixed("http", ":", "/", "//", "?", "#", "@", "%41", "%", "[", "]", "a", " "),
  ),
  uuid: text(
    ["", "urn:uuid:", "URN:UUID:", "{"],
    ["12345678", "ABCDEFab", "1234567"],
    ["-", "-", ""],
    ["abcd-1234-EFEF", "abcd-1234-EFEG", "abcd-1234"],
    ["-"],
    ["0123456789ab", "0123456789a"],
  ),
};

describe.each(Object.values(formats))("the format $name", ({ name, test }) => {
  it("holds where ajv-formats says so", { timeout: 60_000 }, () => {
    const reference = theirs(name);
    const seen = { true: 0, false: 0 };
    const given = TEXTS[name] ?? fc.constant("");
    fc.assert(
      fc.property(fc.oneof({ weight: 20, arbitrary: given }, fc.string()), (one) => {
        const holds = reference(one);
        expect(test(one)).toBe(holds);
        seen[`${holds}`]++;
      }),
      { numRuns: 5000 },
    );
    // Or the test would say little.
    expect(Math.min(seen.true, seen.false)).toBeGreaterThan(20);
  });
});

it.each([
  ["a time whose hour there is not", formats.time, "24:00:60+00:01"],
  ["a URI with an IPv4 address that has zeros in front", formats.uri, "http://[::01.2.3.4]/"],
])("refuses %s, which ajv-formats takes and the RFC does not", (_what, { name, test }, one) => {
  expect(theirs(name)(one)).toBe(true);
  expect(test(one)).toBe(false);
});

it.each(Object.values(formats))("$name takes no quadratic time for a long text that is almost right", ({ test }) => {
  // So long that it would run into vitest's limit.
  const long = 2_000_000;
  const texts = [
    "a".repeat(long),
    `${"a-".repeat(long)}`,
    `a@${"a-".repeat(long)}`,
    `a:${"%41".repeat(long)}`,
    `a://[${":".repeat(long)}]`,
    `P${"1".repeat(long)}`,
    "1.".repeat(long),
  ];
  for (const one of texts) expect(test(one)).toBeTypeOf("boolean");
});
