import { isObject } from "./field.js";
import type { Issue } from "./issue.js";
import type { UntypedInit } from "./method.js";
import type { Operation, Params } from "./operation.js";
import { COMMON_RULES, isFunction, type OptionRule, optionFaults } from "./option-rules.js";
import { escaped } from "./schema/check.js";
import { schemaIssues } from "./schema-issues.js";

const issue = (path: string, message: string, keyword: string): Issue => ({ path, message, keyword });

/** An issue of the call as a whole. */
export const wholeIssue = (message: string, keyword: string): Issue => issue("", message, keyword);

const SIGNAL: OptionRule = [isSignal, "an AbortSignal"];

/** What is wrong with a call's options. */
export const optionIssues = (init: UntypedInit): readonly Issue[] =>
  optionFaults({ ...init }, { signal: SIGNAL, ...COMMON_RULES }, ["body", "params"]).map(([name, words, keyword]) =>
    wholeIssue(`option "${name}" ${words}`, keyword),
  );

/** Also one of another realm, which is no instance of this one's class. */
function isSignal(value: unknown): boolean {
  return isObject(value) && typeof value["aborted"] === "boolean" && isFunction(value["addEventListener"]);
}

/** Parameters that could not travel, or would lead elsewhere. */
export function placeIssues(operation: Operation, params: Params): readonly Issue[] {
  const { places } = operation;
  return places ? Object.values(places).flatMap((place) => place.faults?.(operation, params) ?? []) : [];
}

/** What the contract says against a body. What is handed through as it is has no shape that could be checked. */
export function bodyIssues(
  { bodySchema, bodyIsOptional, rules = [] }: Operation,
  body: unknown,
  isRaw: boolean,
): readonly Issue[] {
  if (body === undefined)
    return (bodySchema !== undefined || isRaw) && !bodyIsOptional ? [wholeIssue("body is missing", "required")] : [];
  if (isRaw) return [];
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
    ...(isBodiless ? [wholeIssue(`a ${method} takes no body`, "additionalProperties")] : []),
    ...Object.entries<unknown>(Object(params))
      .filter(([place, values]) => values !== undefined && !Object.hasOwn(places, place))
      .map(([place]) => issue(`/${escaped(place)}`, "is not in the contract", "additionalProperties")),
  ];
}

/** What the contract says against parameters. */
export function paramsIssues({ paramsSchema, rules = [] }: Operation, params: unknown): readonly Issue[] {
  if (paramsSchema !== undefined) return schemaIssues(paramsSchema, params ?? {}, rules);
  const isNone = params === undefined || Object.keys(Object(params)).length === 0;
  return isNone ? [] : [wholeIssue("the operation takes no params", "additionalProperties")];
}
