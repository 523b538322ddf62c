import { utf8 } from "./base64.js";
import { Ended, within } from "./deadline.js";
import { UnencodableError } from "./dialect.js";
import { type ConnectionError, InvalidRequestError } from "./errors.js";
import { failure, recordOf } from "./failure.js";
import { judge } from "./judge.js";
import type { Answer, Attempt } from "./sending.js";
import { SetupError } from "./setup-error.js";
import { isCertificateFault } from "./transport/before-sending.js";
import type { Progress, Received } from "./transport.js";

/**
 * Sends a request once and reads its answer.
 * @throws ClientError
 */
export async function sendOnce(attempt: Attempt): Promise<Answer> {
  const body = encode(attempt);
  if (attempt.onSend) {
    attempt.tally.sent = body === undefined ? 0 : utf8(body).byteLength;
    attempt.onSend();
  }
  const received = await exchange(attempt, body);
  attempt.tally.received = received.bytes.byteLength;
  return judge(attempt, received);
}

function encode({ dialect, operation, request, before, number }: Attempt): string | undefined {
  if (request.body === undefined) return undefined;
  try {
    return dialect.codec.encode(request.body, operation);
  } catch (error) {
    const issues =
      error instanceof UnencodableError
        ? error.issues
        : [{ path: "", message: "cannot be written in the provider's format", keyword: "encoding" }];
    throw new InvalidRequestError(issues, {
      provider: dialect.provider,
      operation: operation.id,
      outcome: before,
      attempts: number,
    });
  }
}

async function exchange(attempt: Attempt, body: string | undefined): Promise<Received> {
  const { settings, request, signal: caller } = attempt;
  const { method, url, headers } = request;
  const progress: Progress = { mayHaveLeft: false };
  try {
    return await within(settings.timeout, caller, (onEnd) =>
      settings.transport({ method, url, headers, body }, progress, settings.maxResponseBytes, onEnd),
    );
  } catch (error) {
    const { head } = progress;
    // A status that arrived is an answer, even when the rest of it is late.
    if (head && head.status >= 400 && error instanceof Ended && error.reason === "timeout")
      return { head, bytes: new Uint8Array(), end: "broken", cause: error };
    throw connectionError(attempt, error, progress);
  }
}

function connectionError(attempt: Attempt, error: unknown, { mayHaveLeft, head }: Progress): ConnectionError {
  const outcome = mayHaveLeft ? "unknown" : "not-sent";
  const response = head && recordOf(attempt, head);
  if (error instanceof SetupError) return failure(attempt, "setup", error.message, "not-sent", { cause: error.cause });
  if (!(error instanceof Ended))
    return failure(attempt, "network", networkWords(error), outcome, {
      response,
      cause: error,
      isLasting: isCertificateFault(error),
    });
  const words =
    error.reason === "timeout"
      ? `no whole answer within ${attempt.settings.timeout} ms`
      : "aborted by the caller's signal";
  return failure(attempt, error.reason, words, outcome, { response });
}

/** The innermost words: fetch implementations wrap the reason in "fetch failed". */
function networkWords(error: unknown): string {
  try {
    let inner = error;
    for (let depth = 0; depth < 4 && inner instanceof Error && inner.cause instanceof Error; depth++)
      inner = inner.cause;
    const words = inner instanceof Error ? String(inner.message || (Reflect.get(inner, "code") ?? "")) : "";
    return words ? `no answer: ${words}` : "no answer";
  } catch {
    // An error that cannot be read.
    return "no answer";
  }
}
