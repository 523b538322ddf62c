import { dereference, examplesOf, mediaTypesOf } from "../lib/contract.js";
import type { ErrorCode } from "../lib/openapi.js";
import { code as quoted } from "../lib/schema-words.js";
import type { DocumentedOperation, DocumentedProvider } from "./copy.js";
import { adviceFor, fieldName } from "./errors.js";
import { example, fence, frontmatter, table } from "./text.js";

/** A code of a provider, with the operations that answer it. */
export interface DocumentedCode {
  readonly code: string;
  readonly uses: readonly { readonly operation: DocumentedOperation; readonly entry: ErrorCode }[];
}

export function codesOf({ operations }: DocumentedProvider): DocumentedCode[] {
  const codes = new Map<string, { operation: DocumentedOperation; entry: ErrorCode }[]>();
  for (const operation of operations)
    for (const entry of operation.object["x-error-codes"])
      codes.set(entry.code, [...(codes.get(entry.code) ?? []), { operation, entry }]);
  return [...codes].map(([code, uses]) => ({ code, uses }));
}

/** A page for one code: what it means, what it means for the customer, how to handle it. */
export function errorPage(provider: DocumentedProvider, { code, uses }: DocumentedCode): string {
  const [first] = uses;
  if (!first) return "";
  const duplicates = uses.filter(({ entry }) => entry.duplicate).map(({ operation }) => link(provider, operation));
  const messages = [...new Set(uses.map(({ entry }) => entry.message ?? ""))].filter((message) => message !== "");
  const wire = wireExample(provider, code, uses);
  return `${[
    frontmatter({
      title: `${code} · ${provider.name} error`,
      description: oneLine(first.entry.meaning),
      kind: "error",
      terms: [code],
    }),
    `# ${code}`,
    `An error code of [${provider.contract.info.title}](../../${provider.name}/index.md).`,
    "## What it means",
    meanings(provider, uses),
    ...(messages.length > 0 ? [`In the vendor's words: ${messages.map(quoted).join(", ")}.`] : []),
    ...(duplicates.length > 0
      ? [
          "## Is it yours already?",
          `Perhaps, after ${duplicates.join(" or ")}. If an earlier call of yours lost its answer, that call may have done it, and this code is how you learn of it. Do not change the name and call again before you have looked: that would make a second one.`,
          `See [after ${quoted("unknown")}](../../guide/failures.md#after-unknown).`,
        ]
      : []),
    "## What to do",
    advices(uses),
    "## In a program",
    fence("ts", handling(provider, code, uses.find(({ entry }) => entry.duplicate) ?? first)),
    ...(wire ? ["## On the wire", wire] : []),
  ].join("\n\n")}\n`;
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, " ").trim();

const link = ({ name }: DocumentedProvider, { id }: DocumentedOperation) => `[${id}](../../${name}/${id}.md)`;

function meanings(provider: DocumentedProvider, uses: DocumentedCode["uses"]): string {
  const rows = uses.map(({ operation, entry: { status, meaning, field } }) => [
    link(provider, operation),
    status === "unknown" ? "not stated" : String(status),
    meaning,
    field ? quoted(fieldName(field)) : "",
  ]);
  return table(["operation", "status", "meaning", "field"], rows);
}

/** What to do, once for all operations with the same advice. */
function advices(uses: DocumentedCode["uses"]): string {
  const byAdvice = new Map<string, string[]>();
  for (const { operation, entry } of uses) {
    const advice = adviceFor(operation, entry);
    byAdvice.set(advice, [...(byAdvice.get(advice) ?? []), quoted(operation.id)]);
  }
  if (byAdvice.size === 1) return [...byAdvice.keys()].join();
  return [...byAdvice].map(([advice, ids]) => `- ${ids.join(", ")}: ${advice}`).join("\n");
}

function handling(
  { face }: DocumentedProvider,
  code: string,
  { operation: { id }, entry: { duplicate } }: DocumentedCode["uses"][number],
): string {
  return [
    `import { ApiError } from "contract-clients";`,
    `import type { ${face.clientType} } from "contract-clients/${face.name}";`,
    "",
    `export async function call(client: ${face.clientType}, init: Parameters<${face.clientType}["${id}"]>[0]) {`,
    `  const { data, error } = await client.${id}(init);`,
    `  if (error instanceof ApiError && error.code === ${JSON.stringify(code)})`,
    duplicate
      ? `    return "there already, perhaps by an earlier call of ours" as const;`
      : `    console.error(error.outcome, error.message);`,
    "  return data;",
    "}",
  ].join("\n");
}

/** The first of the contract's examples that carries the code. */
function wireExample({ contract, document }: DocumentedProvider, code: string, uses: DocumentedCode["uses"]) {
  const carries = (value: unknown): boolean =>
    typeof value === "object" && value !== null
      ? Object.values(value).some(carries)
      : String(value) === code && typeof value !== "boolean";
  for (const { operation } of uses)
    for (const [status, response] of Object.entries(operation.object.responses)) {
      const original = operationIn(contract, operation)?.responses[status];
      if (!original) continue;
      for (const [index, [mediaType, media]] of mediaTypesOf(document, dereference(document, response)).entries()) {
        const plainMedia = mediaTypesOf(contract, original)[index]?.[1] ?? {};
        const at = examplesOf(contract, plainMedia).findIndex(([, value]) => carries(value));
        if (at >= 0) return example(examplesOf(document, media)[at]?.[1], mediaType);
      }
    }
  return undefined;
}

const operationIn = (contract: DocumentedProvider["contract"], { path, method }: DocumentedOperation) =>
  (contract.paths[path]?.[method.toLowerCase()] ?? undefined) as DocumentedOperation["object"] | undefined;
