import {
  type ContractOperation,
  examplesOf,
  mediaTypeOf,
  operationsOf,
  resolveSchema,
} from "../../scripts/lib/contract.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { bundleContract, type OpenApiDocument } from "../../scripts/lib/redocly.js";

export interface Contract {
  readonly name: string;
  readonly document: OpenApiDocument;
  readonly operations: readonly ContractOperation[];
}

/** Every contract of redocly.yaml. */
export const contracts: readonly Contract[] = await Promise.all(
  readProviders().map(async ({ name }) => {
    const document = await bundleContract(name);
    return { name, document, operations: operationsOf(document) };
  }),
);

/** One documented answer of an operation. */
export interface DocumentedAnswer {
  /** The contract's key: `200`, `404`, `default`. */
  readonly key: string;
  /** A status to ask the mock for. */
  readonly status: number;
  readonly mediaType: string;
  readonly example: string;
  readonly value: unknown;
  /** Whether the answer means yes. */
  readonly isYes: boolean;
}

/** Every named example of every answer. */
export function answersOf({ document }: Contract, { object }: ContractOperation): DocumentedAnswer[] {
  return Object.entries(object.responses).flatMap(([key, response]) => {
    const media = mediaTypeOf(document, response);
    if (!media) return [];
    const refusal = media.mediaType.schema?.oneOf
      ?.map((member) => resolveSchema(document, member))
      .find((member) => member["x-refusal"]);
    return examplesOf(document, media.mediaType).map(([example, value]) => ({
      key,
      // A status that no contract declares stands for "default".
      status: key === "default" ? 507 : Number(key),
      mediaType: media.name,
      example,
      value,
      isYes: key.startsWith("2") && !(refusal && /"Status":"error"/i.test(JSON.stringify(value))),
    }));
  });
}

/** The named examples of an operation's request body. */
export function bodiesOf({ document }: Contract, { object }: ContractOperation): [name: string, body: unknown][] {
  const media = mediaTypeOf(document, object.requestBody);
  return media ? examplesOf(document, media.mediaType) : [];
}

/** A `params` object from the parameters' first examples. */
export function paramsOf(
  { document }: Contract,
  { parameters }: ContractOperation,
): Record<string, Record<string, unknown>> | undefined {
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameters) {
    const [, value] = examplesOf(document, parameter)[0] ?? [];
    params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  return Object.keys(params).length > 0 ? params : undefined;
}

/** The arguments of a call that the contract gives as an example. */
export function exampleCall(contract: Contract, operation: ContractOperation): { body?: unknown; params?: object } {
  const [, body] = bodiesOf(contract, operation)[0] ?? [];
  const params = paramsOf(contract, operation);
  return { ...(body === undefined ? {} : { body }), ...(params ? { params } : {}) };
}
