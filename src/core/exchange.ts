import { sendOnce } from "./attempt.js";
import type { CheckedCall } from "./check.js";
import { Ended, pause, within } from "./deadline.js";
import type { Credential, Dialect, RequestRecord } from "./dialect.js";
import { ApiError, ClientError, ConnectionError, type ConnectionErrorReason, type Outcome } from "./errors.js";
import { isStream } from "./lend.js";
import type { Operation } from "./operation.js";
import { causeOf } from "./redact.js";
import { waitBefore } from "./retry.js";
import type { Answer } from "./sending.js";
import { SetupError } from "./setup-error.js";
import { passThrottle, type Release, type Throttle } from "./throttle.js";
import type { Watch } from "./watch.js";

/**
 * Authorizes a request, sends it, and repeats that where it cannot do anything twice. A refused credential is replaced.
 * @throws ClientError
 */
export async function exchange(
  dialect: Dialect,
  credential: Credential,
  operation: Operation,
  request: RequestRecord,
  { settings, signal }: CheckedCall,
  watch: Watch | undefined,
): Promise<Answer> {
  const { throttle } = settings;
  /** What was sent, the latest last. */
  const requests: RequestRecord[] = [];
  let before: Outcome = "not-sent";
  let sentAt: number | undefined;
  let replaced = 0;
  let repeats = 0;
  for (;;) {
    let sent: RequestRecord | undefined;
    let release: Release | undefined;
    try {
      // A login waits for a place of its own, which the call must not have taken. What signs the time does so at the last moment.
      const early = credential.withoutSession && (await prepare(authorize));
      release = throttle && (await prepare(() => pass(throttle)));
      const authorized = early ?? (await prepare(authorize));
      sent = authorized;
      const answer = await send(authorized);
      release?.();
      return answer;
    } catch (error) {
      // What fails before a request is sent, a login for one, is not tried again.
      if (!(error instanceof ClientError && sent)) {
        release?.();
        throw error;
      }
      release?.(error);
      before = error.outcome;
      // What cannot be sent again is not.
      if (isStream(request.body)) throw error;
      const isSafe = before !== "unknown" || operation.idempotent;
      const isRefused = isSafe && error instanceof ApiError && credential.isRefused?.(sent, error, replaced);
      const wait = isRefused ? 0 : repeats < settings.maxRetries ? waitBefore(++repeats, error) : undefined;
      if (isRefused) replaced++;
      if (wait === undefined) throw error;
      const why = isRefused ? "credential" : whyOf(error);
      watch?.tell({ type: "repeated", attempt: requests.length + 1, why, wait });
      if (wait > 0) await prepare(() => pause(wait, signal));
    }
  }

  /** Does what comes before a request is sent: whatever fails has sent nothing more. */
  async function prepare<Value>(work: () => Value | Promise<Value>): Promise<Value> {
    try {
      // Nothing is begun, not even a login, for a caller who has left.
      if (signal?.aborted) throw new Ended("aborted");
      return await work();
    } catch (error) {
      if (error instanceof Ended)
        throw failed("aborted", "aborted by the caller's signal", before !== "unknown" || operation.idempotent);
      if (error instanceof SetupError)
        throw failed("setup", error.message, false, causeOf(error.cause, { secrets: dialect.secrets, requests }));
      if (!(error instanceof ClientError && credential.withoutSession)) throw error;
      throw credential.withoutSession(error, about());
    }
  }

  async function pass(throttle: Throttle): Promise<Release> {
    const start = performance.now();
    const release = await passThrottle(throttle, { provider: dialect.provider, operation: operation.id, signal });
    watch?.tell({ type: "waited", attempt: requests.length + 1, milliseconds: performance.now() - start });
    return release;
  }

  function authorize(): RequestRecord | Promise<RequestRecord> {
    const applied = credential.apply(request, operation, (type, milliseconds) => watch?.tell({ type, milliseconds }));
    // The caller's signal ends the caller's wait, not the login that others wait for.
    return applied instanceof Promise ? within(0, signal, () => applied) : applied;
  }

  function send(request: RequestRecord): Promise<Answer> {
    const number = requests.push(request);
    sentAt ??= Date.now();
    const sent = { secrets: dialect.secrets, requests };
    const attempt = { dialect, settings, operation, request, sent, signal, before, number, sentAt, watch, received: 0 };
    return watch ? watch.attempt(attempt, () => sendOnce(attempt)) : sendOnce(attempt);
  }

  function about() {
    const { provider } = dialect;
    return { provider, operation: operation.id, outcome: before, attempts: requests.length, sentAt };
  }

  function failed(reason: ConnectionErrorReason, words: string, retryable: boolean, cause?: Error): ConnectionError {
    return new ConnectionError(reason, words, { ...about(), retryable, cause });
  }
}

/** Why a call is made again: a code, a reason or a status. */
function whyOf(error: ClientError): string {
  const { code, reason, status } = error as Partial<ApiError & ConnectionError>;
  return code ?? reason ?? String(status);
}
