import { type ContractOperation, examplesOf, mediaTypeOf } from "../lib/contract.js";
import { UsageError } from "../lib/providers.js";
import type { OpenApiDocument } from "../lib/redocly.js";

/** How a provider's client is made. */
export interface ProviderFace {
  /** `createRevCentClient` */
  readonly factory: string;
  /** The options without which there is no client. */
  readonly credentials: readonly string[];
}

export async function faceOf(provider: string): Promise<ProviderFace> {
  const module = (await import(`../../src/providers/${provider}.ts`)) as Record<string, (options: object) => unknown>;
  const [name, factory] = Object.entries(module).find(([key]) => /^create\w+Client$/.test(key)) ?? [];
  if (!name || !factory) throw new UsageError(`src/providers/${provider}.ts exports no create…Client`);
  // The factory names each credential that is missing.
  const given: Record<string, string> = {};
  for (;;) {
    try {
      factory({ baseUrl: "https://example.com", ...given });
      return { factory: name, credentials: Object.keys(given) };
    } catch (error) {
      const [, missing] = /option "(\w+)" is missing/.exec(String(error)) ?? [];
      if (!missing || missing in given) throw error;
      given[missing] = "x";
    }
  }
}

/** `apiKey` of control-center → `CONTROL_CENTER_API_KEY`, where the samples look for it. */
export const environmentName = (provider: string, option: string): string =>
  `${provider}-${option.replaceAll(/[A-Z]/g, (letter) => `-${letter}`)}`.toUpperCase().replaceAll("-", "_");

/** The contract's server, with the defaults of its variables. */
export function serverOf(document: OpenApiDocument): string {
  const [server] = document.servers as readonly {
    url: string;
    variables?: Readonly<Record<string, { default: string }>>;
  }[];
  return (server?.url ?? "").replaceAll(/\{(\w+)\}/g, (_, name: string) => server?.variables?.[name]?.default ?? "");
}

/** What the contract's first examples make of a call. */
export function exampleCall(document: OpenApiDocument, { object, parameters }: ContractOperation) {
  const media = mediaTypeOf(document, object.requestBody);
  const body = media && examplesOf(document, media.mediaType)[0]?.[1];
  const params: Record<string, Record<string, unknown>> = {};
  for (const parameter of parameters) {
    const [, value] = examplesOf(document, parameter)[0] ?? [];
    // Optional ones show what is possible, not what is usual.
    if (value !== undefined && parameter.required)
      params[parameter.in] = { ...params[parameter.in], [parameter.name]: value };
  }
  return { mediaType: media?.name, body, params };
}
