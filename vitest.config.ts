import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Tests with one of the transports: Node's own, or `fetch`, which all other platforms have. */
export const project = (transport: "node" | "fetch", include: string, exclude: string[] = []) => ({
  resolve: {
    alias: [
      { find: "#platform", replacement: source(`./src/core/platform/${transport}.ts`) },
      { find: /^contract-clients$/, replacement: source("./src/index.ts") },
      { find: /^contract-clients\/(mock|provision|provision\/postgres)$/, replacement: source("./src/$1/index.ts") },
      { find: /^contract-clients\/(.*)\/operations$/, replacement: source("./generated/$1/operations.ts") },
      { find: /^contract-clients\/(.*)$/, replacement: source("./src/providers/$1.ts") },
    ],
  },
  test: {
    name: transport,
    include: [include],
    exclude,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: { TRANSPORT: transport },
  },
});

/** Vitest leaves a core to itself, which on two cores means one file at a time. */
export const maxWorkers = Math.max(2, availableParallelism() - 1);

/**
 * Files that run one after the other in a worker share their modules: to import them anew for each was a third of all work. So a
 * test leaves nothing behind in a module, and mocks none.
 */
const sharing = ({ resolve, test }: ReturnType<typeof project>) => ({ resolve, test: { ...test, isolate: false } });

export default defineConfig({
  test: {
    projects: [
      // `npm run test:scripts` runs those.
      sharing(project("node", "test/**/*.test.ts", ["test/scripts/**", "**/node_modules/**"])),
      sharing(project("fetch", "test/failures/*.test.ts")),
    ],
    maxWorkers,
  },
});
