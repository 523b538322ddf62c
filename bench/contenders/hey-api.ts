import type { Connect } from "./contender.js";

interface Generated {
  readonly client: { setConfig(config: object): void };
  readonly sdk: Record<string, (init: object) => Promise<{ data: unknown }>>;
}

export const connect: Connect = async ({ provider, baseUrl, headers }) => {
  const { client } = (await import(`../hey-api/${provider}/client.gen.js`)) as Pick<Generated, "client">;
  const sdk = (await import(`../hey-api/${provider}/sdk.gen.js`)) as Generated["sdk"];
  client.setConfig({ baseUrl, headers: { accept: "application/json", ...headers } });
  return async ({ operation }, body) => (await sdk[operation]?.({ body, throwOnError: true }))?.data;
};
