import * as rules from "../../src/core/schema/rules.js";
import { targetOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { partsOf, rulesIn } from "./schema-writer.js";

const { RULES, ...named } = rules;
const NAMES = new Map(Object.entries(named).map(([name, rule]) => [rule, name]));

/** The source of a list of the rules that schemas need, with all that they refer to. */
export function rulesSource(document: OpenApiDocument, schemas: readonly unknown[]): string {
  const keywords = new Set<string>();
  const seen = new Set<string>();
  /** `path`: the references that led here. */
  const look = (schema: unknown, path: readonly string[]): void => {
    const own = rulesIn(schema);
    for (const rule of own) {
      const [keyword, setting] = rule;
      const reference = String(setting);
      // A reference alone is written as what it leads to, unless that is not finished yet.
      if (keyword !== "$ref" || own.length > 1 || path.includes(reference)) keywords.add(keyword);
      for (const part of partsOf(rule)) look(part, path);
      if (keyword !== "$ref" || seen.has(reference)) continue;
      seen.add(reference);
      look(targetOf<unknown>(document, reference), [...path, reference]);
    }
  };
  for (const schema of schemas) look(schema, []);
  const needed = RULES.filter((rule) => rule.keywords.some((keyword) => keywords.has(keyword)));
  return `[${needed.map((rule) => `rules.${NAMES.get(rule)}`).join(", ")}]`;
}
