import type { RedoclyChange } from "../lib/redocly.js";
import type { FlatDocument } from "./by-operation.js";
import type { Sentence } from "./keywords.js";
import { child, type Place, valueAt } from "./place.js";

/** A change that redocly found, with its place in a caller's words. */
export interface Found extends Place {
  readonly change: RedoclyChange;
  readonly keys: readonly string[];
  readonly from: unknown;
  readonly to: unknown;
  readonly isResponse: boolean;
}

/** Redocly's own words. */
export const verdict = ({ verdicts }: RedoclyChange): string | undefined =>
  verdicts[0]?.message.replace(/\.$/, "").replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

/** Something came or went as a whole. */
export function wholeSentences(found: Found, revision: FlatDocument): Sentence[] {
  const { change, keys, subject, from, to } = found;
  const isNew = change.kind === "added";
  const last = keys.at(-1) ?? "";
  switch (change.typeName) {
    case "RequestBody": {
      // Redocly takes a new body for an addition even where it is required.
      const isRequired = (to as { required?: boolean } | undefined)?.required === true;
      return [
        isNew
          ? [isRequired ? "major" : "minor", `${isRequired ? "a body is now required" : "now takes a body"}`]
          : ["major", "no longer takes a body"],
      ];
    }
    case "Response": {
      // A second success makes `data` one of two types.
      const second = /^2/.test(last) ? "major" : "minor";
      return [isNew ? [second, `may now also answer ${last}`] : ["major", `${last} is no longer one of its answers`]];
    }
    case "MediaTypesMap":
      if (isNew) return [["minor", `${subject} now has content`]];
      break;
    case "Parameter": {
      const { name, required } = (isNew ? to : from) as { name: string; required?: boolean };
      if (!isNew) return [["major", `parameter \`${name}\` is no longer taken`]];
      return [[required ? "major" : "minor", `parameter \`${name}\` is new${required ? ", and required" : ""}`]];
    }
    case "SchemaProperties":
      return Object.keys((isNew ? to : from) as object).flatMap((name) =>
        propertySentences(found, child(subject, name), [...keys, name], revision),
      );
    case "Schema":
      if (keys.at(-2) === "properties") return propertySentences(found, subject, keys, revision);
  }
  if (/^(oneOf|anyOf)$/.test(keys.at(-2) ?? "")) return [formSentence(found)];
  return [[change.impact, verdict(change) ?? `${last} of ${subject || "the operation"} was ${change.kind}`]];
}

function formSentence({ change, subject, isResponse, to }: Found): Sentence {
  const { impact, kind } = change;
  if (kind === "removed")
    return [impact, isResponse ? `${subject} has a form less` : `${subject} no longer takes one of its forms`];
  if (!isResponse) return ["minor", `${subject} now takes another form`];
  // It becomes an error, and leaves the type of `data` alone.
  if ((to as { "x-refusal"?: boolean })["x-refusal"] === true)
    return ["minor", `${subject} may now say no in another form`];
  return [impact, `${subject} may now have another form`];
}

function propertySentences(
  { change, isResponse }: Found,
  subject: string,
  keys: readonly string[],
  revision: FlatDocument,
): Sentence[] {
  if (change.kind === "removed")
    // An open request lets the key pass, but a caller's code no longer compiles.
    return [["major", isResponse ? `${subject} is gone` : `${subject} is no longer taken`]];
  const { required = [] } = (valueAt(revision, keys.slice(0, -2)) ?? {}) as { required?: readonly string[] };
  // The change of `required` says it.
  if (!isResponse && required.includes(keys.at(-1) ?? "")) return [];
  return [["minor", isResponse ? `${subject} is new` : `${subject} can now be sent`]];
}
