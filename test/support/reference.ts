// Ajv, the truth that our validation is measured against.
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { field } from "../../src/core/field.js";
import type { ValidationError } from "../../src/core/schema/check.js";

/** Finds all errors, and takes no notice of what is only inherited. */
export function referenceAjv(): Ajv2020 {
  const own = { ownProperties: true, inlineRefs: false, strictNumbers: true };
  const ajv = new Ajv2020({ ...own, allErrors: true, strict: false, logger: false });
  // Which keywords we do not have, and whose bookkeeping makes code that fails.
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
  addFormats.default(ajv);
  // Notes for readers.
  for (const name of ["decimal", "int32", "int64", "float", "double"]) ajv.addFormat(name, true);
  ajv.addKeyword({
    keyword: "x-differs-from",
    type: "string",
    validate: (name: string, text: unknown, _schema: unknown, at?: { parentData: unknown }) =>
      field(at?.parentData, name) !== text,
  });
  return ajv;
}

type Found = Pick<ValidationError, "keyword" | "instancePath" | "params">;

/** What is said, whatever the words and the order. */
export const said = (errors: readonly Found[] | null | undefined): string[] =>
  [
    ...new Set(
      (errors ?? []).map(({ keyword, instancePath, params }) => {
        const { missingProperty, additionalProperty, propertyName } = params;
        return [keyword, instancePath, missingProperty ?? additionalProperty ?? propertyName ?? ""].join(" ");
      }),
    ),
  ].sort();
