// What git knows of the contracts as they were. It is only read: nothing is ever checked out.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "../lib/providers.js";

/** What git prints, or undefined when it says no. */
function git(...args: string[]): string | undefined {
  const { status, stdout, error } = spawnSync("git", args, { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (error) throw new UsageError("git cannot be run, so there is nothing to compare with: install git");
  return status === 0 ? stdout : undefined;
}

/** @throws UsageError outside a repository. */
function isShallow(): boolean {
  const answer = git("rev-parse", "--is-shallow-repository")?.trim();
  if (answer === undefined)
    throw new UsageError(
      "this folder is no git repository, so there is nothing to compare with: run this in a clone of the project",
    );
  return answer === "true";
}

const DEEPEN = "run `git fetch --unshallow --tags`";

export interface Release {
  /** `v0.1.0` */
  readonly name: string;
  /** Its tag or commit. */
  readonly ref: string;
}

/** Where a release is written down that has no tag: tags do not come along with every copy of a repository. */
const WRITTEN = "scripts/diff/last-release.json";

/** The latest release that the working tree comes from, if there is one. */
export function latestRelease(): Release | undefined {
  const shallow = isShallow();
  const tag = git("describe", "--tags", "--abbrev=0", "--match", "v[0-9]*")?.trim();
  if (tag) return { name: tag, ref: tag };
  if (shallow)
    throw new UsageError(`this clone is shallow and has no release tag, so the last release is unknown: ${DEEPEN}`);
  if (!existsSync(WRITTEN)) return undefined;
  const written = JSON.parse(readFileSync(WRITTEN, "utf8")) as Release;
  checkRef(written.ref);
  return written;
}

/** @throws UsageError unless the ref names a commit that is here. */
export function checkRef(ref: string): void {
  const shallow = isShallow();
  if (git("rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`) === undefined)
    throw new UsageError(
      `"${ref}" names no commit here: ${shallow ? `this clone is shallow, ${DEEPEN}` : "run `git fetch --tags`, or name another ref"}`,
    );
}

/** The first commit that has a file, for repositories without a release. */
export const firstCommitOf = (path: string): string | undefined =>
  git("log", "--diff-filter=A", "--format=%h", "--reverse", "--", path)?.split("\n")[0] || undefined;

/** A file as it was, or undefined if it was not there. */
export const fileAt = (ref: string, path: string): string | undefined => git("show", `${ref}:./${path}`);

/** The files below a folder as they were: path → text. */
export function filesAt(ref: string, folder: string): Map<string, string> {
  const paths = git("ls-tree", "-r", "-z", "--name-only", ref, "--", `${folder}/`)?.split("\0") ?? [];
  return new Map(paths.filter(Boolean).map((path) => [path, fileAt(ref, path) ?? ""]));
}
