// The code samples of an operation: one pair for each example of the contract, made from it. A file in examples/<provider>/ takes
// the place of the first one where the contract cannot say it.
import { existsSync, readFileSync } from "node:fs";
import type { ContractOperation } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { curlSample } from "./curl-sample.js";
import { type ExampleCall, exampleCalls } from "./example-call.js";
import { faceOf } from "./face.js";
import { typeScriptSample } from "./typescript-sample.js";

/** A call of the contract's examples, as programs. */
export interface Sample extends ExampleCall {
  readonly typeScript: string;
  readonly curl: string;
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
  return exampleCalls(document, operation, face).map((call, index) => {
    const source = (file: string, write: typeof typeScriptSample) =>
      index === 0 && existsSync(file) ? readFileSync(file, "utf8") : write(document, operation, call, face);
    return { ...call, typeScript: source(files.typeScript, typeScriptSample), curl: source(files.curl, curlSample) };
  });
}
