import { sendOnce } from "./attempt.js";
import type { CheckedCall } from "./check.js";
import { Ended, pause, within } from "./deadline.js";
import type { Credential, Dialect, RequestRecord } from "./dialect.js";
import { ApiError, ClientError, ConnectionError, type ConnectionErrorReason, type Outcome } from "./errors.js";
import { isStream } from "./lend.js";
import type { Operation } from "./operation.js";
import { causeOf } from "./redact.js";
import { waitBefore } from "./retry.js";
import type { Answer, Attempt } from "./sending.js";
import { SetupError } from "./setup-error.js";
import { passThrottle, type Release, type Throttle } from "./throttle.js";
import type { Watch } from "./watch.js";

/** One call under way: authorizes, sends, and repeats where that cannot do anything twice. */
export class Exchange {
  private readonly requests: RequestRecord[] = [];
  private before: Outcome = "not-sent";
  private attempts = 0;
  private sentAt: number | undefined;

  constructor(
    private readonly dialect: Dialect,
    private readonly credential: Credential,
    private readonly operation: Operation,
    private readonly request: RequestRecord,
    private readonly checked: CheckedCall,
    private readonly watch: Watch | undefined,
  ) {}

  /** A refused credential is replaced. What fails before a request is sent, a login for one, is not tried again. */
  async run(): Promise<Answer> {
    const { operation, checked, watch, credential } = this;
    let replaced = 0;
    let repeats = 0;
    for (;;) {
      const { request, release } = await this.ready();
      try {
        const answer = await this.send(request);
        release?.();
        return answer;
      } catch (error) {
        release?.(error instanceof ClientError ? error : undefined);
        if (!(error instanceof ClientError)) throw error;
        this.before = error.outcome;
        // What cannot be sent again is not.
        if (isStream(request.body)) throw error;
        const isSafe = error.outcome !== "unknown" || operation.idempotent;
        if (isSafe && error instanceof ApiError && credential.isRefused?.(request, error, replaced)) {
          replaced++;
          watch?.tell({ type: "repeated", attempt: this.attempts + 1, why: "credential", wait: 0 });
          continue;
        }
        const wait = repeats < checked.settings.maxRetries ? waitBefore(++repeats, error) : undefined;
        if (wait === undefined) throw error;
        watch?.tell({ type: "repeated", attempt: this.attempts + 1, why: whyOf(error), wait });
        await pause(wait, checked.signal).catch(() => {
          throw this.aborted();
        });
      }
    }
  }

  /** The request with its credential, once the throttle lets it pass. */
  private async ready(): Promise<{ readonly request: RequestRecord; readonly release: Release | undefined }> {
    const { throttle } = this.checked.settings;
    const release = throttle && (await this.prepare(() => this.pass(throttle)));
    try {
      return { request: await this.prepare(() => this.authorize()), release };
    } catch (error) {
      release?.();
      throw error;
    }
  }

  private send(request: RequestRecord): Promise<Answer> {
    const { dialect, operation, checked, watch, requests, before } = this;
    const { settings, signal } = checked;
    requests.push(request);
    const number = ++this.attempts;
    this.sentAt ??= Date.now();
    const { sentAt } = this;
    const tally = { sent: 0, received: 0 };
    const onSend = watch && (() => watch.tell({ type: "sent", attempt: number, bytes: tally.sent }));
    const onProgress: Attempt["onProgress"] =
      watch &&
      ((direction, bytes, total) =>
        watch.tell({ type: "progress", attempt: number, direction, bytes, ...(total === undefined ? {} : { total }) }));
    const sent = { secrets: dialect.secrets, requests };
    const attempt = {
      dialect,
      settings,
      operation,
      request,
      sent,
      signal,
      before,
      number,
      sentAt,
      tally,
      onSend,
      onProgress,
    };
    return watch ? watch.attempt(number, tally, () => sendOnce(attempt)) : sendOnce(attempt);
  }

  /** Waits for the throttle. */
  private async pass(throttle: Throttle): Promise<Release> {
    const { dialect, operation, checked, watch } = this;
    const start = performance.now();
    const about = { provider: dialect.provider, operation: operation.id, signal: checked.signal };
    const release = await passThrottle(throttle, about);
    watch?.tell({ type: "waited", attempt: this.attempts + 1, milliseconds: performance.now() - start });
    return release;
  }

  private authorize(): RequestRecord | Promise<RequestRecord> {
    const { credential, request, operation, checked, watch } = this;
    const applied = credential.apply(request, operation, (type, milliseconds) => watch?.tell({ type, milliseconds }));
    // The caller's signal ends the caller's wait, not the login that others wait for.
    return applied instanceof Promise ? within(0, checked.signal, () => applied) : applied;
  }

  /** What comes before a request is sent: whatever fails has sent nothing more. */
  private prepare<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    // Nothing is begun, not even a login, for a caller who has left.
    if (this.checked.signal?.aborted) throw this.aborted();
    try {
      const value = work();
      return value instanceof Promise ? value.catch((error: unknown) => this.unprepared(error)) : value;
    } catch (error) {
      return this.unprepared(error);
    }
  }

  private unprepared(error: unknown): never {
    if (error instanceof Ended) throw this.aborted();
    if (error instanceof SetupError) {
      const cause = causeOf(error.cause, { secrets: this.dialect.secrets, requests: this.requests });
      throw this.failed("setup", error.message, false, cause);
    }
    const { credential, operation, before, attempts, sentAt } = this;
    if (!(error instanceof ClientError && credential.withoutSession)) throw error;
    throw credential.withoutSession(error, operation.id, before, attempts, sentAt);
  }

  private aborted(): ConnectionError {
    const { before, operation } = this;
    return this.failed("aborted", "aborted by the caller's signal", before !== "unknown" || operation.idempotent);
  }

  private failed(reason: ConnectionErrorReason, words: string, retryable: boolean, cause?: Error): ConnectionError {
    const { dialect, operation, before, attempts, sentAt } = this;
    const about = { provider: dialect.provider, operation: operation.id, outcome: before, retryable, attempts, sentAt };
    return new ConnectionError(reason, words, cause ? { ...about, cause } : about);
  }
}

/** Why a call is made again. */
function whyOf(error: ClientError): string {
  if (error instanceof ApiError) return error.code ?? String(error.status);
  return error instanceof ConnectionError ? error.reason : error.name;
}
