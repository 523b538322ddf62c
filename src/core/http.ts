// The only file that knows openapi-fetch: its serializers turn path template and parameters into a URL.
import { createFinalURL, createQuerySerializer, defaultPathSerializer } from "openapi-fetch";
import type { CheckedCall } from "./check.js";
import type { RequestRecord } from "./dialect.js";
import type { Operation } from "./operation.js";

const querySerializer = createQuerySerializer();

/**
 * The request of an operation. Later headers win: the client's, the call's, our own, those of `params`.
 * @throws any error when the parameters cannot be written into a URL.
 */
export function requestOf(
  { method, path }: Operation,
  { body, params, headers, settings }: CheckedCall,
  own: Readonly<Record<string, string>>,
): RequestRecord {
  const { baseUrl } = settings;
  const { path: inPath, query, header } = params;
  return {
    method,
    url:
      inPath || query
        ? createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer })
        : baseUrl + path,
    headers: { ...settings.headers, ...headers, ...own, ...(header && texts(header)) },
    body,
  };
}

/** Header parameters by their names in lower case; what is left out is no header. */
const texts = (header: Readonly<Record<string, unknown>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(header).flatMap(([name, value]) =>
      value === undefined || value === null ? [] : [[name.toLowerCase(), String(value)]],
    ),
  );
