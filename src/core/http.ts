import type { CheckedCall } from "./check.js";
import type { RequestRecord } from "./dialect.js";
import type { Operation, Places } from "./operation.js";
import type { Settings } from "./options.js";
import { SetupError } from "./setup-error.js";

/** Most creates have no parameters. */
const NOWHERE: Places = {};

/**
 * The request of an operation. Later headers win: the client's, the call's, our own, those of `params`.
 * @throws SetupError when the operation's server is not to be found; any error when the parameters cannot be written into a URL.
 */
export function requestOf(
  operation: Operation,
  { body, params, headers, settings }: CheckedCall,
  own: Readonly<Record<string, string>>,
): RequestRecord {
  const { path: inPath, query: inQuery, header: inHeader } = operation.places ?? NOWHERE;
  const path = inPath && params.path ? inPath.write(operation, params.path) : operation.path;
  const search = inQuery && params.query ? inQuery.write(operation, params.query) : "";
  const header = inHeader && params.header && inHeader.write(operation, params.header);
  return {
    method: operation.method,
    url: `${baseOf(operation, settings)}${path}${search && `?${search}`}`,
    headers: { ...settings.headers, ...headers, ...own, ...header },
    body,
  };
}

/**
 * Where an operation lives. One with a server of its own goes there unless `baseUrl` is the caller's: then it goes to the caller's
 * host as well, where the contract's server is known by its path.
 */
function baseOf({ server }: Operation, { baseUrl, server: main }: Settings): string {
  if (server === undefined) return baseUrl;
  if (main === undefined || baseUrl === main) return server;
  const [own, path] = [new URL(server), new URL(main)].map(({ pathname }) => pathname.replace(/\/$/, "")) as [
    string,
    string,
  ];
  if (!baseUrl.endsWith(path))
    throw new SetupError(`has a server of its own, which is found only where baseUrl ends with ${path}`);
  return baseUrl.slice(0, baseUrl.length - path.length) + own;
}
