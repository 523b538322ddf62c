// npm run bench [-- --quick] [part …]: measures ours beside its peers, and writes bench/RESULTS.md.
import { runMain, UsageError } from "../scripts/lib/providers.js";
import { keep, show, showTargets } from "./lib/results.js";
import type { Part } from "./lib/section.js";
import { setUp } from "./lib/setup.js";

/** In the order of RESULTS.md. They load when they are asked for: peers may not be installed before. */
const PARTS: Record<string, () => Promise<Part>> = {
  calls: async () => (await import("./parts/calls.js")).calls,
  transport: async () => (await import("./parts/transport.js")).transport,
  watch: async () => (await import("./parts/watch.js")).watch,
  provision: async () => (await import("./parts/provision.js")).provision,
  heap: async () => (await import("./parts/heap.js")).heap,
  idle: async () => (await import("./parts/idle.js")).idle,
  import: async () => (await import("./parts/import.js")).imports,
  first: async () => (await import("./parts/first.js")).first,
  bundle: async () => (await import("./parts/bundle.js")).bundles,
  generate: async () => (await import("./parts/generate.js")).generate,
  types: async () => (await import("./parts/types.js")).types,
  docs: async () => (await import("./parts/docs.js")).docs,
};

const say = (text: string) => process.stdout.write(`${text}\n`);

await runMain(async () => {
  const args = process.argv.slice(2);
  const quick = args.includes("--quick");
  const named = args.filter((arg) => arg !== "--quick");
  const all = Object.keys(PARTS);
  for (const name of named)
    if (!all.includes(name)) throw new UsageError(`unknown part "${name}"; there are ${all.join(", ")}`);

  say("builds, packs and installs what is measured …");
  await setUp();
  const found = [];
  for (const name of named.length > 0 ? named : all) {
    say(`${name} …`);
    const section = await (await PARTS[name]?.())?.(quick);
    if (!section) continue;
    if (!quick) keep(name, section, all);
    say(show(section));
    found.push(section);
  }
  say(showTargets(found));
  return 0;
});
