// The tests that kill whole programs again and again, and those that need a PostgreSQL on the machine: they take longer than the
// others, and are no part of `npm test`.
import { defineConfig } from "vitest/config";
import { maxWorkers, project } from "../../vitest.config.js";

const { resolve, test } = project("node", "test/provision/*.spec.ts");

// Most of the time they wait: for leases, for back-off, for the disk.
const waiting = { maxWorkers: maxWorkers + 1, maxConcurrency: 8, testTimeout: 180_000 };

export default defineConfig({ resolve, test: { ...test, ...waiting } });
