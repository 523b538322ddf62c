// The tests of session stores that need a server on the machine; those of files are part of `npm test`.
import { defineConfig } from "vitest/config";
import { project } from "../../vitest.config.js";

export default defineConfig(project("node", "test/session-stores/*.spec.ts"));
