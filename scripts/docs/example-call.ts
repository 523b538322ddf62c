import { type ContractOperation, dereference, examplesOf, mediaTypesOf } from "../lib/contract.js";
import type { Content, OpenApiDocument } from "../lib/openapi.js";
import { environmentName, type ProviderFace } from "./face.js";

/** A call that the contract gives as an example. */
export interface ExampleCall {
  /** The example's name; empty for an operation without a body. */
  readonly name: string;
  readonly summary: string;
  readonly params: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** As the contract has it; of a binary body its text. */
  readonly body?: unknown;
  readonly mediaType?: string;
  /** What the caller adds where the client has no credential to put on: header → the environment's variable. */
  readonly headers: Readonly<Record<string, string>>;
}

/** A call for each named example of the body, all with the first examples of the parameters; one call where there is no body. */
export function exampleCalls(
  document: OpenApiDocument,
  operation: ContractOperation,
  face: ProviderFace,
): ExampleCall[] {
  const { object, parameters } = operation;
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameters) {
    const [, value] = examplesOf(document, parameter)[0] ?? [];
    // Optional ones show what is possible, not what is usual.
    if (value !== undefined && parameter.required)
      params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  const shared = { params, headers: ownHeaders(document, operation, face) };
  const bodies = mediaTypesOf(document, object.requestBody).flatMap(([mediaType, media]) =>
    examplesOf(document, media).map(([name, body]) => {
      const example = dereference<{ summary?: string }>(document, media.examples?.[name] ?? {});
      return { ...shared, name, summary: example.summary ?? "", body, mediaType };
    }),
  );
  return bodies.length > 0 ? bodies : [{ ...shared, name: "", summary: "" }];
}

interface SecurityScheme {
  readonly type: string;
  readonly name?: string;
}

/** What an operation beside the provider's own server asks for by its security. */
function ownHeaders(document: OpenApiDocument, { object, server }: ContractOperation, { name }: ProviderFace) {
  const schemes = document.components?.["securitySchemes"] as Readonly<Record<string, SecurityScheme>> | undefined;
  const [wanted = {}] = server === undefined ? [] : (object.security ?? []);
  return Object.fromEntries(
    Object.keys(wanted).map((key) => {
      const scheme = schemes?.[key];
      const variable = environmentName(name, key);
      return scheme?.type === "apiKey" ? [scheme.name ?? key, variable] : ["Authorization", `Bearer ${variable}`];
    }),
  );
}

/** What is binary has a media type without a schema. */
export const isBinary = (
  document: OpenApiDocument,
  holder: Content | undefined,
  mediaType: string | undefined,
): boolean => mediaTypesOf(document, holder).some(([name, media]) => name === mediaType && media.schema === undefined);

/** The contract's server, with the defaults of its variables. */
export function serverOf(document: OpenApiDocument): string {
  const [server] = document.servers as readonly {
    url: string;
    variables?: Readonly<Record<string, { default: string }>>;
  }[];
  return (server?.url ?? "").replaceAll(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
}
