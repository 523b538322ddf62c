import { createCall } from "./call.js";
import { check } from "./check.js";
import type { Dialect } from "./dialect.js";
import { methodsOf } from "./method-info.js";
import type { Operation, Operations } from "./operation.js";
import { deriveSettings, type Settings, type SharedOptions } from "./options.js";

/** By it a client is found to be one of ours, and derived from. */
const DERIVE = Symbol("contract-clients.derive");

/**
 * A client: a method for each operation, over a dialect and settings.
 * @throws TypeError that names the operation which is none of the provider's, or stands under another name than its own.
 */
export function createClient<Client extends object>(
  dialect: Dialect,
  settings: Settings,
  operations: NoInfer<OperationsOf<Client>>,
): Client {
  checkOperations(dialect, operations);
  // One credential, and so one session, for the client and all that are derived from it.
  const credential = dialect.credential((operation, init) =>
    createCall(dialect, credential, settings)(operation, init),
  );
  const make = (own: Settings): Client => {
    const call = createCall(dialect, credential, own);
    // A method has the types that the contract declares for the operation of its name: this is where it gets them.
    const client = methodsOf({ dialect, settings: own, call, operations, check }) as object as Client;
    return Object.defineProperty(client, DERIVE, {
      value: (derive: (own: Settings) => Settings) => make(derive(own)),
    });
  };
  return make(settings);
}

/** What a client's methods call. */
export type OperationsOf<Client> = Operations<keyof Client & string>;

/** Says what a compiler would have said. */
function checkOperations(dialect: Dialect, operations: unknown): void {
  const { provider } = dialect;
  const home = `contract-clients/${provider}/operations`;
  const all = Object.entries<unknown>(Object(operations));
  if (all.length === 0) throw new TypeError(`${provider}: there are no operations: pass some of ${home}.`);
  for (const [name, operation] of all) {
    const { id, provider: owner, media } = Object(operation) as Partial<Operation>;
    const what = id === undefined ? "no operation" : `${owner}'s ${id}`;
    if (owner !== provider || id !== name)
      throw new TypeError(`${provider}: "${name}" is ${what}: pass what ${home} exports by this name.`);
    media?.choice.assertCodecs(media, dialect);
  }
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
  return derive((own: Settings) => deriveSettings(own, options)) as Client;
}
