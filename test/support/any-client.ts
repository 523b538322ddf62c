import type { ClientOptions, Result } from "../../src/index.js";

/** Any provider's client, as the contract-driven tests use it. */
export type AnyClient = Readonly<Record<string, (init?: object) => Promise<Result<unknown, Error>>>>;
type Factory = (options: object) => AnyClient;

export async function factoryOf(provider: string): Promise<Factory> {
  const module = (await import(`../../src/providers/${provider}.ts`)) as Record<string, unknown>;
  const [, factory] = Object.entries(module).find(([name]) => /^create.*Client$/.test(name)) ?? [];
  if (typeof factory !== "function") throw new Error(`src/providers/${provider}.ts exports no create…Client`);
  return factory as Factory;
}

/** The names of the credentials that a factory asks for: each missing one is named by its TypeError. */
export function credentialNames(factory: Factory): string[] {
  const names: string[] = [];
  for (;;) {
    try {
      factory({ baseUrl: "https://example.com", ...credentials(names) });
      return names;
    } catch (error) {
      const [, name] = /option "(\w+)" is missing/.exec(String(error)) ?? [];
      if (!name || names.includes(name)) throw error;
      names.push(name);
    }
  }
}

const credentials = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `test-${name}`]));

/** A client of any provider, with made-up credentials. */
export async function anyClient(provider: string, options: ClientOptions): Promise<AnyClient> {
  const factory = await factoryOf(provider);
  return factory({ ...credentials(credentialNames(factory)), ...options });
}
