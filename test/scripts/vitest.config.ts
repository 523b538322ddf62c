// The tests that run whole commands: they take longer than all others together, and are no part of `npm test`.
import { defineConfig } from "vitest/config";
import { maxWorkers, project } from "../../vitest.config.js";

const { resolve, test } = project("node", "test/scripts/**/*.test.ts");

export default defineConfig({ resolve, test: { ...test, maxWorkers } });
