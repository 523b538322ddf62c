// Kept apart from the other tests, by the name of the files too: these need a Chromium on the machine.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { project } from "../../vitest.config.js";

const { resolve } = project("node", "");

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  resolve,
  test: {
    include: ["test/browser/**/*.spec.ts"],
    globalSetup: ["test/browser/site.ts"],
    // Of what hangs; a busy machine takes a minute for what is done in seconds.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // Each has a browser of its own: more of them only wait for each other.
    maxWorkers: 2,
  },
});
