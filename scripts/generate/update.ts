import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { type Provider, readProviders, UsageError } from "../lib/providers.js";
import { type Files, generateFiles, writeFiles } from "./files.js";
import { digestInputs, digestTools, filesBelow, isUnchanged, OUTPUT, writeStamp } from "./stamp.js";

/** `write` takes the providers that changed, `force` and `check` take all, and `check` only says what it would write. */
export type Mode = "write" | "force" | "check";

/** Writes what the contracts ask for and is not there. @throws UsageError */
export async function update(providers: readonly Provider[], mode: Mode): Promise<void> {
  const stale = new Map<Provider, string>();
  const kept: Provider[] = [];
  const tools = digestTools();
  for (const provider of providers) {
    const inputs = digestInputs(provider, tools);
    if (mode === "write" && isUnchanged(provider, inputs)) kept.push(provider);
    else stale.set(provider, inputs);
  }
  for (const { name } of kept) console.log(`${name}: unchanged`);

  const fresh: Files = stale.size > 0 ? await generateFiles([...stale.keys()]) : new Map();
  const changed = [...fresh].filter(([file, content]) => !existsSync(file) || readFileSync(file, "utf8") !== content);
  // Whatever stands in the output without a contract that asks for it is left over.
  const isAll = providers.length === readProviders().length;
  const mine = isAll ? [OUTPUT] : [...stale.keys()].map(({ name }) => join(OUTPUT, name));
  const isKept = (file: string) => kept.some(({ name }) => file.startsWith(join(OUTPUT, name, "/")));
  const leftOver = mine.flatMap(filesBelow).filter((file) => !fresh.has(file) && !isKept(file));

  if (mode === "check") {
    const faults = [
      ...changed.map(([file]) => `${file}: ${existsSync(file) ? "is stale" : "is missing"}`),
      ...leftOver.map((file) => `${file}: is left over`),
    ];
    if (faults.length > 0) throw new UsageError(`${faults.join("\n")}\nRun: npm run generate`);
    console.log(`${OUTPUT}/ is fresh (${fresh.size} files)`);
    return;
  }
  for (const file of leftOver) rmSync(file);
  writeFiles(changed);
  for (const [provider, inputs] of stale) writeStamp(provider, inputs);
  for (const [file] of changed) console.log(`wrote ${file}`);
  for (const file of leftOver) console.log(`removed ${file}`);
  if (stale.size > 0 && changed.length + leftOver.length === 0) console.log(`${OUTPUT}/ is up to date`);
}
