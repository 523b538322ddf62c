import { type ContractOperation, operationsOf } from "../lib/contract.js";
import type { OpenApiDocument } from "../lib/openapi.js";
import { type ErrorRow, errorRows, errorTable } from "./errors.js";
import { faceOf, type ProviderFace } from "./face.js";
import { type Sample, samplesOf } from "./samples.js";
import { writeXmlExamples } from "./xml-examples.js";

/** An operation with what the docs say about it beyond the contract. */
export interface DocumentedOperation extends ContractOperation {
  readonly samples: readonly Sample[];
  readonly errors: readonly ErrorRow[];
}

/** A provider as the docs show it. */
export interface DocumentedProvider {
  readonly name: string;
  readonly face: ProviderFace;
  /** The contract as it is, its files joined to one. */
  readonly contract: OpenApiDocument;
  /** The contract with XML bodies as text; the operations are those of this document. */
  readonly document: OpenApiDocument;
  readonly operations: readonly DocumentedOperation[];
}

export async function documentProvider(name: string, contract: OpenApiDocument): Promise<DocumentedProvider> {
  const document = structuredClone(contract);
  writeXmlExamples(document);
  const operations = await Promise.all(
    operationsOf(document).map(async (operation) => ({
      ...operation,
      // Samples read the contract's objects, which are text in the copy.
      samples: await samplesOf(name, contract, byId(contract, operation.id)),
      errors: errorRows(contract, operation),
    })),
  );
  return { name, face: await faceOf(name), contract, document, operations };
}

const byId = (document: OpenApiDocument, id: string) =>
  operationsOf(document).find((operation) => operation.id === id) as ContractOperation;

/** The document for Redoc: what it has no place for stands in the descriptions, where its search finds it. */
export function redocDocument({ document, operations }: DocumentedProvider): OpenApiDocument {
  const copy = structuredClone(document);
  for (const { id, object } of operationsOf(copy)) {
    const documented = operations.find((operation) => operation.id === id);
    if (!documented) continue;
    const { samples, errors } = documented;
    Object.assign(object, {
      description: [
        `Method \`${id}\` · [its page](${id}.html) · [as Markdown](${id}.md)`,
        object.description.trim(),
        "**Errors**",
        errorTable(errors),
      ].join("\n\n"),
      "x-codeSamples": codeSamples(samples),
    });
  }
  return copy;
}

/** Redoc shows one example's samples: the first one's. */
const codeSamples = ([first]: readonly Sample[]) =>
  first && [
    { label: LABELS[0], lang: "typescript", source: first.typeScript },
    { label: LABELS[1], lang: "bash", source: first.curl },
  ];
/** The tabs of Redoc's samples. */
export const LABELS = ["TypeScript", "curl (shell)"] as const;
