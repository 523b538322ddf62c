import { type ContractOperation, mediaTypesOf, operationsOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { SchemaFault } from "./schema-fault.js";
import { SchemaWriter } from "./schema-writer.js";

/**
 * A schema for the body and one for the parameters of each operation as TypeScript source: a constant each, and one for each
 * schema that they refer to, so that a program can do without those that it does not use.
 * @throws SchemaFault for what cannot be checked.
 */
export function schemasSource(document: OpenApiDocument): string {
  const parts = operationsOf(document).flatMap((operation) => requestParts(document, operation));
  const writer = new SchemaWriter(document, ["Schema", ...parts.map(({ name }) => name)]);
  const exported = parts.map(({ operation, part, name, schema }) => {
    try {
      return `export const ${name}: Schema = ${writer.write(schema, part)};`;
    } catch (error) {
      throw error instanceof SchemaFault ? new SchemaFault(error.schema, `${operation}: ${error.message}`) : error;
    }
  });
  if (exported.length === 0) return "export {};";
  const formats = [...writer.formats].sort().join(", ");
  return [
    ...(formats ? [`import { ${formats} } from "../../src/core/schema/formats.js";`] : []),
    `import type { Schema } from "../../src/core/schema/schema.js";`,
    "",
    ...writer.constants,
    "",
    ...exported,
  ].join("\n");
}

/** What a caller passes to an operation, and the contract's schema of it. */
export function requestParts(document: OpenApiDocument, operation: ContractOperation) {
  // What is binary has no schema, and nothing to check.
  const bodies = mediaTypesOf(document, operation.object.requestBody).flatMap(([, { schema }]) => schema ?? []);
  const part = (what: "body" | "params", suffix: string, schema: unknown) => ({
    operation: operation.id,
    part: what,
    name: `${operation.id}${suffix}`,
    schema,
  });
  return [
    ...(bodies.length > 0 ? [part("body", "Body", bodies.length > 1 ? { anyOf: bodies } : bodies[0])] : []),
    ...(operation.parameters.length > 0 ? [part("params", "Params", paramsSchema(operation))] : []),
  ];
}

function paramsSchema({ parameters }: ContractOperation): object {
  const groups = [...new Set(parameters.map((parameter) => parameter.in))];
  const group = (place: string) => {
    const own = parameters.filter((parameter) => parameter.in === place);
    return closed(
      own.map(({ name, schema = true }) => [name, schema] as const),
      own.filter(({ required }) => required).map(({ name }) => name),
    );
  };
  const isRequired = (place: string) => parameters.some((parameter) => parameter.in === place && parameter.required);
  return closed(
    groups.map((place) => [place, group(place)] as const),
    groups.filter(isRequired),
  );
}

const closed = (properties: readonly (readonly [name: string, schema: unknown])[], required: readonly string[]) => ({
  type: "object",
  ...(required.length > 0 ? { required } : {}),
  additionalProperties: false,
  properties: Object.fromEntries(properties),
});
