import { createCall } from "./call.js";
import type { Dialect } from "./dialect.js";
import type { Call } from "./method.js";
import { deriveSettings, type Settings, type SharedOptions } from "./options.js";

/** By it a client is found to be one of ours, and derived from. */
const DERIVE = Symbol("contract-clients.derive");

/** A client: the methods that `bind` makes, over a dialect and settings. */
export function createClient<Client extends object>(
  dialect: Dialect,
  settings: Settings,
  bind: (call: Call) => Client,
): Client {
  // One credential, and so one session, for the client and all that are derived from it.
  const credential = dialect.credential((operation, init) =>
    createCall(dialect, credential, settings)(operation, init),
  );
  const make = (own: Settings): Client =>
    Object.defineProperty(bind(createCall(dialect, credential, own)), DERIVE, {
      value: (options: SharedOptions) => make(deriveSettings(own, options)),
    });
  return make(settings);
}

/**
 * A client like `client` with some options changed: it shares its credentials, its session and its connections. `headers` are
 * added to those that are there, the rest is replaced.
 * @throws TypeError that names the option which is unknown or wrong.
 */
export function withOptions<Client extends object>(client: Client, options: SharedOptions): Client {
  const derive: unknown = Reflect.get(client, DERIVE);
  if (typeof derive !== "function")
    throw new TypeError("withOptions: the first argument is not a client of this package.");
  return derive(options) as Client;
}
