import { type ContractOperation, dereference } from "../lib/contract.js";
import type { Content, ErrorCode, OpenApiDocument } from "../lib/openapi.js";
import { isRepeatable } from "./outcomes.js";
import { table } from "./text.js";

/** A way in which an operation fails, as the docs list it. */
export interface ErrorRow {
  /** Empty for a documented status that no code stands for. */
  readonly code: string;
  /** `409`, `other`, or `not stated`. */
  readonly status: string;
  readonly meaning: string;
  readonly advice: string;
}

/** The operation's error codes, then the documented statuses that none of them has. */
export function errorRows(document: OpenApiDocument, operation: ContractOperation): ErrorRow[] {
  const codes = operation.object["x-error-codes"];
  const rest = Object.entries(operation.object.responses).filter(
    ([status, response]) =>
      !status.startsWith("2") &&
      dereference<Content>(document, response)["x-success"] !== true &&
      !codes.some((code) => String(code.status) === status),
  );
  return [
    ...codes.map((code) => ({
      code: code.code,
      status: code.status === "unknown" ? "not stated" : String(code.status),
      meaning: oneLine(code.meaning),
      advice: adviceFor(operation, code),
    })),
    ...rest.map(([status, response]) => ({
      code: "",
      status: status === "default" ? "other" : status,
      meaning: oneLine(dereference<Content & { description?: string }>(document, response).description ?? ""),
      advice: adviceFor(operation, { status: /^\d+$/.test(status) ? Number(status) : "unknown" }),
    })),
  ];
}

/** What to do about an error: the client's own rules, in words. */
export function adviceFor(
  operation: Pick<ContractOperation, "method" | "object">,
  { status, field, throttled, outcome, duplicate }: Omit<ErrorCode, "code" | "meaning">,
): string {
  const change = field ? `change \`${fieldName(field)}\`` : "change the request";
  if (throttled || status === 429) return "Refused for load: the client waits and repeats by itself.";
  if (outcome === "unknown" || (status !== "unknown" && status >= 500))
    return isRepeatable(operation)
      ? "Unknown, but a second call does no harm: the client repeats by itself."
      : "Unknown: it may have been done. Look before you repeat.";
  if (duplicate)
    return `Refused, for it is there already. Did an earlier call of yours lose its answer? Then that call may have done it: look first, and ${change} only if it is not yours.`;
  if (status === "unknown") return "Go by `error.outcome`: `refused` is a no, after `unknown` look before you repeat.";
  // Where the client logs in by itself, a refused token is the client's business.
  if (operation.object["x-session-token"] !== undefined && field !== undefined && /token$/i.test(field))
    return "Refused: the client logs in anew and repeats once. If that does not help, check the credentials.";
  if (status === 401) return "Refused: check the credentials.";
  if (status === 403) return "Refused: ask the provider for the right to do this.";
  return `Refused: ${change}.`;
}

/** `contacts/phone` → `contacts.phone` */
export const fieldName = (field: string): string => field.replaceAll("/", ".");

/** The rows as a Markdown table; with a provider, the codes lead to their pages. */
export function errorTable(rows: readonly ErrorRow[], provider?: string): string {
  const shown = (code: string) =>
    provider ? `[${code}](../errors/${provider}/${encodeURIComponent(code)}.md)` : `\`${code}\``;
  return table(
    ["code", "status", "meaning", "what to do"],
    rows.map(({ code, status, meaning, advice }) => [code ? shown(code) : "any", status, meaning, advice]),
  );
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();
