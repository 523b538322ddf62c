import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import Ajv2020, { _, type CodeKeywordDefinition, str } from "ajv/dist/2020.js";
import standaloneCode from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { build } from "esbuild";
import { type ContractOperation, mediaTypesOf, operationsOf } from "../lib/contract.js";
import { positionOf } from "../lib/positions.js";
import { UsageError } from "../lib/providers.js";
import type { OpenApiDocument } from "../lib/redocly.js";

/** A text that must differ from a sibling: JSON Schema has no word for it. */
const differsFrom: CodeKeywordDefinition = {
  keyword: "x-differs-from",
  type: "string",
  schemaType: "string",
  error: { message: ({ schema }) => str`must differ from ${schema}` },
  code: (context) => context.fail(_`${context.it.parentData}[${context.schema}] === ${context.data}`),
};

/** Annotations of OpenAPI that say nothing about validity. */
const ANNOTATIONS = ["xml", "externalDocs", "example", "discriminator", "x-refusal"];

/** One validator for the body and one for the parameters of each operation, as source without imports or eval. */
export async function validatorsSource(document: OpenApiDocument, root: string): Promise<string> {
  const ajv = new Ajv2020.default({
    allErrors: true,
    // One function for a schema, wherever it is referred to.
    inlineRefs: false,
    strict: true,
    allowUnionTypes: true,
    strictTypes: false,
    strictRequired: false,
    code: { source: true, esm: true, lines: true },
  });
  // Their bookkeeping would be in every validator, also where no schema has these words.
  const words = JSON.stringify(document);
  Object.assign(ajv.opts, { unevaluated: words.includes('"unevaluated'), dynamicRef: words.includes('"$dynamicRef"') });
  addFormats.default(ajv);
  // Formats of numbers are notes for readers: what is a fault, the schema says with minimum, maximum or pattern.
  for (const name of ["decimal", "int32", "int64", "float", "double"]) ajv.addFormat(name, true);
  ajv.addVocabulary(ANNOTATIONS);
  ajv.addKeyword(differsFrom);
  ajv.addSchema({ $id: "contract", $defs: rebase(document.components?.["schemas"] ?? {}) as object });

  const exported: Record<string, string> = {};
  const add = (name: string, schema: object, part: object) => {
    try {
      ajv.compile({ $id: name, ...schema });
    } catch (error) {
      const words = error instanceof Error ? error.message : error;
      throw new UsageError(`${positionOf(document, root, part)} ${name}: ${words}`);
    }
    exported[`validate_${name}`] = name;
  };
  for (const operation of operationsOf(document)) {
    const [first, ...others] = mediaTypesOf(document, operation.object.requestBody).filter(([, { schema }]) => schema);
    if (first) {
      const schemas = [first, ...others].map(([, { schema }]) => schema ?? {});
      add(`${operation.id}Body`, rebase(others.length > 0 ? { anyOf: schemas } : schemas[0]) as object, first[1]);
    }
    if (operation.parameters.length > 0) add(`${operation.id}Params`, paramsSchema(operation), operation.object);
  }
  if (Object.keys(exported).length === 0) return "export {};";
  return typedExports(await bundle(slim(standaloneCode.default(ajv, exported))));
}

/**
 * Takes out what makes the code a fifth larger and is of no use here: where in the schema each rule stands, and Ajv's
 * count of characters, which comes wrapped as CommonJS.
 */
const slim = (source: string): string =>
  source
    .replaceAll(/\bschemaPath:"(?:[^"\\]|\\.)*",/g, "")
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', "(text) => [...text].length");

/**
 * A copy of a schema whose references lead to the schemas that Ajv knows as `contract`, without the words for readers,
 * which Ajv would carry into its output. (A property that is called "description" is a schema, not a text.)
 */
const rebase = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      (key === "description" || key === "title") && typeof value === "string" ? undefined : value,
    ).replaceAll('"$ref":"#/components/schemas/', '"$ref":"contract#/$defs/'),
  );

function paramsSchema({ parameters }: ContractOperation): object {
  const groups = [...new Set(parameters.map((parameter) => parameter.in))];
  const group = (place: string) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return {
      type: "object",
      properties: Object.fromEntries(own.map((parameter) => [parameter.name, rebase(parameter.schema ?? {})])),
      required: own.filter(({ required }) => required).map(({ name }) => name),
      additionalProperties: false,
    };
  };
  const isRequired = (place: string) => parameters.some((parameter) => parameter.in === place && parameter.required);
  return {
    type: "object",
    properties: Object.fromEntries(groups.map((place) => [place, group(place)])),
    required: groups.filter(isRequired),
    additionalProperties: false,
  };
}

/** Ajv's ESM output still requires its run-time helpers: esbuild puts them in. */
async function bundle(source: string): Promise<string> {
  // By way of files: through a pipe, esbuild would have to wait for this process, which has other work meanwhile.
  const folder = mkdtempSync(join(tmpdir(), "validators-"));
  try {
    const [entry, outfile] = [join(folder, "entry.js"), join(folder, "bundle.js")];
    writeFileSync(entry, source);
    await build({
      entryPoints: [entry],
      outfile,
      nodePaths: [resolve("node_modules")],
      bundle: true,
      format: "esm",
      platform: "neutral",
      mainFields: ["module", "main"],
      target: "es2022",
      // Module names stay relative to the repository, wherever node_modules really is.
      preserveSymlinks: true,
      legalComments: "none",
      logLevel: "error",
    });
    // Comments name the files of this machine's node_modules.
    return readFileSync(outfile, "utf8").replaceAll(/^\s*\/\/ .*\n/gm, "");
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Ajv exports each validator as `validate_<name>`: give them their names and their type. */
function typedExports(source: string): string {
  const code = source.slice(0, source.lastIndexOf("export {"));
  const locals = [...source.slice(code.length).matchAll(/\bvalidate_(\w+)/g)];
  return [
    "// @ts-nocheck",
    `import type { Validate } from "../../src/core/operation.js";`,
    code,
    ...locals.map(([local, name]) => `export const ${name}: Validate = ${local};`).sort(),
  ].join("\n");
}
