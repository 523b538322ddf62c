// The tests that run whole commands: they take longer than all others together, and are no part of `npm test`.
import { defineConfig, mergeConfig } from "vitest/config";
import base from "../../vitest.config.js";

export default mergeConfig(
  { ...base, test: { ...base.test, include: undefined, exclude: undefined } },
  defineConfig({ test: { include: ["test/scripts/**/*.test.ts"] } }),
);
