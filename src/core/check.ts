import { UnencodableError } from "./codec.js";
import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import { isObject } from "./field.js";
import { lowerCased } from "./header.js";
import type { Issue } from "./issue.js";
import { bodyIssues, optionIssues, paramsIssues, placeIssues, surplusIssues, wholeIssue } from "./issues.js";
import type { UntypedInit } from "./method.js";
import type { Operation, Params } from "./operation.js";
import type { Settings } from "./options.js";
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
    throw new InvalidRequestError(issues, { provider: dialect.provider, operation: operation.id });
  };
  const read = <Value>(work: () => Value): Value => {
    try {
      return work();
    } catch (error) {
      if (error instanceof UnencodableError) return refuse(error.issues);
      if (error instanceof RangeError) return refuse([wholeIssue("nested too deeply, or contains itself", "encoding")]);
      // Not an object, or one with a getter that throws.
      return refuse([wholeIssue("the call takes one object that can be read: { body, params, signal, … }", "type")]);
    }
  };
  const { media } = operation;
  const given = read((): UntypedInit => {
    if (!isObject(init)) throw new TypeError("no object");
    const own: UntypedInit = { ...init };
    return Object.assign(own, { params: snapshot(own.params), headers: snapshot(own.headers) });
  });
  const isRaw =
    media !== undefined &&
    read(() => media.choice.request(media, dialect, { ...settings.headers, ...given.headers }).codec.isRaw === true);
  const copy = isRaw ? given.body : read(() => snapshot(given.body));
  const body = dialect.complete ? dialect.complete(copy, operation) : copy;
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
  const {
    timeout = settings.timeout,
    maxRetries = settings.maxRetries,
    maxResponseBytes = settings.maxResponseBytes,
  } = given;
  return {
    body,
    params: params as Params,
    headers: lowerCased(headers),
    signal,
    settings: { ...settings, timeout, maxRetries, maxResponseBytes },
  };
}
