import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import { headerParamIssues, optionIssues, pathIssues, schemaIssues, wholeIssue } from "./issues.js";
import type { UntypedInit } from "./method.js";
import type { Issue, Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { snapshot } from "./snapshot.js";

/** Parameters by their place. */
export interface Params {
  readonly path?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly header?: Record<string, string>;
}

/** A call's arguments, checked: copies, so that what was checked is what is sent. */
export interface CheckedCall {
  readonly body: unknown;
  readonly params: Params;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** The client's settings with the call's own time-out and retries. */
  readonly settings: Settings;
}

/**
 * Checks what a caller passed, before anything is sent.
 * @throws InvalidRequestError with every issue that was found.
 */
export function check(dialect: Dialect, settings: Settings, operation: Operation, init: UntypedInit): CheckedCall {
  const { issues, call } = inspect(dialect, settings, operation, init);
  if (issues.length > 0 || !call)
    throw new InvalidRequestError(issues, { provider: dialect.provider, operation: operation.id, outcome: "not-sent" });
  return call;
}

function inspect(
  dialect: Dialect,
  settings: Settings,
  operation: Operation,
  init: UntypedInit,
): { issues: readonly Issue[]; call?: CheckedCall } {
  try {
    if (typeof init !== "object" || init === null) throw new TypeError("no object");
    // A copy of the caller's object: each option is read once.
    const given: UntypedInit = { ...init };
    const { signal, timeout = settings.timeout, maxRetries = settings.maxRetries } = given;
    const headers = snapshot(given.headers ?? {}) as Record<string, string>;
    const params = snapshot(given.params);
    const own = snapshot(given.body);
    const body = dialect.complete ? dialect.complete(own, operation) : own;
    const found = settings.validate
      ? [...schemaIssues(operation.bodySchema, body, "body"), ...schemaIssues(operation.paramsSchema, params, "params")]
      : [];
    const isNew = ({ path }: Issue) => !found.some((issue) => issue.path === path);
    const issues = [
      ...optionIssues({ ...given, headers }),
      ...found,
      // Checked even without validation: what they prevent is worse than a refusal.
      ...pathIssues(operation, params).filter(isNew),
      ...headerParamIssues(params),
    ];
    const call = { body, params: params ?? {}, headers, signal, settings: { ...settings, timeout, maxRetries } };
    return { issues, call };
  } catch (error) {
    if (error instanceof RangeError)
      return { issues: [wholeIssue("nested too deeply, or contains itself", "encoding")] };
    // Not an object, or one with a getter that throws.
    return { issues: [wholeIssue("the call takes one object that can be read: { body, params, signal, … }", "type")] };
  }
}
