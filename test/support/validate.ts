import { RULES } from "../../src/core/schema/rules.js";
import type { Schema } from "../../src/core/schema/schema.js";
import { validate as validateBy } from "../../src/core/schema/validate.js";

/** What a schema says against a value, whatever its keywords. */
export const validate = (schema: Schema, value: unknown) => validateBy(schema, value, RULES);
