import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

/** Within the project, because the packages that a program imports are found from there. */
const FOLDER = "node_modules/.cache";

export interface Compiled {
  /** The program, for Node as it is. */
  readonly path: string;
  remove(): Promise<void>;
}

/** A program of the tests in one file: whoever starts hundreds of them would wait for the loader of TypeScript most of the time. */
export async function compiled(program: string): Promise<Compiled> {
  await mkdir(FOLDER, { recursive: true });
  const folder = await mkdtemp(join(FOLDER, "program-"));
  const path = join(folder, basename(program).replace(/\.ts$/, ".mjs"));
  await build({
    ...{ entryPoints: [program], outfile: path, bundle: true, packages: "external", logLevel: "warning" },
    ...{ platform: "node", format: "esm", target: "node20", alias: { "#platform": "./src/core/platform/node.ts" } },
  });
  return { path, remove: () => rm(folder, { recursive: true }) };
}
