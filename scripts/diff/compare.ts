import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import type { OpenApiDocument } from "../lib/openapi.js";
import type { Provider } from "../lib/providers.js";
import { bundleContract, diffDocuments } from "../lib/redocly.js";
import { byOperation, sharedWith } from "./by-operation.js";
import { type Change, sortChanges } from "./change.js";
import { fileAt, filesAt } from "./git.js";
import { changesByRedocly } from "./redocly-changes.js";
import { changesOnTheWire } from "./wire.js";

/** What became of a provider's contract since a commit; without a version then, it is new; without one now, it is gone. */
export interface Comparison {
  readonly provider: Provider;
  readonly since: string | undefined;
  readonly before?: string;
  readonly after?: string;
  readonly changes: readonly Change[];
}

export async function compareContract(provider: Provider, since: string | undefined): Promise<Comparison> {
  const { name, root } = provider;
  const files = since === undefined ? new Map<string, string>() : filesAt(since, dirname(root));
  if (!files.has(root)) return { provider, since, after: versionIn(root), changes: [] };
  if (isAsItWas(files, dirname(root)))
    return { provider, since, before: versionIn(root), after: versionIn(root), changes: [] };

  const folder = mkdtempSync(join(tmpdir(), "diff-"));
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const [old, document] = await Promise.all([bundleContract(join(folder, root)), bundleContract(name)]);
    const [base, revision] = [byOperation(old), byOperation(document)];
    const write = (file: string, text: string) => {
      writeFileSync(join(folder, file), text);
      return join(folder, file);
    };
    // Redocly takes an operation that came for another that went, where they are alike.
    const found = await diffDocuments(
      write("base.json", JSON.stringify(sharedWith(revision, base))),
      write("revision.json", JSON.stringify(sharedWith(base, revision))),
      write("redocly.yaml", "extends: [diff-recommended]\n"),
    );
    const changes = sortChanges([...changesByRedocly(found, base, revision), ...changesOnTheWire(base, revision)]);
    return { provider, since, before: old.info.version, after: document.info.version, changes };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The providers that a commit has and the working tree has not. */
export function goneSince(since: string, now: readonly Provider[]): Comparison[] {
  const { apis = {} } = parse(fileAt(since, "redocly.yaml") ?? "{}") as { apis?: Record<string, { root: string }> };
  return Object.entries(apis)
    .filter(([name]) => !now.some((provider) => provider.name === name))
    .map(([name, { root }]) => ({ provider: { name, root }, since, before: "", changes: [] }));
}

const versionIn = (root: string) => (parse(readFileSync(root, "utf8")) as OpenApiDocument).info.version;

/** Spares most runs the comparison. Notes and flows beside the contract are no part of it. */
function isAsItWas(before: ReadonlyMap<string, string>, folder: string): boolean {
  const now = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const counts = (path: string) => !/\.(md|arazzo\.yaml)$/.test(path);
  return [...new Set([...before.keys(), ...now])]
    .filter(counts)
    .every((path) => now.includes(path) && readFileSync(path, "utf8") === before.get(path));
}
