// The tests that run whole commands: they take longer than all others together, and are no part of `npm test`.
import { defineConfig } from "vitest/config";
import { maxWorkers, project } from "../../vitest.config.js";

const { resolve, test } = project("node", "test/scripts/**/*.test.ts");

// A command takes seconds, and a minute on a machine that has much else to do: no test says how long.
const limits = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({ resolve, test: { ...test, ...limits, maxWorkers } });
