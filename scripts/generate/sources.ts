import type { OpenApiDocument } from "../lib/redocly.js";
import { methodsSource } from "./methods.js";
import { operationsSource } from "./operations.js";
import { withPosition } from "./schema-fault.js";
import { typesSource } from "./types.js";
import { validatorsSource } from "./validators.js";
import { xmlSource } from "./xml.js";

/** Every generated file of a contract, not yet formatted. */
export async function sourcesOf(document: OpenApiDocument, root: string): Promise<[file: string, source: string][]> {
  const methods = methodsSource(document);
  const operations = operationsSource(document);
  const xml = withPosition(document, root, () => xmlSource(document));
  // The validators first: esbuild bundles them in a process of its own, while the types are made in this one.
  const [validators, types] = await Promise.all([validatorsSource(document, root), typesSource(document)]);
  const sources: Record<string, string | undefined> = {
    "types.ts": types,
    "methods.ts": methods,
    "operations.ts": operations,
    "validators.ts": validators,
    "xml.ts": xml,
  };
  const head = `// Generated from ${root} by \`npm run generate\`. Do not edit: change the contract.\n`;
  return Object.entries(sources).flatMap(([file, source]) => (source === undefined ? [] : [[file, head + source]]));
}
