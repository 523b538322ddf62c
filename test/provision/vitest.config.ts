// The tests that kill whole programs again and again, and those that need a PostgreSQL on the machine: they take longer than the
// others, and are no part of `npm test`.
import { defineConfig } from "vitest/config";
import { project } from "../../vitest.config.js";

export default defineConfig(project("node", "test/provision/*.spec.ts"));
