import type { UntypedInit } from "./method.js";
import type { Issue, Operation, Params } from "./operation.js";
import { headersFaults } from "./options.js";
import { escaped } from "./schema/check.js";
import { schemaIssues } from "./schema-issues.js";

const CALL_OPTIONS = new Set([
  "body",
  "params",
  "signal",
  "timeout",
  "maxRetries",
  "maxResponseBytes",
  "headers",
  "observe",
]);
/** What most calls have. */
const NONE: readonly Issue[] = [];

const issue = (path: string, message: string, keyword: string): Issue => ({ path, message, keyword });

/** An issue of the call as a whole. */
export const wholeIssue = (message: string, keyword: string): Issue => issue("", message, keyword);

/** What is wrong with a call's options. */
export function optionIssues(init: UntypedInit): readonly Issue[] {
  const found: Issue[] = [];
  for (const name of Object.keys(init))
    if (!CALL_OPTIONS.has(name)) {
      const known = [...CALL_OPTIONS].join(", ");
      found.push(wholeIssue(`unknown call option "${name}"; the options are ${known}`, "additionalProperties"));
    }
  const { signal, timeout, maxRetries, maxResponseBytes, headers, observe } = init;
  const wrong = (words: string) => found.push(wholeIssue(words, "type"));
  if (signal !== undefined && !isSignal(signal)) wrong("signal must be an AbortSignal");
  if (!isCount(timeout)) wrong("timeout must be a whole number of milliseconds, 0 for none");
  if (!isCount(maxRetries)) wrong("maxRetries must be a whole number, 0 or more");
  if (!isCount(maxResponseBytes)) wrong("maxResponseBytes must be a whole number of bytes");
  if (observe !== undefined && typeof observe !== "function") wrong("observe must be a function");
  if (headers !== undefined) for (const fault of headersFaults(headers)) wrong(`headers ${fault}`);
  return found;
}

const isCount = (value: unknown) => value === undefined || (Number.isInteger(value) && (value as number) >= 0);

/** Also one of another realm, which is no instance of this one's class. */
const isSignal = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  typeof Reflect.get(value, "aborted") === "boolean" &&
  typeof Reflect.get(value, "addEventListener") === "function";

/** Parameters that could not travel, or would lead elsewhere. */
export function placeIssues(operation: Operation, params: Params): readonly Issue[] {
  const { places } = operation;
  return places ? Object.values(places).flatMap((place) => place.faults?.(operation, params) ?? NONE) : NONE;
}

/** What the contract says against a body. What is handed through as it is has no shape that could be checked. */
export function bodyIssues(
  { bodySchema, bodyIsOptional, rules = [] }: Operation,
  body: unknown,
  isRaw: boolean,
): readonly Issue[] {
  if (body === undefined)
    return (bodySchema !== undefined || isRaw) && !bodyIsOptional ? [wholeIssue("body is missing", "required")] : NONE;
  if (isRaw) return NONE;
  return bodySchema === undefined
    ? [wholeIssue("the operation takes no body", "additionalProperties")]
    : schemaIssues(bodySchema, body, rules);
}

/**
 * What has no place in a request, whatever the contract's schemas say: a body of a GET, over which `fetch` would fail before it
 * sends, each time anew, and parameters where the operation has none, which nobody would write.
 */
export function surplusIssues({ method, places = {} }: Operation, body: unknown, params: Params): readonly Issue[] {
  const isBodiless = body !== undefined && (method === "GET" || method === "HEAD");
  return [
    ...(isBodiless ? [wholeIssue(`a ${method} takes no body`, "additionalProperties")] : NONE),
    ...Object.entries<unknown>(Object(params))
      .filter(([place, values]) => values !== undefined && !Object.hasOwn(places, place))
      .map(([place]) => issue(`/${escaped(place)}`, "is not in the contract", "additionalProperties")),
  ];
}

/** What the contract says against parameters. */
export function paramsIssues({ paramsSchema, rules = [] }: Operation, params: unknown): readonly Issue[] {
  if (paramsSchema !== undefined) return schemaIssues(paramsSchema, params ?? {}, rules);
  const isNone = params === undefined || Object.keys(Object(params)).length === 0;
  return isNone ? NONE : [wholeIssue("the operation takes no params", "additionalProperties")];
}
