// The package bundled as people bundle it, and played where nothing else is installed.
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Provider } from "../lib/providers.js";
import type { Page } from "../runtimes/chromium.js";
import { allFaulty } from "../runtimes/judge.js";
import type { Row } from "../runtimes/table.js";
import { playHandler, proxyFaults } from "./handler.js";
import { runNode, versionOf } from "./tools.js";

const TARGETS = {
  esm: { as: "Node, ES module", output: "index.mjs" },
  cjs: { as: "Node, CommonJS", output: "index.cjs" },
  browser: { as: "browser", output: "index.html" },
};
/** In lower case, as test/stacks/bundle.mjs knows them. */
const BUNDLERS: Readonly<Record<string, readonly (keyof typeof TARGETS)[]>> = {
  esbuild: ["esm", "cjs", "browser"],
  Rollup: ["esm", "browser"],
  Vite: ["esm", "browser"],
  webpack: ["cjs", "browser"],
};

/** Plays every bundle for Node, and makes those for browsers. `folder` has the package, `out` has nothing. */
export async function playBundles(folder: string, out: string, providers: readonly Provider[]) {
  const rows: Row[] = [];
  const pages: Page[] = [];
  const bundles = Object.entries(BUNDLERS).flatMap(([label, targets]) =>
    targets.map((target) => ({ label, target, bundler: label.toLowerCase() })),
  );
  for (const { label, target, bundler } of bundles) {
    const { as, output } = TARGETS[target];
    const head = { label, version: versionOf(bundler), as };
    const into = join(out, `${bundler}-${target}`);
    mkdirSync(into);
    const made = await runNode([resolve("test/stacks/bundle.mjs"), bundler, target, into], folder);
    if ("fault" in made) {
      const names = providers.map(({ name }) => name);
      rows.push({ ...head, faults: allFaulty(names, made.fault) });
    } else if (target === "browser") pages.push({ ...head, folder: into });
    else {
      const faults = await playHandler(join(into, output), providers);
      rows.push({ ...head, faults: await proxyFaults(join(into, output), faults) });
    }
  }
  return { rows, pages };
}
