// The code samples of an operation: examples/<provider>/<operation>.ts and .sh, or, where a file is missing, what it would start as.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type ContractOperation, operationsOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/redocly.js";
import { curlSample } from "./curl-sample.js";
import { faceOf } from "./example-call.js";
import { typeScriptSample } from "./typescript-sample.js";

export interface Sample {
  /** The label of the docs' tab. */
  readonly label: string;
  /** For highlighting. */
  readonly lang: string;
  readonly source: string;
}

/** `createCustomer` with revcent → `examples/revcent/create-customer.ts` and `.sh` */
export function sampleFiles(provider: string, id: string): { readonly typeScript: string; readonly curl: string } {
  const stem = `examples/${provider}/${id.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
  return { typeScript: `${stem}.ts`, curl: `${stem}.sh` };
}

export async function samplesOf(
  provider: string,
  document: OpenApiDocument,
  operation: ContractOperation,
): Promise<Sample[]> {
  const face = await faceOf(provider);
  const files = sampleFiles(provider, operation.id);
  return [
    { label: "TypeScript", lang: "typescript", source: read(files.typeScript, typeScriptSample) },
    { label: "curl (shell)", lang: "bash", source: read(files.curl, curlSample) },
  ];

  function read(file: string, write: typeof typeScriptSample | typeof curlSample): string {
    return existsSync(file) ? readFileSync(file, "utf8") : write(provider, document, operation, face);
  }
}

/** Writes the sample files that a provider does not have yet; returns their paths. They are edited by hand afterwards. */
export async function writeMissingSamples(provider: string, document: OpenApiDocument): Promise<string[]> {
  const written: string[] = [];
  for (const operation of operationsOf(document)) {
    const [typeScript, curl] = await samplesOf(provider, document, operation);
    const files = sampleFiles(provider, operation.id);
    for (const [file, sample] of [[files.typeScript, typeScript] as const, [files.curl, curl] as const]) {
      if (existsSync(file) || !sample) continue;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, sample.source);
      written.push(file);
    }
  }
  return written;
}
