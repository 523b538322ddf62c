import { field } from "./field.js";
import { headerFault } from "./header.js";
import type { UntypedInit } from "./method.js";
import type { Issue, Operation } from "./operation.js";
import { headersFaults } from "./options.js";
import { escaped, type ValidationError } from "./schema/check.js";
import type { Schema } from "./schema/schema.js";
import { validate } from "./schema/validate.js";

const CALL_OPTIONS = ["body", "params", "signal", "timeout", "maxRetries", "headers"];

const issue = (path: string, message: string, keyword: string): Issue => ({ path, message, keyword });

/** An issue of the call as a whole. */
export const wholeIssue = (message: string, keyword: string): Issue => issue("", message, keyword);

/** What is wrong with a call's options. */
export function optionIssues(init: UntypedInit): Issue[] {
  const { signal, timeout, maxRetries, headers } = init;
  const isCount = (value: unknown) =>
    value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 0);
  const faults = [
    ...(signal === undefined || signal instanceof AbortSignal ? [] : ["signal must be an AbortSignal"]),
    ...(isCount(timeout) ? [] : ["timeout must be a whole number of milliseconds, 0 for none"]),
    ...(isCount(maxRetries) ? [] : ["maxRetries must be a whole number, 0 or more"]),
    ...headersFaults(headers).map((fault) => `headers ${fault}`),
  ];
  const surplus = Object.keys(init).filter((name) => !CALL_OPTIONS.includes(name));
  return [
    ...surplus.map((name) =>
      wholeIssue(`unknown call option "${name}"; the options are ${CALL_OPTIONS.join(", ")}`, "additionalProperties"),
    ),
    ...faults.map((fault) => wholeIssue(fault, "type")),
  ];
}

/** Path parameters that are missing, or that would name another resource: the wrong customer. */
export function pathIssues({ path }: Operation, params: unknown): Issue[] {
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) => {
    const value = field(params, "path", name);
    const at = `/path/${name}`;
    if (value === undefined || value === null) return [issue(at, "is missing", "required")];
    if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string")
      return [issue(at, "must be a text or a number", "type")];
    if (/^\.{0,2}$/.test(String(value))) return [issue(at, 'must not be empty, "." or ".."', "pattern")];
    return isEncodable(String(value)) ? [] : [issue(at, "has half a character", "pattern")];
  });
}

/** Header parameters that cannot travel. */
export function headerParamIssues(params: unknown): Issue[] {
  return Object.entries(field(params, "header") ?? {}).flatMap(([name, value]) => {
    const fault = headerFault(name, typeof value === "object" ? undefined : String(value));
    return fault ? [issue(`/header/${escaped(name)}`, fault, "pattern")] : [];
  });
}

/** What the contract says against a body or the parameters. */
export function schemaIssues(schema: Schema | undefined, value: unknown, what: "body" | "params"): Issue[] {
  const isMissing = value === undefined;
  if (schema === undefined) {
    const isNone = isMissing || (what === "params" && Object.keys(Object(value)).length === 0);
    return isNone ? [] : [wholeIssue(`the operation takes no ${what}`, "additionalProperties")];
  }
  if (isMissing && what === "body") return [wholeIssue("body is missing", "required")];
  const errors = validate(schema, isMissing ? {} : value);
  // What "then" or "else" asked for has said so itself.
  return errors.filter(({ keyword }) => keyword !== "if").map(toIssue);
}

/** A missing or surplus property is named itself, not the object that should or should not have it. */
function toIssue({ instancePath, keyword, message, params }: ValidationError): Issue {
  const property = params["missingProperty"] ?? params["additionalProperty"];
  return issue(
    property === undefined ? instancePath : `${instancePath}/${escaped(String(property))}`,
    message,
    keyword,
  );
}

function isEncodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
