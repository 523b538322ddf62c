// The only file that knows openapi-typescript.
import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { OpenApiDocument } from "../lib/redocly.js";

/** The document's types, as TypeScript source. */
export async function typesSource(document: OpenApiDocument): Promise<string> {
  // A property with a default is still optional for callers.
  return astToString(await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false, silent: true }));
}
