// A process that shares getty's session. It obeys the orders that come over IPC, one after the other.
import { once } from "node:events";
import {
  createGettyClient,
  type GettyClient,
  type GettyClientOptions,
  type SessionStore,
} from "contract-clients/getty";
import { postgresSessionStore } from "contract-clients/provision/postgres";
import { fileStore } from "../../examples/session-stores/file.js";
import { connect, redisStore } from "../../examples/session-stores/redis.js";

/** A store that a process can be told of. */
export type StoreSpec =
  | { readonly kind: "file"; readonly folder: string }
  | { readonly kind: "redis"; readonly url: string }
  | { readonly kind: "postgres"; readonly url: string };

export type Order =
  /** Makes a client. */
  | { readonly what: "open"; readonly options: GettyClientOptions; readonly store: StoreSpec }
  /** Calls so often at the same time. Answers with the messages of the errors. */
  | { readonly what: "call"; readonly times: number }
  /** Moves the clock by which tokens age. */
  | { readonly what: "advance"; readonly minutes: number };

let getty: GettyClient | undefined;
let close = () => {};

async function open(spec: StoreSpec): Promise<SessionStore> {
  if (spec.kind === "file") return fileStore(spec.folder);
  if (spec.kind === "postgres") {
    const store = postgresSessionStore({ connectionString: spec.url });
    close = () => void store.close();
    return store;
  }
  const redis = connect(spec.url);
  // One that is down is told as an error, again and again.
  const failed = once(redis, "error").catch(() => {});
  redis.on("error", () => {});
  close = () => redis.destroy();
  await Promise.race([redis.connect(), failed]);
  return redisStore(redis);
}

async function obey(order: Order): Promise<unknown> {
  switch (order.what) {
    case "open":
      close();
      getty = createGettyClient({ ...order.options, sessionStore: await open(order.store) });
      return [];
    case "call": {
      const body = { GetCountriesRequestBody: {} };
      const calls = Array.from({ length: order.times }, () => getty?.getCountries({ body }));
      return (await Promise.all(calls)).flatMap((result) => result?.error?.message ?? []);
    }
    case "advance": {
      const now = performance.now.bind(performance);
      performance.now = () => now() + order.minutes * 60_000;
      return [];
    }
  }
}

process.on("message", async (order: Order) => process.send?.(await obey(order)));
process.on("disconnect", () => process.exit());
process.send?.([]);
