// Kept apart from the other tests, by the name of the files too: these need a Chromium on the machine.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    include: ["test/browser/**/*.spec.ts"],
    globalSetup: ["test/browser/site.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
