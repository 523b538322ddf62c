import type { OpenApiDocument } from "./openapi.js";
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
