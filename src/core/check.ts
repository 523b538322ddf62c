import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import { isObject } from "./field.js";
import type { Issue } from "./issue.js";
import { bodyIssues, optionIssues, paramsIssues, placeIssues, surplusIssues, wholeIssue } from "./issues.js";
import type { UntypedInit } from "./method.js";
import type { Operation, Params } from "./operation.js";
import { lowerCased, type Settings } from "./options.js";
import { snapshot } from "./snapshot.js";

/** A call's arguments, checked: copies, so that what was checked is what is sent. */
export interface CheckedCall {
  readonly body: unknown;
  readonly params: Params;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal | undefined;
  /** The client's settings with the call's own time-out and retries. */
  readonly settings: Settings;
}

/** The client's settings that a call may change. */
const COUNTS = ["timeout", "maxRetries", "maxResponseBytes"] as const;

/**
 * Checks what a caller passed, before anything is sent.
 * @throws InvalidRequestError with every issue that was found.
 */
export function check(dialect: Dialect, settings: Settings, operation: Operation, init: UntypedInit): CheckedCall {
  const refuse = (issues: readonly Issue[]): never => {
    throw new InvalidRequestError(issues, { provider: dialect.provider, operation: operation.id });
  };
  const { media } = operation;
  const isRaw = media?.choice.request(media, dialect, undefined).codec.isRaw === true;
  const given = copy(init, isRaw ? ["params", "headers"] : ["body", "params", "headers"], refuse);
  const body = dialect.complete ? dialect.complete(given.body, operation) : given.body;
  const { params = {}, headers = {}, signal } = given;
  const found = settings.validate
    ? [...bodyIssues(operation, body, isRaw), ...paramsIssues(operation, given.params)]
    : surplusIssues(operation, body, params as Params);
  const issues = [
    ...optionIssues(given),
    ...found,
    // Checked even without validation: what they prevent is worse than a refusal.
    ...placeIssues(operation, params as Params).filter(({ path }) => !found.some((issue) => issue.path === path)),
  ];
  if (issues.length > 0) refuse(issues);
  const changed = COUNTS.filter((name) => given[name] !== undefined);
  return {
    body,
    params: params as Params,
    headers: lowerCased(headers),
    signal,
    settings:
      changed.length > 0
        ? { ...settings, ...Object.fromEntries(changed.map((name) => [name, given[name]])) }
        : settings,
  };
}

/** A copy of the caller's arguments: each of them is read once. */
function copy(
  init: UntypedInit,
  parts: readonly ("body" | "params" | "headers")[],
  refuse: (issues: readonly Issue[]) => never,
): UntypedInit {
  try {
    if (!isObject(init)) throw new TypeError("no object");
    const given: UntypedInit = { ...init };
    for (const part of parts) if (given[part] !== undefined) Object.assign(given, { [part]: snapshot(given[part]) });
    return given;
  } catch (error) {
    if (error instanceof RangeError) return refuse([wholeIssue("nested too deeply, or contains itself", "encoding")]);
    // Not an object, or one with a getter that throws.
    return refuse([wholeIssue("the call takes one object that can be read: { body, params, signal, … }", "type")]);
  }
}
