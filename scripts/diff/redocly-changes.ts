// What redocly finds, in a caller's words; its verdicts stand unless a comment says why not.
import type { RedoclyChange } from "../lib/redocly.js";
import type { FlatDocument } from "./by-operation.js";
import { type Found, verdict, wholeSentences } from "./came-or-went.js";
import type { Change, Impact } from "./change.js";
import { type KeywordChange, list, type Sentence, sentencesOf, without } from "./keywords.js";
import { child, keysOf, placeOf, valueAt } from "./place.js";

type Schema = Readonly<Record<string, unknown>>;

/** Compared by wire.ts, which knows more of them. */
const LEFT_TO_OTHERS = ["Xml", "ExamplesMap", "Example"];
/** Keywords that only readers see. */
const NOTES = ["title", "description", "$comment"];

export function changesByRedocly(
  changes: readonly RedoclyChange[],
  base: FlatDocument,
  revision: FlatDocument,
): Change[] {
  return changes
    .filter(({ typeName, property = "" }) => !LEFT_TO_OTHERS.includes(typeName) && !property.startsWith("x-"))
    .filter(({ path }) => !keysOf(path).some((key) => key.startsWith("x-")))
    .filter(({ typeName, property }) => typeName !== "Info" || property !== "version")
    .flatMap((change) => {
      const keys = keysOf(change.path);
      const place = placeOf(keys, change.kind === "removed" ? base : revision);
      const [from, to] = [change.base?.value, change.revision?.value];
      const found: Found = { ...place, change, keys, from, to, isResponse: place.direction === "response" };
      return sentences(found, base, revision).map(([impact, words]) => ({
        operation: place.operation,
        impact,
        words: place.inSomeCases && !isCondition(found) ? `${words} in some cases` : words,
      }));
    });
}

function sentences(found: Found, base: FlatDocument, revision: FlatDocument): Sentence[] {
  const { change, keys, subject, isResponse, from, to } = found;
  const { kind, property = "", impact, typeName } = change;
  if (isCondition(found)) {
    const isNew = kind === "added";
    return [
      [
        isResponse ? "patch" : isNew ? "major" : "minor",
        `${subject} has ${isNew ? "a new condition" : "a condition less"}`,
      ],
    ];
  }
  // More values in a condition reach more requests: redocly reads it like any other schema.
  if (found.inCondition && !NOTES.includes(property))
    return [[isResponse ? "patch" : "major", `a condition on ${subject} changed`]];
  if (kind !== "modified") return wholeSentences(found, revision);
  const around = (document: FlatDocument) => (valueAt(document, keys) ?? {}) as Schema;
  const [before, after] = [around(base), around(revision)];
  if (typeName === "Schema" && property === "required") return requiredSentences(found, before, after);
  // Redocly looks at a list of dependencies only when it comes or goes.
  if (typeName === "DependentRequired") return dependentSentences(found, property);
  if (typeName === "RequestBody" && property === "required")
    return [to === true ? ["major", "a body is now required"] : ["minor", "the body may now be left out"]];
  if (typeName === "Parameter" && property === "required")
    return [
      [impact === "major" ? "major" : "minor", `${subject} ${to === true ? "is now required" : "may now be left out"}`],
    ];
  const keyword: KeywordChange = { keyword: property, from, to, rated: impact, isResponse, before, after };
  const said = typeName === "Schema" ? sentencesOf(subject, keyword) : undefined;
  if (said) return said;
  if (typeName === "Operation" && property === "deprecated")
    return [["minor", to ? "is deprecated" : "is no longer deprecated"]];
  return [[impact, verdict(change) ?? `the ${property} of ${subject || "the operation"} changed`]];
}

/** A rule about other keywords came or went as a whole. */
const isCondition = ({ change, keys }: Found): boolean =>
  change.kind !== "modified" &&
  keys.at(-2) !== "properties" &&
  (/^(if|then|else|not|dependentRequired|dependentSchemas)$/.test(keys.at(-1) ?? "") || keys.at(-2) === "allOf");

function requiredSentences(
  { change, subject, isResponse, from, to }: Found,
  before: Schema,
  after: Schema,
): Sentence[] {
  const has = (schema: Schema, name: unknown) => Object.hasOwn((schema["properties"] ?? {}) as object, String(name));
  const harmless = (impact: Impact): Impact => (change.impact === "major" ? "major" : impact);
  const gained = without(to, from).map((name): Sentence => {
    if (isResponse) return ["patch", `${child(subject, name)} is now always there`];
    return [
      harmless("minor"),
      `${child(subject, name)} is ${has(before, name) ? "now required" : "new, and required"}`,
    ];
  });
  const lost = without(from, to)
    .filter((name) => has(after, name) || !has(before, name))
    .map((name): Sentence => {
      if (isResponse) return [harmless("patch"), `${child(subject, name)} may now be missing`];
      return ["minor", `${child(subject, name)} may now be left out`];
    });
  return [...gained, ...lost];
}

function dependentSentences({ isResponse, subject, from, to }: Found, property: string): Sentence[] {
  const where = child(subject, property);
  const more = without(to, from);
  if (more.length > 0) return [[isResponse ? "patch" : "major", `${where} now requires ${list(more)} beside it`]];
  return [[isResponse ? "patch" : "minor", `${where} no longer requires ${list(without(from, to))} beside it`]];
}
