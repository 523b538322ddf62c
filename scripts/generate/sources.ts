import type { OpenApiDocument } from "../lib/openapi.js";
import type { Provider } from "../lib/providers.js";
import { callbacksSource } from "./callbacks.js";
import { contractSource } from "./contract.js";
import { methodsSource } from "./methods.js";
import { operationsSource } from "./operations.js";
import { withPosition } from "./schema-fault.js";
import { schemasSource } from "./schemas.js";
import { typesSource } from "./types.js";
import { xmlSource } from "./xml.js";

/** Every generated file of a contract, not yet formatted. */
export async function sourcesOf(
  document: OpenApiDocument,
  { name, root }: Provider,
): Promise<[file: string, source: string][]> {
  const sources: Record<string, string | undefined> = {
    "contract.ts": contractSource(document, name),
    "methods.ts": methodsSource(document),
    "operations.ts": withPosition(document, root, () => operationsSource(document, name)),
    "schemas.ts": withPosition(document, root, () => schemasSource(document)),
    "xml.ts": withPosition(document, root, () => xmlSource(document)),
    "callbacks.ts": withPosition(document, root, () => callbacksSource(document)),
    "types.ts": await typesSource(document),
  };
  const head = `// Generated from ${root} by \`npm run generate\`. Do not edit: change the contract.\n`;
  return Object.entries(sources).flatMap(([file, source]) => (source === undefined ? [] : [[file, head + source]]));
}
