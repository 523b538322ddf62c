import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import { field } from "./field.js";
import type { UntypedInit } from "./method.js";
import type { Issue, Operation, Validate, ValidationError } from "./operation.js";
import { headersFaults, type Settings } from "./options.js";

/** A call's arguments, checked. */
export interface CheckedCall {
  readonly body: unknown;
  readonly params: unknown;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** The client's settings with the call's own time-out and retries. */
  readonly limits: Settings;
}

const CALL_OPTIONS = ["body", "params", "signal", "timeout", "maxRetries", "headers"];

/**
 * Checks what a caller passed, before anything is sent.
 * @throws InvalidRequestError with every issue that was found.
 */
export function check(dialect: Dialect, settings: Settings, operation: Operation, init: UntypedInit): CheckedCall {
  const issues: Issue[] = [];
  let body: unknown;
  try {
    if (typeof init !== "object" || init === null) throw new TypeError();
    body = dialect.complete ? dialect.complete(init.body, operation) : init.body;
    issues.push(...optionIssues(init), ...pathIssues(operation, init.params));
    if (settings.validate)
      issues.push(
        ...bodyIssues(operation.validateBody, body, "body"),
        ...bodyIssues(operation.validateParams, init.params ?? {}, "params"),
      );
  } catch {
    // Not an object, or one with a getter that throws.
    issues.push(issue("", "the call takes one object that can be read: { body, params, signal, … }", "type"));
  }
  if (issues.length > 0)
    throw new InvalidRequestError(issues, { provider: dialect.provider, operation: operation.id, outcome: "not-sent" });
  const { params, headers = {}, signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = init;
  return { body, params, headers, signal, limits: { ...settings, timeout, maxRetries } };
}

function optionIssues(init: UntypedInit): Issue[] {
  const { signal, timeout, maxRetries, headers } = init;
  const isCount = (value: unknown) =>
    value === undefined || (typeof value === "number" && Number.isInteger(value) && value >= 0);
  return [
    ...Object.keys(init)
      .filter((name) => !CALL_OPTIONS.includes(name))
      .map((name) =>
        issue("", `unknown call option "${name}"; the options are ${CALL_OPTIONS.join(", ")}`, "additionalProperties"),
      ),
    ...(signal === undefined || signal instanceof AbortSignal
      ? []
      : [issue("", "signal must be an AbortSignal", "type")]),
    ...(isCount(timeout) ? [] : [issue("", "timeout must be a whole number of milliseconds, 0 for none", "type")]),
    ...(isCount(maxRetries) ? [] : [issue("", "maxRetries must be a whole number, 0 or more", "type")]),
    ...(headers === undefined ? [] : headersFaults(headers).map((fault) => issue("", `headers ${fault}`, "type"))),
  ];
}

/** Path parameters that would name another resource. Checked even without validation: the wrong customer is worse. */
function pathIssues({ path }: Operation, params: unknown): Issue[] {
  const given = field(params, "path");
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) => {
    const value = field(given, name);
    const at = `/path/${name}`;
    if (value === undefined || value === null) return [];
    if (typeof value === "number" ? !Number.isFinite(value) : typeof value !== "string")
      return [issue(at, "must be a text or a number", "type")];
    return /^\.{0,2}$/.test(String(value)) ? [issue(at, 'must not be empty, "." or ".."', "pattern")] : [];
  });
}

function bodyIssues(validate: Validate | undefined, value: unknown, what: "body" | "params"): Issue[] {
  if (!validate) {
    const none = what === "body" ? value === undefined : Object.keys(value as object).length === 0;
    return none ? [] : [issue("", `the operation takes no ${what}`, "additionalProperties")];
  }
  if (validate(value)) return [];
  const found = (validate.errors ?? []).filter(({ keyword }) => keyword !== "if").map(toIssue);
  return value === undefined ? [issue("", `${what} is missing`, "required")] : found;
}

/** A missing or surplus property is named itself, not the object that should or should not have it. */
function toIssue({ instancePath, keyword, message = "is not valid", params }: ValidationError): Issue {
  const escaped = (name: unknown) => String(name).replaceAll("~", "~0").replaceAll("/", "~1");
  if (keyword === "required" || keyword === "dependentRequired")
    return issue(
      `${instancePath}/${escaped(params["missingProperty"])}`,
      keyword === "required" ? "is missing" : message,
      keyword,
    );
  if (keyword === "additionalProperties")
    return issue(`${instancePath}/${escaped(params["additionalProperty"])}`, "is not in the contract", keyword);
  return issue(instancePath, message, keyword);
}

const issue = (path: string, message: string, keyword: string): Issue => ({ path, message, keyword });
