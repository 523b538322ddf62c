import { expect, it } from "vitest";
import { KEYWORDS } from "../../../scripts/generate/schema-writer.js";
import type { Schema } from "../../../src/core/schema/schema.js";
import { referenceAjv, said } from "../../support/reference.js";
import { validate } from "../../support/validate.js";
import { lists } from "./cases/lists.js";
import { numbers } from "./cases/numbers.js";
import { objects } from "./cases/objects.js";
import { texts } from "./cases/texts.js";
import { values } from "./cases/values.js";

const CASES = [...values, ...texts, ...numbers, ...lists, ...objects];

/** The schema as Ajv has it: a format by its name, and what is referred to by a pointer. */
function asJsonSchema(root: Schema): object | boolean {
  const definitions: Schema[] = [];
  const plain = (schema: Schema) =>
    JSON.parse(
      JSON.stringify(schema, (key, value) => {
        if (key === "format") return value.name;
        if (key !== "$ref") return value;
        const target: Schema = value();
        return target === root ? "#" : `#/$defs/${definitions.push(target) - 1}`;
      }),
    );
  const schema = plain(root);
  return definitions.length === 0 ? schema : { ...schema, $defs: { ...definitions.map(plain) } };
}

it("has cases for every keyword that is checked", () => {
  expect([...new Set(CASES.map(({ keyword }) => keyword))].sort()).toEqual([...KEYWORDS].sort());
});

it.each(CASES)("checks $keyword as in $schema as Ajv does", ({ schema, valid, invalid }) => {
  const ajv = referenceAjv().compile(asJsonSchema(schema));
  for (const value of valid) expect(validate(schema, value), JSON.stringify(value)).toEqual([]);
  for (const [value, ...errors] of invalid) {
    const lines = validate(schema, value).map(({ instancePath, message }) => `${instancePath}: ${message}`);
    expect(lines.sort()).toEqual(errors.sort());
  }
  for (const value of [...valid, ...invalid.map(([one]) => one)]) {
    ajv(value);
    expect(said(validate(schema, value)), JSON.stringify(value)).toEqual(said(ajv.errors));
  }
});
