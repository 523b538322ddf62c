import { env } from "node:process";
import type * as Undici from "undici";
import { SetupError } from "../setup-error.js";
import type { Dispatcher } from "./dispatcher.js";

const VARIABLES = ["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"];

/** One for all clients of the process, so that connections are kept. */
let byEnvironment: Promise<Dispatcher> | undefined;

/**
 * The way that HTTPS_PROXY, HTTP_PROXY and NO_PROXY ask for, in the place of the dispatcher that is there if nobody has set one.
 * A proxy's or a test's dispatcher, or one with interceptors, decides itself.
 * @throws SetupError
 */
export function proxied(dispatcher: Dispatcher): Dispatcher | Promise<Dispatcher> {
  if (!VARIABLES.some((name) => env[name]) || !isPlainAgent(dispatcher)) return dispatcher;
  // Loading undici is enough to set one, but it may as well be there to lead elsewhere: who knows.
  if (!isNodes(dispatcher))
    throw new SetupError(
      "HTTPS_PROXY or HTTP_PROXY is set, but the global dispatcher is an Agent of the package undici, which reads neither: " +
        "set it to undici's EnvHttpProxyAgent, or pass fetch: globalThis.fetch to send by it as it is",
    );
  byEnvironment ??= open("undici");
  return byEnvironment;
}

/** By a name that bundlers cannot follow: without a proxy nobody needs it. */
async function open(name: string): Promise<Dispatcher> {
  const undici = (await import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch((cause: unknown) => {
    throw new SetupError(
      "HTTPS_PROXY or HTTP_PROXY is set: install the package undici, beside a bundle too, or let Node itself heed them by " +
        "NODE_USE_ENV_PROXY=1 (Node 22.21, 24 or newer)",
      { cause },
    );
  })) as typeof Undici;
  try {
    return new undici.EnvHttpProxyAgent() as unknown as Dispatcher;
  } catch (cause) {
    throw new SetupError("HTTPS_PROXY or HTTP_PROXY is not a URL", { cause });
  }
}

/** Not composed with interceptors, which give it another `dispatch`. */
const isPlainAgent = (dispatcher: Dispatcher): boolean =>
  dispatcher.constructor.name === "Agent" &&
  dispatcher.dispatch === Reflect.get(dispatcher.constructor.prototype, "dispatch");

/** Whether an Agent is of the undici within Node. Its class tells by where it throws from. */
function isNodes({ constructor: Agent }: Dispatcher): boolean {
  try {
    Reflect.construct(Agent, [{ factory: null }]);
  } catch (error) {
    return error instanceof Error && /\bnode:internal\/deps\/undici\//.test(error.stack ?? "");
  }
  return false;
}
