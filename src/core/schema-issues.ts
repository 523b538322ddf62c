import type { Issue } from "./issue.js";
import { escaped, type Rule, type ValidationError } from "./schema/check.js";
import type { Schema } from "./schema/schema.js";
import { validate } from "./schema/validate.js";

/** What a schema says against a value, by the rules for its keywords. */
export function schemaIssues(schema: Schema, value: unknown, rules: readonly Rule[]): readonly Issue[] {
  const errors = validate(schema, value, rules);
  // What "then" or "else" asked for has said so itself.
  return errors.filter(({ keyword }) => keyword !== "if").map(toIssue);
}

/** A missing or surplus property is named itself, not the object that should or should not have it. */
function toIssue({ instancePath, keyword, message, params }: ValidationError): Issue {
  const property = params["missingProperty"] ?? params["additionalProperty"];
  const path = property === undefined ? instancePath : `${instancePath}/${escaped(String(property))}`;
  return { path, message, keyword };
}
