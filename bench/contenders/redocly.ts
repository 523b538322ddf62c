import type { Connect } from "./contender.js";

interface Generated {
  readonly configure: (config: object) => void;
  readonly client: Record<string, (init: object) => Promise<unknown>>;
}

export const connect: Connect = async ({ provider, baseUrl, headers }) => {
  const { configure, client } = (await import(`../redocly/${provider}.js`)) as Generated;
  configure({ serverUrl: baseUrl, headers });
  return async ({ operation }, body) => client[operation]?.({ body });
};
