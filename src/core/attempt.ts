import { isCertificateFault } from "#platform";
import { utf8 } from "./base64.js";
import { type Payload, UnencodableError, UnreadableError, type Written } from "./codec.js";
import { Ended, within } from "./deadline.js";
import { type ConnectionError, InvalidRequestError } from "./errors.js";
import { failure, recordOf } from "./failure.js";
import { wholeIssue } from "./issues.js";
import { answerCodec, isYes, judge, type Parsed } from "./judge.js";
import { causeOf } from "./redact.js";
import type { Answer, Attempt } from "./sending.js";
import { SetupError } from "./setup-error.js";
import { textOf } from "./text.js";
import type { Head, Progress, Received } from "./transport.js";

/**
 * Sends a request once and reads its answer.
 * @throws ClientError
 */
export async function sendOnce(attempt: Attempt): Promise<Answer> {
  const { body, mediaType, lend } = await encode(attempt);
  const { number, watch } = attempt;
  const lent = lend?.((bytes) => watch?.tell({ type: "progress", attempt: number, direction: "upload", bytes }));
  watch?.tell({ type: "sent", attempt: number, bytes: sizeOf(body) });
  const exchanged = exchange(attempt, lent?.stream ?? body, mediaType);
  const received = await (lent ? exchanged.finally(lent.end) : exchanged);
  attempt.received = received.bytes.byteLength;
  return judge(attempt, received, await parse(attempt, received));
}

/** The body as it goes out, and what it is. */
async function encode({ dialect, operation, request, before, number }: Attempt): Promise<{
  readonly body: Payload | undefined;
  readonly mediaType: string | undefined;
  readonly lend?: Written["lend"];
}> {
  if (request.body === undefined) return { body: undefined, mediaType: undefined };
  const { media } = operation;
  const chosen = media?.choice.request(media, dialect, request.headers);
  const { codec } = chosen ?? dialect;
  try {
    const written = codec.encode(request.body, operation);
    const { payload, mediaType: own, lend } = written instanceof Promise ? await written : written;
    const mediaType = media && own !== undefined ? media.choice.label(own, chosen?.mediaType) : chosen?.mediaType;
    return { body: payload, mediaType: mediaType ?? codec.mediaType, lend };
  } catch (error) {
    const issues =
      error instanceof UnencodableError
        ? error.issues
        : [wholeIssue("cannot be written in the provider's format", "encoding")];
    throw new InvalidRequestError(issues, {
      provider: dialect.provider,
      operation: operation.id,
      outcome: before,
      attempts: number - 1,
    });
  }
}

async function exchange(attempt: Attempt, body: Payload | undefined, mediaType: string | undefined): Promise<Received> {
  const { operation, settings, request, signal: caller } = attempt;
  const { method, url } = request;
  const headers = mediaType === undefined ? request.headers : { ...request.headers, "content-type": mediaType };
  const progress: Progress = { mayHaveLeft: false };
  const isStreamed = (head: Head) => isYes(operation, head.status) && answerCodec(attempt, head).open !== undefined;
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
  return body && "byteLength" in body ? body.byteLength : 0;
}

/** The body of an answer that came whole; nothing where it cannot be read. */
async function parse(attempt: Attempt, received: Received): Promise<Parsed> {
  const { head, bytes, end } = received;
  const contentType = head.header("content-type");
  const read = textOf(bytes, contentType);
  const codec = answerCodec(attempt, head);
  if (end !== "whole" || !codec.decode) return read;
  try {
    const value = codec.decode({ bytes, text: read.text, contentType }, attempt.operation, head.status);
    return { ...read, body: { value: value instanceof Promise ? await value : value } };
  } catch (error) {
    // Other words than the codec's own may quote the answer, which may hold secrets.
    return error instanceof UnreadableError ? { ...read, reason: error.message } : read;
  }
}

function connectionError(attempt: Attempt, error: unknown, { mayHaveLeft, head }: Progress): ConnectionError {
  const outcome = mayHaveLeft ? "unknown" : "not-sent";
  const response = head && recordOf(attempt, head);
  if (error instanceof SetupError) return failure(attempt, "setup", error.message, "not-sent", { cause: error.cause });
  if (error instanceof Ended) {
    const { reason } = error;
    const late = `no whole answer within ${attempt.settings.timeout} ms`;
    return failure(attempt, reason, reason === "timeout" ? late : "aborted by the caller's signal", outcome, {
      response,
    });
  }
  const words = innermostWords(causeOf(error, attempt.sent));
  return failure(attempt, "network", `no answer${words && `: ${words}`}`, outcome, {
    response,
    cause: error,
    isLasting: isCertificateFault(error),
  });
}

/** Fetch implementations wrap the reason in "fetch failed". */
function innermostWords(error: Error | undefined): string {
  if (!error) return "";
  return error.cause instanceof Error
    ? innermostWords(error.cause)
    : error.message || String(Reflect.get(error, "code") ?? "");
}
