// The packed package in bundlers, frameworks and test runners.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { install, type Packed } from "../lib/packed.js";
import type { Provider } from "../lib/providers.js";
import { playPages } from "../runtimes/chromium.js";
import { copyStackPrograms } from "../runtimes/programs.js";
import type { Row } from "../runtimes/table.js";
import { playBundles } from "./bundles.js";
import { playHandler } from "./handler.js";
import { playNext, playWorkerd } from "./hosts.js";
import { playRunners } from "./runners.js";
import { nodeVersion } from "./tools.js";

/** All stacks, and Chromium as a runtime. `from` is where the tarball is. */
export async function playStacks(packed: Packed, from: string, providers: readonly Provider[]) {
  // Here, because the tools are found upwards.
  const folder = resolve(mkdtempSync("test/stacks/run-"));
  const out = mkdtempSync(join(tmpdir(), "contract-clients-"));
  try {
    install(packed, from, folder);
    await copyStackPrograms(folder, providers);
    // Two at a time: most of it is other processes.
    const [{ chromium, bundles }, others] = await Promise.all([
      playAllBundles(folder, out, providers),
      playOthers(folder, providers),
    ]);
    return { chromium, stacks: [...bundles, ...others] };
  } finally {
    for (const path of [folder, out]) rmSync(path, { recursive: true, force: true });
  }
}

async function playAllBundles(folder: string, out: string, providers: readonly Provider[]) {
  const { rows, pages } = await playBundles(folder, out, providers);
  const { version, rows: browsers } = await playPages(pages, providers);
  // Browsers load no packages, so that they know the package by a bundler's work.
  const chromium: Row = { label: "Chromium", version, faults: browsers[0]?.faults ?? {} };
  return { chromium, bundles: [...rows, ...browsers].sort((a, b) => a.label.localeCompare(b.label)) };
}

async function playOthers(folder: string, providers: readonly Provider[]): Promise<Row[]> {
  const required = await playHandler(join(folder, "commonjs/handler.js"), providers);
  return [
    ...(await playNext(folder, providers)),
    ...(await playWorkerd(folder, providers)),
    { label: "Node", version: nodeVersion(), as: "`require`", faults: required },
    ...(await playRunners(folder, providers)),
  ];
}
