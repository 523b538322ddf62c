import { unwrap } from "contract-clients";
import type { Job } from "./contender.js";

interface Common {
  baseUrl: string;
  fetch?: typeof fetch;
  observe?: () => void;
}

const FACTORIES: Record<string, (options: Common) => Promise<object>> = {
  getty: async (options) =>
    (await import("contract-clients/getty")).createGettyClient({
      systemId: "bench-system",
      systemPassword: "bench-system-password",
      userName: "bench-user",
      userPassword: "bench-user-password",
      ...options,
    }),
  "control-center": async (options) =>
    (await import("contract-clients/control-center")).createControlCenterClient({
      username: "bench-user",
      apiKey: "bench-key",
      ...options,
    }),
  revcent: async (options) =>
    (await import("contract-clients/revcent")).createRevCentClient({ apiKey: "bench-key", ...options }),
  ondemand: async (options) =>
    (await import("contract-clients/ondemand")).createOnDemandClient({
      accessKeyId: "bench-key",
      secretAccessKey: "bench-secret",
      ...options,
    }),
};

type Methods = Record<string, (init: object) => Promise<Parameters<typeof unwrap>[0]>>;

/** The client as it comes, or with another `fetch`, or watched. */
export async function connectOurs(
  { provider, baseUrl, create }: Job,
  options: Omit<Common, "baseUrl"> = {},
): Promise<() => Promise<unknown>> {
  const factory = FACTORIES[provider];
  if (!factory) throw new Error(`${provider} has no factory`);
  const method = ((await factory({ baseUrl, ...options })) as Methods)[create.operation];
  if (!method) throw new Error(`${provider} has no ${create.operation}`);
  const { body } = create;
  return async () => unwrap(await method({ body }));
}
