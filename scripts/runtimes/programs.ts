import { copyFileSync, cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";
import type { Provider } from "../lib/providers.js";

/** Puts what is played into a folder where the package is installed: the examples, as JavaScript, and what plays them. */
export async function copyPrograms(folder: string, providers: readonly Provider[]): Promise<void> {
  for (const file of ["play.mjs", "servers.mjs"]) copyFileSync(join("test/runtimes", file), join(folder, file));
  await build({
    entryPoints: providers.map(({ name }) => `examples/${name}.ts`),
    outdir: join(folder, "examples"),
    format: "esm",
    target: "es2022",
    logLevel: "silent",
  });
  writeFileSync(join(folder, "examples/all.mjs"), all(providers, ".js"));
}

/** The same and more for test/stacks: bundlers' entries, and a folder whose programs are CommonJS. */
export async function copyStackPrograms(folder: string, providers: readonly Provider[]): Promise<void> {
  cpSync("test/stacks/programs", folder, { recursive: true });
  await copyPrograms(folder, providers);
  // This repository's would lead bundlers to src/.
  writeFileSync(join(folder, "tsconfig.json"), "{}");

  const commonjs = join(folder, "commonjs");
  await build({
    entryPoints: ["rehearse.mjs", "handler.mjs"].map((file) => join(folder, file)),
    outdir: commonjs,
    bundle: true,
    packages: "external",
    format: "cjs",
    platform: "node",
    logLevel: "silent",
  });
  cpSync("examples", join(commonjs, "examples"), { recursive: true });
  writeFileSync(join(commonjs, "examples/all.ts"), all(providers, ""));
}

/** A module of all examples, by provider. */
const all = (providers: readonly Provider[], extension: string): string =>
  [
    ...providers.map(({ name }, index) => `import * as example${index} from "./${name}${extension}";`),
    `export const examples = { ${providers.map(({ name }, index) => `"${name}": example${index}`).join(", ")} };\n`,
  ].join("\n");
