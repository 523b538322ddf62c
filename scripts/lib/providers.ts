import { existsSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/** A provider as redocly.yaml lists it. */
export interface Provider {
  /** Folder and export: `control-center`. */
  readonly name: string;
  /** Its contract, relative to the repository. */
  readonly root: string;
}

/** THE list of providers, in the order of redocly.yaml. */
export function readProviders(): Provider[] {
  const { apis = {} } = parse(readFileSync("redocly.yaml", "utf8")) as { apis?: Record<string, { root: string }> };
  return Object.entries(apis).map(([name, { root }]) => {
    if (!existsSync(root)) throw new UsageError(`redocly.yaml: ${name}: ${root} does not exist`);
    return { name, root };
  });
}

/** The providers that the names ask for; all of them if there are none. */
export function pickProviders(names: readonly string[]): Provider[] {
  const all = readProviders();
  for (const name of names)
    if (!all.some((provider) => provider.name === name))
      throw new UsageError(
        `unknown provider "${name}"; redocly.yaml lists ${all.map((provider) => provider.name).join(", ")}`,
      );
  return names.length === 0 ? all : all.filter(({ name }) => names.includes(name));
}

/** A mistake of the caller or of a contract: shown as one line a fault, without a stack. */
export class UsageError extends Error {}

/** Runs a command's main function; its UsageErrors become plain lines and exit code 1. */
export async function runMain(main: () => Promise<number | undefined> | number | undefined): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
