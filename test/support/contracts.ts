import {
  type ContractOperation,
  dereference,
  examplesOf,
  mediaTypesOf,
  operationsOf,
  resolveSchema,
} from "../../scripts/lib/contract.js";
import type { Content, OpenApiDocument } from "../../scripts/lib/openapi.js";
import { readProviders } from "../../scripts/lib/providers.js";
import { bundleContract } from "../../scripts/lib/redocly.js";
import { ByteStream } from "../../src/core/byte-stream.js";

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
  /** Absent where the answer carries no body. */
  readonly mediaType?: string;
  readonly example?: string;
  /** The example; of a binary body its text. */
  readonly value: unknown;
  /** Whether the answer means yes. */
  readonly isYes: boolean;
}

/** Every answer of an operation, with each of its named examples. */
export function answersOf({ document }: Contract, { object }: ContractOperation): DocumentedAnswer[] {
  return Object.entries(object.responses).flatMap(([key, response]): DocumentedAnswer[] => {
    // A status that no contract declares stands for "default".
    const status = key === "default" ? 507 : Number(key);
    const isSuccess = key.startsWith("2") || dereference<Content>(document, response)["x-success"] === true;
    const all = mediaTypesOf(document, response);
    if (all.length === 0) return isSuccess ? [{ key, status, value: undefined, isYes: true }] : [];
    return all.flatMap(([mediaType, media]) => {
      const refusal = media.schema?.oneOf
        ?.map((member) => resolveSchema(document, member))
        .find((member) => member["x-refusal"]);
      return examplesOf(document, media).map(([example, value]) => ({
        key,
        status,
        mediaType,
        example,
        value,
        isYes: isSuccess && !(refusal && /"Status":"error"/i.test(JSON.stringify(value))),
      }));
    });
  });
}

/** What makes the mock give an answer. */
export const preferring = ({ status, example }: DocumentedAnswer): string =>
  `code=${status}${example === undefined ? "" : `, example=${example}`}`;

/** The data of a call as its example has it: a stream is read, as text. */
export const plainData = (data: unknown): unknown => (data instanceof ByteStream ? data.text() : data);

/** The named examples of an operation's request body, as a caller passes them. */
export function bodiesOf({ document }: Contract, { object }: ContractOperation): [name: string, body: unknown][] {
  return mediaTypesOf(document, object.requestBody).flatMap(([, media]) =>
    examplesOf(document, media).map(([name, value]): [string, unknown] => [
      name,
      media.schema ? value : new TextEncoder().encode(String(value)),
    ]),
  );
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
export function exampleCall(contract: Contract, operation: ContractOperation): ExampleCall {
  const [, body] = bodiesOf(contract, operation)[0] ?? [];
  const params = paramsOf(contract, operation);
  const headers = operation.server === undefined ? {} : callersHeaders(contract, operation);
  return {
    ...(body === undefined ? {} : { body }),
    ...(params ? { params } : {}),
    ...(Object.keys(headers).length > 0 ? { headers } : {}),
  };
}

export interface ExampleCall {
  readonly body?: unknown;
  readonly params?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What an operation beside the provider's own server asks for by its security: there the client has no credential to put on. */
function callersHeaders({ document }: Contract, { object }: ContractOperation): Record<string, string> {
  const schemes = document.components?.["securitySchemes"] as Record<
    string,
    { type: string; in?: string; name?: string }
  >;
  const [wanted = {}] = object.security ?? [];
  return Object.fromEntries(
    Object.keys(wanted).map((name) => {
      const { type, name: header = "" } = schemes[name] ?? { type: "" };
      return type === "apiKey" ? [header.toLowerCase(), "example-key"] : ["authorization", "Bearer example-token"];
    }),
  );
}
