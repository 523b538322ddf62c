import { type Answer, sendOnce } from "./attempt.js";
import { type CheckedCall, check } from "./check.js";
import { Ended, pause, within } from "./deadline.js";
import type { Dialect, RequestRecord } from "./dialect.js";
import { ApiError, ClientError, ConnectionError, InvalidRequestError, type Outcome } from "./errors.js";
import { requestOf } from "./http.js";
import type { Call, UntypedInit } from "./method.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { causeOf } from "./redact.js";
import type { Result } from "./result.js";
import { waitBefore } from "./retry.js";
import { withoutSession } from "./without-session.js";

/** Joins a dialect and a client's settings to the one function through which every call goes. */
export function createCall(dialect: Dialect, settings: Settings): Call {
  const { provider, codec } = dialect;
  const credential = dialect.credential(call);

  async function call(operation: Operation, init: UntypedInit = {}): Promise<Result<never, never>> {
    try {
      const checked = check(dialect, settings, operation, init);
      const { data, response } = await exchange(operation, build(operation, checked), checked);
      // What came over the wire has the type that the contract declares: this is where it gets it.
      return { data: data as never, response };
    } catch (thrown) {
      const error = thrown instanceof ClientError ? thrown : unexpected(operation, thrown);
      const response = error instanceof ApiError || error instanceof ConnectionError ? error.response : undefined;
      return { error: error as never, ...(response ? { response } : {}) };
    }
  }

  function build(operation: Operation, checked: CheckedCall): RequestRecord {
    const contentType = checked.body === undefined ? {} : { "content-type": codec.mediaType };
    try {
      return requestOf(operation, checked, { accept: codec.mediaType, ...contentType });
    } catch {
      // Half a character, or an object within an object, and no validation that says so.
      const issue = { path: "", message: "params cannot be written into a URL", keyword: "encoding" };
      throw new InvalidRequestError([issue], { provider, operation: operation.id, outcome: "not-sent" });
    }
  }

  /** Authorizes, sends, and repeats where that cannot do anything twice. A refused credential is replaced once. */
  async function exchange(
    operation: Operation,
    request: RequestRecord,
    { settings, signal }: CheckedCall,
  ): Promise<Answer> {
    const requests: RequestRecord[] = [];
    let before: Outcome = "not-sent";
    let replaced = false;
    let repeats = 0;
    for (;;) {
      const authorized: RequestRecord = await authorize(operation, request, before, signal);
      requests.push(authorized);
      const sent = { secrets: dialect.secrets, requests };
      try {
        return await sendOnce({ dialect, settings, operation, request: authorized, sent, signal, before });
      } catch (error) {
        if (!(error instanceof ClientError)) throw error;
        before = error.outcome;
        const isSafe = error.outcome !== "unknown" || operation.idempotent;
        if (!replaced && isSafe && error instanceof ApiError && credential.isRefused?.(authorized, error)) {
          replaced = true;
          continue;
        }
        const wait = repeats < settings.maxRetries ? waitBefore(++repeats, error) : undefined;
        if (wait === undefined) throw error;
        await pause(wait, signal).catch(() => {
          throw aborted(operation, before);
        });
      }
    }
  }

  async function authorize(
    operation: Operation,
    request: RequestRecord,
    before: Outcome,
    signal: AbortSignal | undefined,
  ) {
    // Nothing is begun, not even a login, for a caller who has left.
    if (signal?.aborted) throw aborted(operation, before);
    try {
      const applied = credential.apply(request, operation);
      // The caller's signal ends the caller's wait, not the login that others wait for.
      return applied instanceof Promise ? await within(0, signal, () => applied) : applied;
    } catch (error) {
      if (error instanceof Ended) throw aborted(operation, before);
      throw error instanceof ClientError ? withoutSession(error, operation.id, before) : error;
    }
  }

  const aborted = (operation: Operation, outcome: Outcome) =>
    new ConnectionError("aborted", "aborted by the caller's signal", {
      provider,
      operation: operation.id,
      outcome,
      retryable: outcome !== "unknown" || operation.idempotent,
    });

  /** A call never rejects, not even over a fault of ours. */
  const unexpected = (operation: Operation, thrown: unknown) =>
    new ConnectionError("network", "no answer: an unexpected failure", {
      provider,
      operation: operation.id,
      outcome: "unknown",
      retryable: operation.idempotent,
      cause: causeOf(thrown, { secrets: dialect.secrets, requests: [] }),
    });

  return call;
}
