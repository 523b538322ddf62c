// The only file that knows openapi-fetch: its serializers turn path template, parameters and headers into a request record.
import { createFinalURL, createQuerySerializer, defaultPathSerializer, mergeHeaders } from "openapi-fetch";
import type { CheckedCall } from "./check.js";
import type { RequestRecord } from "./dialect.js";
import type { Operation } from "./operation.js";

const querySerializer = createQuerySerializer();

/**
 * The request of an operation. Later headers win: the client's, the call's, those of `params`.
 * @throws any error when the parameters cannot be written into a URL.
 */
export function requestOf(
  { method, path }: Operation,
  { body, params, headers, settings }: CheckedCall,
  own: Readonly<Record<string, string>>,
): RequestRecord {
  const { baseUrl } = settings;
  return {
    method,
    url: createFinalURL(path, { baseUrl, params, querySerializer, pathSerializer: defaultPathSerializer }),
    // openapi-fetch sees to what is one header and what wins; what travels on is a plain record, which is cheaper to copy.
    headers: Object.fromEntries(mergeHeaders(settings.headers, headers, own, params.header)),
    body,
  };
}
