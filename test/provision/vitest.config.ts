// The tests that kill whole programs again and again, and those that need a PostgreSQL on the machine: they take longer than the
// others, and are no part of `npm test`.
import { defineConfig } from "vitest/config";
import { maxWorkers, project } from "../../vitest.config.js";

const { resolve, test } = project("node", "test/provision/*.spec.ts");

export default defineConfig({ resolve, test: { ...test, maxWorkers: maxWorkers + 1, maxConcurrency: 16 } });
