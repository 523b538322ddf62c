/** Status, headers and URL of an answer. A plain record: nothing is left to read or to close. */
export interface ResponseRecord {
  readonly status: number;
  readonly headers: Headers;
  /** The URL that was asked. */
  readonly url: string;
}

/** What every call resolves to. `error` tells the two apart. */
export type Result<Data, Failure> =
  | { readonly data: Data; readonly error?: undefined; readonly response: ResponseRecord }
  | { readonly data?: undefined; readonly error: Failure; readonly response?: ResponseRecord };

/**
 * Returns `data`, or throws `error`, for those who prefer exceptions:
 * `const customer = unwrap(await client.createCustomer({ body }));`
 * @throws the call's `InvalidRequestError`, `ApiError` or `ConnectionError`.
 */
export function unwrap<Data>(result: Result<Data, Error>): Data {
  if (result.error) throw result.error;
  return result.data as Data;
}
