// What redocly does not look at, or takes for a note: XML, error codes, and the extensions of CONTRIBUTING.md.
import { isXml } from "../lib/contract.js";
import type { MediaType, Schema } from "../lib/openapi.js";
import { type FlatContent, type FlatDocument, type FlatOperation, idsOf, operationOf } from "./by-operation.js";
import type { Change } from "./change.js";
import { codeSentences, operationSentences, same } from "./extensions.js";
import type { Sentence } from "./keywords.js";
import { answerSubject, bodySubject, namesOf } from "./place.js";

export function changesOnTheWire(base: FlatDocument, revision: FlatDocument): Change[] {
  const limits: Change[] = same(base["x-rate-limits"], revision["x-rate-limits"])
    ? []
    : [{ operation: undefined, impact: "minor", words: "the documented limits of their calls changed" }];
  return [...limits, ...changesOfOperations(base, revision)];
}

function changesOfOperations(base: FlatDocument, revision: FlatDocument): Change[] {
  return [...new Set([...idsOf(base), ...idsOf(revision)])].flatMap((operation) => {
    const [before, after] = [operationOf(base, operation), operationOf(revision, operation)];
    const sentences: Sentence[] =
      before && after
        ? [
            ...operationSentences(before, after),
            ...codeSentences(before["x-error-codes"] ?? [], after["x-error-codes"] ?? []),
            ...bodySentences(before, after),
          ]
        : [before ? ["major", goneWords(before, base, revision)] : ["minor", "is new"]];
    return sentences.map(([impact, words]) => ({ operation, impact, words }));
  });
}

/** The same method and path under another name is a new name. */
function goneWords(gone: FlatOperation, base: FlatDocument, revision: FlatDocument): string {
  const isHeir = (id: string) => operationOf(revision, id)?.["x-wire"] === gone["x-wire"] && !operationOf(base, id);
  const heir = idsOf(revision).find(isHeir);
  return heir ? `is now called \`${heir}\`` : "was removed";
}

function bodySentences(before: FlatOperation, after: FlatOperation): Sentence[] {
  const request = compareContent(before.requestBody, after.requestBody, "request", bodySubject);
  const responses = Object.keys(after.responses).flatMap((status) =>
    compareContent(before.responses[status], after.responses[status], "response", (names) =>
      answerSubject(names, status),
    ),
  );
  return [...request, ...responses];
}

type Direction = "request" | "response";

function compareContent(
  before: FlatContent | undefined,
  after: FlatContent | undefined,
  direction: Direction,
  subject: (names: string) => string,
): Sentence[] {
  return Object.entries(after?.content ?? {}).flatMap(([name, media]: [string, MediaType]): Sentence[] => {
    const old = before?.content?.[name];
    if (!old) return [];
    const walk = new SchemaWalk(direction, isXml(name), subject);
    walk.compare(old.schema ?? {}, media.schema ?? {}, []);
    if (!same(old.examples, media.examples)) walk.found.push(["patch", `the examples of ${subject("")} changed`]);
    return walk.found;
  });
}

class SchemaWalk {
  readonly found: Sentence[] = [];

  constructor(
    private readonly direction: Direction,
    private readonly isXml: boolean,
    private readonly subjectOf: (names: string) => string,
  ) {}

  compare(before: Schema, after: Schema, keys: readonly string[]): void {
    const subject = this.subjectOf(namesOf(keys).names);
    if (this.isXml) this.found.push(...this.xmlSentences(before, after, keys, subject));
    if ((before["x-refusal"] === true) !== (after["x-refusal"] === true))
      this.found.push([
        "major",
        `one form of ${subject} ${after["x-refusal"] ? "now means no: it is an error" : "no longer means no: it is data"}`,
      ]);
    const [was, is] = [before["x-differs-from"], after["x-differs-from"]];
    if (was !== is && this.direction === "request")
      this.found.push(
        is
          ? ["major", `${subject} must now differ from \`${is}\``]
          : ["minor", `${subject} may now be the same as \`${was}\``],
      );
    for (const [old, now, key] of children(before, after)) this.compare(old, now, [...keys, ...key]);
  }

  private xmlSentences(before: Schema, after: Schema, keys: readonly string[], subject: string): Sentence[] {
    const own = keys.at(-2) === "properties" ? keys.at(-1) : undefined;
    const [was, is] = [effectiveXml(before, own), effectiveXml(after, own)];
    const sentences = Object.keys({ ...was, ...is })
      .filter((key) => was[key] !== is[key])
      .map((key): Sentence => ["major", `${subject} ${xmlWords(key, was[key], is[key])}`]);
    const order = (schema: Schema, other: Schema) =>
      Object.keys(schema.properties ?? {}).filter((name) => Object.hasOwn(other.properties ?? {}, name));
    // Answers are read by name, in any order.
    if (!same(order(before, after), order(after, before)))
      sentences.push([
        this.direction === "request" ? "major" : "patch",
        `the elements of ${subject} ${this.direction === "request" ? "go out" : "come"} in another order`,
      ]);
    return sentences;
  }
}

const XML_ROLES: Readonly<Record<string, string>> = {
  wrapped: "wrapped in an element",
  attribute: "an attribute",
  "x-text": "the element's own text",
};
function xmlWords(key: string, was: unknown, is: unknown): string {
  const role = XML_ROLES[key];
  if (role) return is ? `is now ${role}` : `is no longer ${role}`;
  const show = (value: unknown) => (value === undefined ? "none" : `\`${value}\``);
  if (key === "name") return `is now named ${show(is)} in XML (before: ${show(was)})`;
  return `has another \`xml.${key}\` (${show(is)}, before: ${show(was)})`;
}

/** What its `xml` object does: a name that is the property's own, or a list's without a wrapper, does nothing. */
function effectiveXml({ xml = {}, type }: Schema, own: string | undefined): Record<string, unknown> {
  const { name = own, wrapped = false, attribute = false, ...others } = xml;
  // When a list gets a wrapper, that says it all.
  return { name: type === "array" && !wrapped ? own : name, wrapped, attribute, ...others };
}

function children(before: Schema, after: Schema): [before: Schema, after: Schema, keys: string[]][] {
  const found: [Schema, Schema, string[]][] = [];
  const add = (old: unknown, now: unknown, ...keys: string[]) => {
    if (typeof old === "object" && old && typeof now === "object" && now) found.push([old, now, keys]);
  };
  for (const [name, property] of Object.entries(after.properties ?? {}))
    add(before.properties?.[name], property, "properties", name);
  for (const key of ["items", "additionalProperties", "then", "else"] as const) add(before[key], after[key], key);
  for (const key of ["allOf", "oneOf", "anyOf"] as const) {
    // Members that stay the same may change places.
    const [olds, nows] = [before[key] ?? [], after[key] ?? []];
    const left = olds.filter((old) => !nows.some((now) => same(old, now)));
    const right = nows.filter((now) => !olds.some((old) => same(old, now)));
    for (const [index, now] of right.entries()) add(left[index], now, key, String(index));
  }
  return found;
}
