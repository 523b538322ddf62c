import { type ClientError, type Result, unwrap } from "contract-clients";
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

type Methods = Record<string, (init: object) => Promise<Result<unknown, ClientError>>>;

/** The client as it comes, or with another `fetch`, or watched. */
export async function clientOf({ provider, baseUrl }: Job, options: Omit<Common, "baseUrl"> = {}): Promise<Methods> {
  const factory = FACTORIES[provider];
  if (!factory) throw new Error(`${provider} has no factory`);
  return (await factory({ baseUrl, ...options })) as Methods;
}

export async function connectOurs(job: Job, options?: Omit<Common, "baseUrl">): Promise<() => Promise<unknown>> {
  const { operation, body } = job.create;
  const method = (await clientOf(job, options))[operation];
  if (!method) throw new Error(`${job.provider} has no ${operation}`);
  return async () => unwrap(await method({ body }));
}
