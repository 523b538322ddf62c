import { existsSync, readFileSync } from "node:fs";
import { UsageError } from "../lib/providers.js";

/** How a provider's client is made. */
export interface ProviderFace {
  readonly name: string;
  /** `createRevCentClient` */
  readonly factory: string;
  /** `RevCentClient` */
  readonly clientType: string;
  /** What a program calls its client: `controlCenter`. */
  readonly variable: string;
  /** The options with which a client logs in, those that may be left out included. */
  readonly credentials: readonly string[];
  /** The keys of bodies that the client fills in: `RequestHeader` of getty. */
  readonly supplied: readonly string[];
  readonly create: (options: object) => Readonly<Record<string, (init: object) => Promise<{ error?: Error }>>>;
}

const faces = new Map<string, Promise<ProviderFace>>();

export function faceOf(provider: string): Promise<ProviderFace> {
  const known = faces.get(provider) ?? readFace(provider);
  faces.set(provider, known);
  return known;
}

async function readFace(name: string): Promise<ProviderFace> {
  const file = `src/providers/${name}.ts`;
  const module = (await import(`../../${file}`)) as Record<string, ProviderFace["create"]>;
  const [factory, create] = Object.entries(module).find(([key]) => /^create\w+Client$/.test(key)) ?? [];
  if (!factory || !create) throw new UsageError(`${file} exports no create…Client`);
  // `export type GettyClient = Methods<"RequestHeader">;`
  const [, names = ""] = /^export type \w+Client = Methods<([^>]*)>/m.exec(readFileSync(file, "utf8")) ?? [];
  const supplied = [...names.matchAll(/"(\w+)"/g)].map(([, key = ""]) => key);
  // createControlCenterClient → controlCenter
  const bare = factory.replace(/^create(\w+)Client$/, "$1");
  const variable = bare.charAt(0).toLowerCase() + bare.slice(1);
  const needed = credentialsOf(create);
  return {
    name,
    factory,
    clientType: `${bare}Client`,
    variable,
    supplied,
    create,
    credentials: [...new Set([...needed, ...optionalCredentials(name)])],
  };
}

/** `userName?: Secret | undefined` */
function optionalCredentials(name: string): string[] {
  const file = `src/providers/${name}/options.ts`;
  const source = existsSync(file) ? readFileSync(file, "utf8") : "";
  return [...source.matchAll(/^ +(\w+)\?: Secret\b/gm)].map(([, option = ""]) => option);
}

/** The factory names each credential that is missing. */
function credentialsOf(create: ProviderFace["create"]): string[] {
  const given: Record<string, string> = {};
  for (;;) {
    try {
      create({ baseUrl: "https://example.com", ...given });
      return Object.keys(given);
    } catch (error) {
      const [, missing] = /option "(\w+)" is missing/.exec(String(error)) ?? [];
      if (!missing || missing in given) throw error;
      given[missing] = "x";
    }
  }
}

/** `apiKey` of control-center → `CONTROL_CENTER_API_KEY`, where the samples look for it. */
export const environmentName = (provider: string, option: string): string =>
  `${provider}-${option.replaceAll(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)}`.toUpperCase().replaceAll("-", "_");
