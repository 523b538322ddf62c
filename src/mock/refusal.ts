import type { Issue } from "../core/issue.js";
import type { Choice, IHttpOperation } from "./engine.js";

/** A documented error code: an entry of `x-error-codes`. */
export interface ErrorCode {
  readonly code: string;
  readonly status: number | "unknown";
  readonly meaning: string;
  /** The vendor's own words. */
  readonly message?: string;
  /** The property at fault, by its path below the body; `""` is the body itself. */
  readonly field?: string;
  /** The JSON Schema keyword that it breaks, or one of several. */
  readonly keyword?: string | readonly string[];
  readonly throttled?: true;
}

/** How the provider says no: one of the contract's answers, and the code and the words that belong into it. */
export interface Refusal {
  readonly choice: Choice;
  /** Left out where the answer has them already, or no code is documented. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** The name under which a contract keeps its answer to a request that breaks it, if that is not the first of the 400. */
const INVALID = "InvalidRequest";
/** Where the contract does not say with which status it says no. */
const UNPROCESSABLE = 422;

export const codesOf = ({ extensions }: IHttpOperation): readonly ErrorCode[] =>
  (extensions?.["x-error-codes"] as readonly ErrorCode[] | undefined) ?? [];

/** The answer to a request that breaks the contract. */
export function refusalOf(operation: IHttpOperation, faults: readonly Issue[]): Refusal {
  const fitting = new Set(faults.map((fault) => best(codesOf(operation), fault)));
  // Which of several faults the provider tells is not documented: the one that the contract lists first.
  const entry = codesOf(operation).find((one) => fitting.has(one));
  return entry ? withCode(operation, entry) : { choice: invalidChoice(operation) };
}

/** The answer that carries a code, if it is a documented one. */
export function refusalWith(operation: IHttpOperation, code: string): Refusal | undefined {
  const entry = codesOf(operation).find((one) => one.code === code);
  return entry && withCode(operation, entry);
}

/** The answer to a caller who is over a limit: the code that says so, else 429. */
export function throttledRefusal(operation: IHttpOperation): Refusal {
  const entry = codesOf(operation).find(({ throttled }) => throttled);
  return entry ? withCode(operation, entry, 429) : { choice: { code: 429 } };
}

/** Of the codes that stand for a fault, the one that says most exactly where it is. */
function best(codes: readonly ErrorCode[], { path, keyword }: Issue): ErrorCode | undefined {
  const place = path
    .split("/")
    .slice(1)
    .filter((part) => !/^\d+$/.test(part))
    .map((part) => part.replaceAll("~1", "/").replaceAll("~0", "~"))
    .join("/");
  const exactness = (entry: ErrorCode): number => {
    if (![entry.keyword].flat().includes(keyword)) return -1;
    const { field } = entry;
    if (field === undefined) return 0;
    if (field === place) return field.length + 2;
    return field !== "" && place.endsWith(`/${field}`) ? field.length + 1 : -1;
  };
  const [first] = codes
    .map((entry) => [exactness(entry), entry] as const)
    .filter(([exact]) => exact >= 0)
    .sort(([a], [b]) => b - a);
  return first?.[1];
}

/** `unknown`: the status, where the vendor's is not known. */
function withCode(
  operation: IHttpOperation,
  { code, status, message, meaning }: ErrorCode,
  unknown = invalidChoice(operation).code,
): Refusal {
  const key = status === "unknown" ? unknown : status;
  const examples = examplesOf(operation, String(key)) ?? examplesOf(operation, "default") ?? [];
  const own = examples.find(({ value }) => holds(value, code));
  const example = own ?? examples.find((one) => one.key === INVALID);
  return {
    choice: { code: key, ...(example ? { example: example.key } : {}) },
    ...(own && (message === undefined || holds(own.value, message))
      ? {}
      : { error: { code, message: message ?? meaning } }),
  };
}

/** The 400, or a 2xx that has an example of that name; else what stands for every other answer. */
function invalidChoice(operation: IHttpOperation): Choice {
  const named = (code: string) => examplesOf(operation, code)?.some(({ key }) => key === INVALID);
  const keys = operation.responses.map(({ code }) => code);
  const key = keys.find((code) => code === "400") ?? keys.find((code) => code.startsWith("2") && named(code));
  return {
    code: key === undefined ? UNPROCESSABLE : Number(key),
    ...(named(key ?? "default") ? { example: INVALID } : {}),
  };
}

interface Example {
  readonly key: string;
  readonly value?: unknown;
}

const examplesOf = ({ responses }: IHttpOperation, key: string): readonly Example[] | undefined =>
  responses.find(({ code }) => code === key)?.contents?.flatMap(({ examples = [] }) => examples);

/** Whether a code, or its words, stand anywhere in a value. */
const holds = (value: unknown, text: string): boolean =>
  typeof value === "object" && value !== null
    ? Object.values(value).some((part) => holds(part, text))
    : String(value) === text;
