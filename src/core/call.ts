import { type CheckedCall, check } from "./check.js";
import type { Credential, Dialect, RequestRecord } from "./dialect.js";
import { ClientError, ConnectionError, InvalidRequestError } from "./errors.js";
import type { Observe } from "./events.js";
import { exchange } from "./exchange.js";
import { requestOf } from "./http.js";
import { wholeIssue } from "./issues.js";
import type { Call, UntypedInit } from "./method.js";
import type { Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { causeOf } from "./redact.js";
import type { Result } from "./result.js";
import { SetupError } from "./setup-error.js";
import { type Watch, watchOf } from "./watch.js";

/** Joins a dialect, its credential and a client's settings to the one function through which every call goes. */
export function createCall(dialect: Dialect, credential: Credential, settings: Settings): Call {
  const { provider } = dialect;

  function call(operation: Operation, init: UntypedInit = {}): Promise<Result<never, never>> {
    const watch = watchOf(observersOf(settings, init), provider, operation);
    const run = () => perform(operation, init, watch);
    return watch ? watch.call(run) : run();
  }

  async function perform(operation: Operation, init: UntypedInit, watch: Watch | undefined) {
    try {
      const checked = check(dialect, settings, operation, init);
      const request = build(operation, checked);
      const { data, response } = await exchange(dialect, credential, operation, request, checked, watch);
      // What came over the wire has the type that the contract declares: this is where it gets it.
      return { data: data as never, response };
    } catch (thrown) {
      const error = thrown instanceof ClientError ? thrown : unexpected(operation, thrown);
      const { response } = error;
      return { error: error as never, ...(response ? { response } : {}) };
    }
  }

  function build(operation: Operation, checked: CheckedCall): RequestRecord {
    try {
      const accept = dialect.accept ?? operation.media?.choice.accepted(operation.media) ?? dialect.codec.mediaType;
      return requestOf(operation, checked, { accept });
    } catch (error) {
      // Half a character, or an object within an object, and no validation that says so.
      const message = error instanceof SetupError ? error.message : "params cannot be written into a URL";
      throw new InvalidRequestError([wholeIssue(message, "encoding")], { provider, operation: operation.id });
    }
  }

  /** A call never rejects, not even over a fault of ours. */
  const unexpected = (operation: Operation, thrown: unknown) =>
    new ConnectionError("network", "no answer: an unexpected failure", {
      provider,
      operation: operation.id,
      outcome: "unknown",
      retryable: operation.idempotent,
      attempts: 1,
      cause: causeOf(thrown, { secrets: dialect.secrets, requests: [] }),
    });

  return call;
}

/** The client's and the call's own. */
function observersOf({ observe }: Settings, init: UntypedInit): Observe[] {
  try {
    return [observe, init.observe].filter((one) => typeof one === "function");
  } catch {
    // Arguments that cannot be read will be refused.
    return observe ? [observe] : [];
  }
}
