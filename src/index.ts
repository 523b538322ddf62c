/** What the four clients share. The clients themselves: `contract-clients/<provider>`. */
export {
  ApiError,
  ClientError,
  ConnectionError,
  type ConnectionErrorReason,
  InvalidRequestError,
  type Outcome,
} from "./core/errors.js";
export type { CallOptions, ErrorStatus, Failure } from "./core/method.js";
export type { Issue } from "./core/operation.js";
export type { ClientOptions, Fetch, FetchInit } from "./core/options.js";
export { type ResponseRecord, type Result, unwrap } from "./core/result.js";
