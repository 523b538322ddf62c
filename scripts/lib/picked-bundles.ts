// What is in a bundle of a program that picks one operation: of the contract, what this one needs, and nothing else.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build, transformSync } from "esbuild";
import { rolldown } from "rolldown";
import type { Operations } from "../../src/core/operation.js";
import { operationsOf } from "./contract.js";
import { partsIn, partsNamedIn, partsOf } from "./parts-by-use.js";
import { UsageError } from "./providers.js";
import { bundleContract } from "./redocly.js";

/** Bytes that such a program may take, minified and gzipped. It may become smaller; what makes it larger is looked at first. */
const BUDGETS: Readonly<Record<string, number>> = {
  getty: 13_915,
  "control-center": 12_650,
  revcent: 12_100,
  ondemand: 51_000,
};
/** What a client calls by itself. */
const ALWAYS: Readonly<Record<string, readonly string[]>> = {
  getty: ["createSession", "createApplicationSession", "renewSession"],
};

type Bundle = (file: string, folder: string) => Promise<string>;

const BUNDLERS: Readonly<Record<string, Bundle>> = {
  async esbuild(file, folder) {
    const options = { bundle: true, write: false, format: "esm", platform: "browser", tsconfigRaw: {} } as const;
    const { outputFiles, warnings } = await build({
      ...options,
      ...{ entryPoints: [file], absWorkingDir: folder, logLevel: "silent" },
    });
    if (warnings.length > 0) throw new UsageError(warnings.map(({ text }) => text).join("\n"));
    return outputFiles[0]?.text ?? "";
  },
  async rolldown(file, folder) {
    const bundle = await rolldown({ input: file, cwd: folder, platform: "browser", tsconfig: false });
    const { output } = await bundle.generate({ comments: false });
    return output[0].code;
  },
};

/**
 * Bundles a program of one operation of an installed package, and says how large it is.
 * @throws UsageError when it holds what another operation needs, or is over its budget.
 */
export async function checkPick(folder: string, name: string, provider: string): Promise<string> {
  const document = await bundleContract(provider);
  const all = operationsOf(document);
  const picked = all.find(({ object }) => object["x-reconcile"])?.id ?? "";
  const [factory] = /pick\w+Client/.exec(readFileSync(`src/providers/${provider}.ts`, "utf8")) ?? [];
  const file = join(folder, `picked-${provider}.mjs`);
  const lines = [
    `import { ${factory} } from "${name}/${provider}";`,
    `import { ${picked} } from "${name}/${provider}/operations";`,
    `export const create = (options, init) => ${factory}(options, { ${picked} }).${picked}(init);`,
  ];
  writeFileSync(file, lines.join("\n"));

  const own = [picked, ...(ALWAYS[provider] ?? [])];
  const others = all.filter(({ id }) => !own.includes(id));
  const ownPaths = all.filter(({ id }) => own.includes(id)).map(({ path }) => path);
  const foreign = [
    // By their names outside of texts: a create names the operations that its record is looked for with.
    ...others.map(({ id }) => new RegExp(`\\b${id}(Body|Params)?\\b(?!")`)),
    ...others
      .filter(({ path }) => !ownPaths.includes(path))
      .map(({ path }) => new RegExp(`"${path.replaceAll(/[{}.]/g, "\\$&")}"`)),
    ...foreignConstants(provider, own).map((constant) => new RegExp(`\\b(const|let|var) ${constant}(\\$?\\d+)? =`)),
  ];
  const generated = (await import(resolve(`generated/${provider}/operations.ts`))) as Operations;
  const needed = [...partsOf(own.flatMap((id) => generated[id] ?? [])), ...partsNamedIn(sourceOf(provider))];
  const parts = needed.sort().join(", ");
  let size = 0;
  for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
    const code = await bundle(file, folder);
    const found = foreign.find((pattern) => pattern.test(code));
    if (found || !code.includes(`"${picked}"`))
      fail(`a bundle (${bundler}) of ${provider} ${picked} alone ${found ? `holds ${found}` : "does not hold it"}`);
    const held = partsIn(code).join(", ");
    if (held !== parts) fail(`a bundle (${bundler}) of ${provider} ${picked} alone holds ${held}, and needs ${parts}`);
    const { code: minified } = transformSync(code, { minify: true, format: "esm" });
    size = Math.max(size, gzipSync(minified, { level: 9 }).length);
  }
  const budget = BUDGETS[provider] ?? Number.POSITIVE_INFINITY;
  if (size > budget)
    fail(`${provider} ${picked} alone takes ${size} bytes (minified, gzip), and its budget is ${budget}`);
  return `${provider} ${(size / 1000).toFixed(1)} kB`;
}

/** What a provider is written in, what reads its callbacks aside. */
function sourceOf(provider: string): string {
  const home = `src/providers/${provider}`;
  const own = existsSync(home) ? readdirSync(home).filter((file) => file !== "callbacks.ts") : [];
  return [`${home}.ts`, ...own.map((file) => join(home, file))].map((file) => readFileSync(file, "utf8")).join("\n");
}

/** The constants of a provider's schemas and XML that these operations do not need. */
function foreignConstants(provider: string, own: readonly string[]): string[] {
  const sources = new Map<string, string>();
  for (const file of ["schemas", "xml"].map((part) => `generated/${provider}/${part}.ts`).filter(existsSync))
    for (const part of readFileSync(file, "utf8")
      .split(/^(?:export )?const (?=\w+: )/m)
      .slice(1)) {
      const [constant = ""] = /^\w+/.exec(part) ?? [];
      sources.set(constant, (sources.get(constant) ?? "") + part);
    }
  const needed = new Set(own.flatMap((id) => [id, `${id}Body`, `${id}Params`]));
  // Grows while it is gone through.
  for (const constant of needed)
    for (const [word] of (sources.get(constant) ?? "").matchAll(/\b\w+\b/g)) if (sources.has(word)) needed.add(word);
  return [...sources.keys()].filter((constant) => !needed.has(constant));
}

function fail(what: string): never {
  throw new UsageError(`test-package: failed: ${what}`);
}
