import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import { bodyIssues, optionIssues, paramsIssues, placeIssues, surplusIssues, wholeIssue } from "./issues.js";
import { requestCodec } from "./media.js";
import type { UntypedInit } from "./method.js";
import type { Issue, Operation, Params } from "./operation.js";
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

/**
 * Checks what a caller passed, before anything is sent.
 * @throws InvalidRequestError with every issue that was found.
 */
export function check(dialect: Dialect, settings: Settings, operation: Operation, init: UntypedInit): CheckedCall {
  const refuse = (issues: readonly Issue[]): never => {
    const about = { provider: dialect.provider, operation: operation.id };
    throw new InvalidRequestError(issues, { ...about, outcome: "not-sent", attempts: 0 });
  };
  const isRaw = operation.sends !== undefined && requestCodec(dialect, operation, undefined).codec.isRaw === true;
  const given = copy(init, isRaw ? ["params", "headers"] : ["body", "params", "headers"], refuse);
  const body = dialect.complete ? dialect.complete(given.body, operation) : given.body;
  const { params = {}, headers = {}, signal, timeout, maxRetries, maxResponseBytes } = given;
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
  const isChanged = timeout !== undefined || maxRetries !== undefined || maxResponseBytes !== undefined;
  const changed = () => ({
    ...settings,
    timeout: timeout ?? settings.timeout,
    maxRetries: maxRetries ?? settings.maxRetries,
    maxResponseBytes: maxResponseBytes ?? settings.maxResponseBytes,
  });
  return {
    body,
    params: params as Params,
    headers: lowerCased(headers),
    signal,
    settings: isChanged ? changed() : settings,
  };
}

/** A copy of the caller's arguments: each of them is read once. */
function copy(
  init: UntypedInit,
  parts: readonly ("body" | "params" | "headers")[],
  refuse: (issues: readonly Issue[]) => never,
): UntypedInit {
  try {
    if (typeof init !== "object" || init === null) throw new TypeError("no object");
    const given: UntypedInit = { ...init };
    for (const part of parts) if (given[part] !== undefined) Object.assign(given, { [part]: snapshot(given[part]) });
    return given;
  } catch (error) {
    if (error instanceof RangeError) return refuse([wholeIssue("nested too deeply, or contains itself", "encoding")]);
    // Not an object, or one with a getter that throws.
    return refuse([wholeIssue("the call takes one object that can be read: { body, params, signal, … }", "type")]);
  }
}
