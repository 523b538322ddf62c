import { utf8 } from "./base64.js";
import { bareType, type Payload, UnencodableError, UnreadableError, type Written } from "./codec.js";
import { Ended, within } from "./deadline.js";
import { type ConnectionError, InvalidRequestError } from "./errors.js";
import { failure, recordOf } from "./failure.js";
import { isYes, judge, type Parsed } from "./judge.js";
import { isStream } from "./lend.js";
import { answerCodec, requestCodec } from "./media.js";
import type { Answer, Attempt } from "./sending.js";
import { SetupError } from "./setup-error.js";
import { textOf } from "./text.js";
import { isCertificateFault } from "./transport/before-sending.js";
import type { Head, Progress, Received } from "./transport.js";

/**
 * Sends a request once and reads its answer.
 * @throws ClientError
 */
export async function sendOnce(attempt: Attempt): Promise<Answer> {
  const { body, mediaType, lend } = await encode(attempt);
  const lent = lend?.((count) => onUpload(attempt, count));
  if (attempt.onSend) {
    attempt.tally.sent = sizeOf(body);
    attempt.onSend();
  }
  const exchanged = exchange(attempt, lent?.stream ?? body, mediaType);
  const received = await (lent ? exchanged.finally(lent.end) : exchanged);
  attempt.tally.received = received.bytes.byteLength;
  return judge(attempt, received, await parse(attempt, received));
}

function onUpload({ tally, onProgress }: Attempt, count: number): void {
  tally.sent = count;
  onProgress?.("upload", count);
}

/** The body as it goes out, and what it is. */
async function encode({ dialect, operation, request, before, number }: Attempt): Promise<{
  readonly body: Payload | undefined;
  readonly mediaType: string | undefined;
  readonly lend?: Written["lend"];
}> {
  if (request.body === undefined) return { body: undefined, mediaType: undefined };
  const named = request.headers["content-type"];
  const { codec, mediaType } = requestCodec(dialect, operation, named);
  try {
    const written = codec.encode(request.body, operation);
    const { payload, mediaType: own = mediaType, lend } = written instanceof Promise ? await written : written;
    // A boundary says more than the operation does; the type of a Blob says no more than the caller.
    const isExact =
      own === mediaType || mediaType === undefined || (own !== undefined && bareType(own) === bareType(mediaType));
    return { body: payload, mediaType: (isExact ? own : mediaType) ?? codec.mediaType, lend };
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

async function exchange(attempt: Attempt, body: Payload | undefined, mediaType: string | undefined): Promise<Received> {
  const { dialect, operation, settings, request, signal: caller } = attempt;
  const { method, url } = request;
  const headers = mediaType === undefined ? request.headers : { ...request.headers, "content-type": mediaType };
  const progress: Progress = { mayHaveLeft: false };
  const isStreamed = (head: Head) =>
    isYes(operation, head.status) &&
    answerCodec(dialect, operation, head.status, head.header("content-type")).open !== undefined;
  try {
    return await within(settings.timeout, caller, (onEnd) =>
      settings.transport({ method, url, headers, body }, progress, settings.maxResponseBytes, onEnd, isStreamed),
    );
  } catch (error) {
    const { head } = progress;
    // A status that arrived is an answer, even when the rest of it is late.
    if (head && head.status >= 400 && error instanceof Ended && error.reason === "timeout")
      return { head, bytes: new Uint8Array(), end: "broken", cause: error };
    throw connectionError(attempt, error, progress);
  }
}

/** Of a stream nobody knows. */
function sizeOf(body: Payload | undefined): number {
  if (typeof body === "string") return utf8(body).byteLength;
  if (body instanceof Blob) return body.size;
  return body === undefined || isStream(body) ? 0 : body.byteLength;
}

/** The body of an answer that came whole; nothing where it cannot be read. */
async function parse({ dialect, operation }: Attempt, received: Received): Promise<Parsed> {
  const { head, bytes, end, stream } = received;
  const contentType = head.header("content-type");
  const read = stream ? { text: "", isExact: true } : textOf(bytes, contentType);
  const codec = answerCodec(dialect, operation, head.status, contentType);
  if (end !== "whole" || stream || !codec.decode) return read;
  try {
    const value = codec.decode({ bytes, text: read.text, contentType }, operation, head.status);
    return { ...read, body: { value: value instanceof Promise ? await value : value } };
  } catch (error) {
    // Other words than the codec's own may quote the answer, which may hold secrets.
    return error instanceof UnreadableError ? { ...read, reason: error.reason } : read;
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
