import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: [
      { find: /^contract-clients$/, replacement: source("./src/index.ts") },
      { find: /^contract-clients\/mock$/, replacement: source("./src/mock/index.ts") },
      { find: /^contract-clients\/(.*)$/, replacement: source("./src/providers/$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // `npm run test:scripts` runs those.
    exclude: ["test/scripts/**"],
    testTimeout: 20_000,
    // Vitest leaves a core to itself, which on two cores means one file at a time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
