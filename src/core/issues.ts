import { field } from "./field.js";
import { headerFault } from "./header.js";
import type { UntypedInit } from "./method.js";
import type { Issue, Operation } from "./operation.js";
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

/** Path parameters that are missing, or that would name another resource: the wrong customer. */
export function pathIssues({ path }: Operation, params: unknown): readonly Issue[] {
  if (!path.includes("{")) return NONE;
  return [...path.matchAll(/\{([^{}]+)\}/g)].flatMap(([, name = ""]) => {
    const value = field(params, "path", name);
    const at = `/path/${name}`;
    if (value === undefined || value === null) return [issue(at, "is missing", "required")];
    const items: unknown[] = Array.isArray(value) ? value : [value];
    if (items.some((item) => (typeof item === "number" ? !Number.isFinite(item) : typeof item !== "string")))
      return [issue(at, "must be a text, a number, or a list of them", "type")];
    if (/^\.{0,2}$/.test(items.join())) return [issue(at, 'must not be empty, "." or ".."', "pattern")];
    return isEncodable(items.join()) ? [] : [issue(at, "has half a character", "pattern")];
  });
}

/** Header parameters that cannot travel. */
export function headerParamIssues(params: unknown): readonly Issue[] {
  if (field(params, "header") === undefined) return NONE;
  return Object.entries(field(params, "header") ?? {}).flatMap(([name, value]) => {
    const fault = headerFault(name, typeof value === "object" ? undefined : String(value));
    return fault ? [issue(`/header/${escaped(name)}`, fault, "pattern")] : [];
  });
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

/** A body where HTTP has no place for one: `fetch` would fail before it sends, each time anew. */
export function methodIssues({ method }: Operation, body: unknown): readonly Issue[] {
  return body !== undefined && (method === "GET" || method === "HEAD")
    ? [wholeIssue(`a ${method} takes no body`, "additionalProperties")]
    : NONE;
}

/** What the contract says against parameters. */
export function paramsIssues({ paramsSchema, rules = [] }: Operation, params: unknown): readonly Issue[] {
  if (paramsSchema !== undefined) return schemaIssues(paramsSchema, params ?? {}, rules);
  const isNone = params === undefined || Object.keys(Object(params)).length === 0;
  return isNone ? NONE : [wholeIssue("the operation takes no params", "additionalProperties")];
}

function isEncodable(text: string): boolean {
  try {
    encodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
