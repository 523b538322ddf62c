/** What the four clients share. The clients themselves: `contract-clients/<provider>`. */
export type { ByteStream } from "./core/byte-stream.js";
export { withOptions } from "./core/client.js";
export type { BinaryBody } from "./core/codecs/binary.js";
export {
  ApiError,
  ClientError,
  ConnectionError,
  type ConnectionErrorReason,
  InvalidRequestError,
  type Outcome,
} from "./core/errors.js";
export type { AttemptEvent, CallEvent, Ending, Observe, ObservedEvent } from "./core/events.js";
export type { Issue } from "./core/issue.js";
export type { CallOptions, ErrorStatus, Failure, ItemOf, Pages } from "./core/method.js";
export type { ClientOptions, SharedOptions } from "./core/options.js";
export type { Page } from "./core/pages.js";
export { type Paginated, paginate } from "./core/paginate.js";
export { type Reconciled, type ReconcileOptions, reconcile } from "./core/reconcile.js";
export { type ResponseRecord, type Result, unwrap } from "./core/result.js";
export type { Secret } from "./core/secrets.js";
export type { Throttle, ThrottledAttempt } from "./core/throttle.js";
export type { Fetch, FetchInit } from "./core/transport.js";
export { DeadlineError, type WaitOptions, waitFor } from "./core/wait-for.js";
