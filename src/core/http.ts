import type { CheckedCall } from "./check.js";
import type { RequestRecord } from "./dialect.js";
import type { Operation, Places } from "./operation.js";

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
    url: `${operation.server ? operation.server.locate(operation.server.url, settings) : settings.baseUrl}${path}${search && `?${search}`}`,
    headers: { ...settings.headers, ...headers, ...own, ...header },
    body,
  };
}
