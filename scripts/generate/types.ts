// The only file that knows openapi-typescript.
import { createRequire } from "node:module";
import type { OpenAPI3 } from "openapi-typescript";
import type { OpenApiDocument } from "../lib/redocly.js";

// By require: an import would first read through all of TypeScript for its names, half a second long.
const { default: openapiTS, astToString }: typeof import("openapi-typescript") = createRequire(import.meta.url)(
  "openapi-typescript",
);

/** The document's types, as TypeScript source. */
export async function typesSource(document: OpenApiDocument): Promise<string> {
  // A property with a default is still optional for callers.
  return astToString(await openapiTS(document as unknown as OpenAPI3, { defaultNonNullable: false, silent: true }));
}
