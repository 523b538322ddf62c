import { operationsOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";

/** What is about a contract as a whole, with all of its operations, as TypeScript source. */
export function contractSource(document: OpenApiDocument, provider: string): string {
  const names = operationsOf(document).map(({ id }) => id);
  const server = document.servers[0]?.url ?? "";
  const limits = document["x-rate-limits"];
  return [
    ...(limits ? [`import type { RateLimit } from "../../src/core/limits.js";`] : []),
    `import type { Operations } from "../../src/core/operation.js";`,
    `import type { Methods } from "./methods.js";`,
    `import { ${names.join(", ")} } from "./operations.js";`,
    "",
    "/** The contract's version. */",
    `export const version = ${JSON.stringify(document.info.version)};`,
    "",
    // A URL with variables is no default: the caller must say which host.
    ...(server.includes("{")
      ? []
      : [
          "/** The contract's server: the default of `baseUrl`. */",
          `export const server = ${JSON.stringify(server)};`,
          "",
        ]),
    ...(limits
      ? [
          "/** The limits that the vendor documents: what `throttle: true` keeps to. */",
          `export const limits: readonly RateLimit[] = ${JSON.stringify(
            limits.map(({ limit, window, concurrency, operations }) => ({ limit, window, concurrency, operations })),
          )};`,
          "",
        ]
      : []),
    "/** All operations. */",
    `export const operations: Operations<keyof Methods, ${JSON.stringify(provider)}> = { ${names.join(", ")} };`,
  ].join("\n");
}
