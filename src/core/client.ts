import { createCall } from "./call.js";
import { check } from "./check.js";
import type { Dialect } from "./dialect.js";
import { InvalidRequestError } from "./errors.js";
import type { Call, UntypedInit } from "./method.js";
import { informMethods, type MethodInfo } from "./method-info.js";
import type { Operation } from "./operation.js";
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
  const make = (own: Settings): Client => {
    const call = createCall(dialect, credential, own);
    const client = bind(call);
    informMethods(client, (name) => infoOf(dialect, own, call, bind, name));
    return Object.defineProperty(client, DERIVE, {
      value: (options: SharedOptions) => make(deriveSettings(own, options)),
    });
  };
  return make(settings);
}

function infoOf(
  dialect: Dialect,
  settings: Settings,
  call: Call,
  bind: (call: Call) => object,
  name: string,
): MethodInfo {
  const operationNamed = (id: string) => operationOf(bind, id);
  const operation = operationNamed(name);
  if (!operation) throw new TypeError(`${dialect.provider} has no operation ${name}`);
  return {
    provider: dialect.provider,
    version: dialect.version,
    operation,
    settings,
    call,
    operationNamed,
    check(init: UntypedInit) {
      try {
        check(dialect, settings, operation, init);
      } catch (error) {
        if (error instanceof InvalidRequestError) return error;
        throw error;
      }
      return undefined;
    },
  };
}

/** The operation that a method calls: the method itself says so to a call that makes none. */
function operationOf(bind: (call: Call) => object, name: string): Operation | undefined {
  let found: Operation | undefined;
  const methods = bind((operation) => {
    found = operation;
    return Promise.reject(new Error("no call"));
  });
  const method: unknown = Object.hasOwn(methods, name) ? Reflect.get(methods, name) : undefined;
  if (typeof method === "function") (method() as Promise<unknown>).catch(() => {});
  return found;
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
