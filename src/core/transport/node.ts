// Node's default: whoever can intercept `fetch` intercepts these calls. A patched `fetch` is called. Otherwise the request goes
// to the very dispatcher that Node's `fetch` would use (undici's global one), because only there is seen when a request is
// written to a socket, and because it costs a tenth of what `fetch` does.
import { isLoopback } from "../loopback.js";
import { SetupError } from "../setup-error.js";
import type { Transport } from "../transport.js";
import { isBeforeSending } from "./before-sending.js";
import { type Dispatcher, overDispatcher } from "./dispatcher.js";
import { overFetch } from "./fetch.js";
import { proxied } from "./proxy.js";

export const transport: Transport = async (request, ...rest) => {
  const dispatcher = isNodes(globalThis.fetch) ? globalDispatcher() : undefined;
  if (!dispatcher) return overFetch(isBeforeSending)(request, ...rest);
  // nock up to 13: it would not see the request, and so could not hold it back. The module is a third of what an import would
  // take; Node's own undici has loaded it by now.
  if (process.getBuiltinModule("node:http").ClientRequest.name !== "ClientRequest")
    throw new SetupError(
      "node:http is intercepted, but fetch is not (nock before version 14 does so), and these clients send as fetch does: " +
        "intercept fetch as well",
    );
  const url = new URL(request.url);
  const way = isLoopback(url.hostname) ? dispatcher : await proxied(dispatcher);
  // To return the promise itself takes two turns more.
  return await overDispatcher(way, url)(request, ...rest);
};

/** A function that was found to be Node's own `fetch`. */
let nodes: unknown;

/** Whether a `fetch` is Node's own: its source says that it calls the undici within Node. Whatever takes its place does not. */
function isNodes(fetch: typeof globalThis.fetch): boolean {
  if (fetch !== nodes && typeof fetch === "function" && FROM_NODE.test(Function.prototype.toString.call(fetch)))
    nodes = fetch;
  return fetch === nodes;
}
const FROM_NODE = /\brequire\('internal\/deps\/undici\/undici'\)/;

/** Where undici, Node's and that of npm, keeps what `setGlobalDispatcher` sets. */
const GLOBAL_DISPATCHER = Symbol.for("undici.globalDispatcher.1");

function globalDispatcher(): Dispatcher | undefined {
  const set = () => Reflect.get(globalThis, GLOBAL_DISPATCHER) as Dispatcher | undefined;
  // Node sets one when it loads its undici, for which the first look at one of these classes is enough.
  return set() ?? (new Headers() && set());
}
