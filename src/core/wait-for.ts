import { ByteStream } from "./byte-stream.js";
import { Ended, pause, within } from "./deadline.js";
import { ApiError, ClientError, type ErrorContext, hide } from "./errors.js";
import { methodInfo } from "./method-info.js";
import { type OptionRule, refuseFaults } from "./option-rules.js";
import type { ResponseRecord, Result } from "./result.js";

/** How long `waitFor` waits. Milliseconds. */
export interface WaitOptions {
  /** Between the first answer and the second call; each wait is half as long again as the one before. @default 5000 */
  firstWait?: number | undefined;
  /** The longest of these waits. @default 60000 */
  longestWait?: number | undefined;
  /** From the first call to giving up. 0 is never. @default 600000 */
  deadline?: number | undefined;
}

/** The deadline passed before what was waited for came. `outcome` is `unknown`: it may come yet. */
export class DeadlineError extends ClientError {
  override readonly name = "DeadlineError";
  /** Milliseconds that were waited. */
  readonly waited: number;
  /** Status, headers and URL of the last answer, if there was any. Not enumerable. */
  declare readonly response?: ResponseRecord;
  /** The last data that was not yet as wanted, unless the last call failed: then `cause` says how. Not enumerable. */
  declare readonly data?: unknown;

  /** @internal */
  constructor(words: string, context: ErrorContext, waited: number, last: Result<unknown, ClientError> | undefined) {
    super(words, context);
    this.waited = waited;
    hide(this, { response: last?.response, data: last?.data });
  }
}

type Method<Init, Data, Failure> = (init: Init) => Promise<Result<Data, Failure>>;

/**
 * Calls a method that reads, again and again, until its data is as wanted:
 * `await waitFor(client.getQuote, init, (quote) => quote.Status !== "Calculating")`.
 *
 * A 404 counts as not there yet, and so do errors that are `retryable` (a provider that is down or busy, whose `Retry-After` is
 * waited for). Any other error ends the wait and is the result. The waits grow, and are up to a quarter longer by chance, so that
 * clients that wait together do not ask together. The call's `signal` ends the wait at once.
 *
 * @param until Whether the data is as wanted. A type guard narrows the result's. What it throws, `waitFor` throws.
 * @returns the last Result: the data that is as wanted, the call's error, or a `DeadlineError`, which says how long was waited and
 * what was last seen.
 * @throws TypeError when `method` is no method of a client, or its operation does more than read.
 */
export async function waitFor<Init extends object | undefined, Data, Wanted extends Data, Failure extends ClientError>(
  method: Method<Init, Data, Failure>,
  init: NoInfer<Init>,
  until: (data: Data) => data is Wanted,
  options?: WaitOptions,
): Promise<Result<Wanted, Failure | DeadlineError>>;
export async function waitFor<Init extends object | undefined, Data, Failure extends ClientError>(
  method: Method<Init, Data, Failure>,
  init: NoInfer<Init>,
  until: (data: Data) => boolean,
  options?: WaitOptions,
): Promise<Result<Data, Failure | DeadlineError>>;
export async function waitFor<Init extends { signal?: AbortSignal } | undefined, Data, Failure extends ClientError>(
  method: Method<Init, Data, Failure>,
  init: Init,
  until: (data: Data) => boolean,
  options: WaitOptions = {},
): Promise<Result<Data, Failure | DeadlineError>> {
  const { provider, operation } = methodInfo(method, "waitFor");
  if (!operation.idempotent)
    throw new TypeError(`waitFor: ${provider} ${operation.id} does more than read, and would be done again and again`);
  const { firstWait, longestWait, deadline } = readOptions(options);
  const ender = new AbortController();
  const signal = init?.signal ? AbortSignal.any([init.signal, ender.signal]) : ender.signal;
  const start = performance.now();
  let calls = 0;
  let last: Result<Data, Failure> | undefined;

  const poll = async (): Promise<Result<Data, Failure>> => {
    for (let wait = firstWait; ; wait = Math.min(longestWait, wait * 1.5)) {
      calls++;
      const result = await method({ ...init, signal } as Init);
      if (result.error ? !isPending(result.error) : until(result.data as Data)) return result;
      last = result;
      // Nobody will read it.
      if (result.data instanceof ByteStream) result.data.stream.cancel().catch(() => {});
      const asked = result.error instanceof ApiError ? (result.error.retryAfter ?? 0) * 1000 : 0;
      await pause(Math.max(asked, wait * (1 + Math.random() / 4)), signal);
    }
  };

  try {
    return await within(deadline, init?.signal, (onEnd) => {
      onEnd(() => ender.abort());
      return poll();
    });
  } catch (thrown) {
    if (!(thrown instanceof Ended)) throw thrown;
    // A call with a signal that has fired sends nothing, and says so in the words of every other call.
    if (thrown.reason === "aborted") return method(init);
    const waited = performance.now() - start;
    const seen = last?.error
      ? last.error.message.replace(/^\S+ \S+: /, "")
      : `${last?.response?.status ?? "nothing"}, but not what was waited for`;
    return {
      error: new DeadlineError(
        `waited ${Math.round(waited / 1000)} s in ${calls} call${calls === 1 ? "" : "s"}; last seen: ${seen}`,
        { provider, operation: operation.id, outcome: "unknown", retryable: true, attempts: calls, cause: last?.error },
        waited,
        last,
      ),
      ...(last?.response ? { response: last.response } : {}),
    };
  }
}

/** Whether the next call may fare better. */
const isPending = (error: ClientError) => error.retryable || (error instanceof ApiError && error.status === 404);

const MILLISECONDS: OptionRule = [(value) => typeof value === "number" && value >= 0, "a number of milliseconds"];
const WAIT_RULES = { firstWait: MILLISECONDS, longestWait: MILLISECONDS, deadline: MILLISECONDS };

function readOptions(options: WaitOptions) {
  refuseFaults("waitFor", { ...options }, WAIT_RULES);
  const { firstWait = 5_000, longestWait = 60_000, deadline = 600_000 } = options;
  return { firstWait, longestWait, deadline };
}
