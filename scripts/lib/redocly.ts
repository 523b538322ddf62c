import type { RateLimit } from "../../src/core/limits.js";
import { UsageError } from "./providers.js";
import { redocly } from "./redocly-process.js";

const PROBLEM = /^::(error|warning) title=(.*?),file=(.*?),line=(\d+),col=(\d+).*?::(.*)$/;

/**
 * Checks contracts, and other files of theirs, against redocly.yaml's rules.
 * @throws UsageError with one line a problem: file, line, column, words, rule.
 */
export async function lintContracts(names: readonly string[], files: readonly string[] = []): Promise<void> {
  const { code, stdout, stderr } = await redocly("lint", ...names, ...files, "--format=github-actions");
  const problems = stdout.split("\n").flatMap((line) => {
    const [, , rule, file, at, column, words = ""] = PROBLEM.exec(line) ?? [];
    return rule ? [`${file}:${at}:${column} ${plainProblem(words)} (${rule})`] : [];
  });
  if (problems.length > 0) throw new UsageError(problems.join("\n"));
  if (code !== 0) throw new UsageError(plainWords(stderr));
}

/** Reads contracts, the files of each joined to one document. Local references stay. */
export async function bundleContracts(names: readonly string[]): Promise<OpenApiDocument[]> {
  const { code, stdout, stderr } = await redocly("bundle", ...names, "--ext", "json");
  if (code !== 0) throw new UsageError(plainWords(stderr));
  // One after the other, and only where one ends and the next begins does a line start with a brace that closes.
  return JSON.parse(`[${stdout.replaceAll(/^\}\{/gm, "},{")}]`) as OpenApiDocument[];
}

export async function bundleContract(name: string): Promise<OpenApiDocument> {
  const [document] = await bundleContracts([name]);
  if (!document) throw new UsageError(`${name}: Redocly found no contract`);
  return document;
}

/** One change that Redocly found between two documents, and how it rates it. */
export interface RedoclyChange {
  /** A JSON pointer; an index in it is the revision's, unless something was removed. */
  readonly path: string;
  readonly typeName: string;
  readonly kind: "added" | "removed" | "modified";
  readonly impact: "major" | "minor" | "patch";
  readonly verdicts: readonly { readonly message: string }[];
  /** The keyword, when one was modified. */
  readonly property?: string;
  readonly base?: { readonly value?: unknown };
  readonly revision?: { readonly value?: unknown };
}

/** Compares two documents by the rules that a configuration turns on. */
export async function diffDocuments(base: string, revision: string, config: string): Promise<RedoclyChange[]> {
  const options = ["--config", config, "--format", "json", "--fail-on", "none"];
  const { code, stdout, stderr } = await redocly("diff", base, revision, ...options);
  if (code !== 0) throw new UsageError(plainWords(stderr));
  return (JSON.parse(stdout) as { changes: RedoclyChange[] }).changes;
}

/** A problem's words without line breaks (escaped in this format) and without the link to the rule's page. */
const plainProblem = (words: string) =>
  words
    .replaceAll("%25", "%")
    .replaceAll(/%0[AD]/g, " ")
    .replace(/\s*Reference: \S+\s*/, "")
    .trim();

/** What Redocly says when it cannot read a document, without its banner and decoration. */
const plainWords = (stderr: string) =>
  stderr
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !/^[╔║╚]/.test(line) && !/^(validating|bundling) /.test(line))
    .join(" ");

/** The parts of an OpenAPI 3.1 document that the generators read. */
export interface OpenApiDocument {
  readonly info: { readonly title: string; readonly version: string };
  readonly servers: readonly { readonly url: string }[];
  readonly tags?: readonly { readonly name: string; readonly description?: string }[];
  readonly paths: Readonly<Record<string, PathItem>>;
  readonly webhooks?: Readonly<Record<string, PathItem>>;
  readonly components?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly "x-rate-limits"?: readonly NamedLimit[];
}
/** A limit, and the words for readers. */
export interface NamedLimit extends RateLimit {
  readonly name: string;
  readonly scope: string;
}
export type PathItem = Readonly<Record<string, unknown>>;
export interface Reference {
  readonly $ref: string;
}
export type Examples = Readonly<
  Record<string, { readonly summary?: string; readonly value?: unknown; readonly $ref?: string }>
>;
export interface Parameter {
  readonly description?: string;
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: boolean;
  readonly schema?: Schema;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowReserved?: boolean;
  readonly examples?: Examples;
}
export interface MediaType {
  readonly schema?: Schema;
  readonly examples?: Examples;
}
export interface Content {
  readonly content?: Readonly<Record<string, MediaType>>;
  readonly required?: boolean;
  /** Of a response whose status is not 2xx. */
  readonly "x-success"?: true;
}
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
  readonly duplicate?: boolean;
  readonly throttled?: true;
  readonly outcome?: "unknown";
}
/** Pointers into the call and the answer, see CONTRIBUTING.md. */
export interface PagingObject {
  readonly items: string;
  readonly position: string;
  readonly counts: "pages" | "items";
  readonly first?: number;
  readonly size?: string;
  readonly last?: string;
  readonly total?: string;
  readonly pages?: string;
}
export interface OperationObject {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated?: boolean;
  readonly tags?: readonly string[];
  readonly externalDocs: { readonly url: string };
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly servers?: readonly { readonly url: string }[];
  readonly requestBody?: Content | Reference;
  readonly responses: Readonly<Record<string, Content | Reference>>;
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly "x-error-codes": readonly ErrorCode[];
  readonly "x-idempotent"?: boolean;
  readonly "x-paging"?: PagingObject;
  readonly [extension: `x-${string}`]: unknown;
}
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly default?: unknown;
  readonly deprecated?: boolean;
  readonly description?: string;
  readonly title?: string;
  readonly additionalProperties?: boolean | Schema;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly if?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly dependentSchemas?: Readonly<Record<string, Schema>>;
  readonly "x-differs-from"?: string;
  readonly xml?: {
    readonly name?: string;
    readonly namespace?: string;
    readonly prefix?: string;
    readonly attribute?: boolean;
    readonly wrapped?: boolean;
    readonly "x-text"?: boolean;
    readonly "x-whitespace"?: "preserve";
  };
  readonly "x-refusal"?: boolean;
}
