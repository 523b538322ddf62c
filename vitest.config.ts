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
  test: { include: ["test/**/*.test.ts"], typecheck: { enabled: false }, testTimeout: 20_000 },
});
