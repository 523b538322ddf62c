// The only file that knows openapi-typescript.
import { createRequire } from "node:module";
import type { OpenAPI3 } from "openapi-typescript";
import type { OpenApiDocument, Parameter, Schema } from "../lib/openapi.js";
import { limitsOf } from "../lib/schema-words.js";

// By require: an import would first read through all of TypeScript for its names, half a second long.
const { default: openapiTS, astToString }: typeof import("openapi-typescript") = createRequire(import.meta.url)(
  "openapi-typescript",
);

/** The document's types, as TypeScript source. */
export async function typesSource(document: OpenApiDocument): Promise<string> {
  const told = structuredClone(document);
  tellLimits(told);
  // A property with a default is still optional for callers.
  return astToString(await openapiTS(told as unknown as OpenAPI3, { defaultNonNullable: false, silent: true }));
}

type Described = { description?: string };

/** Adds, in place, the limits of fields and parameters to their descriptions, which is all that an editor shows of them. */
function tellLimits(node: unknown): void {
  if (typeof node !== "object" || node === null) return;
  const { properties, schema, in: place } = node as Schema & Partial<Parameter>;
  for (const field of Object.values(properties ?? {})) tell(field as Described, limitsOf(field));
  if (place && schema) tell(node as Described, limitsOf(schema));
  for (const [key, child] of Object.entries(node)) if (key !== "examples") tellLimits(child);
}

function tell(holder: Described, limits: readonly string[]): void {
  if (limits.length === 0) return;
  holder.description = [holder.description?.trim(), `Limits: ${limits.join("; ")}.`].filter(Boolean).join("\n\n");
}
