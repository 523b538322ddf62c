import type { Codec } from "./codec.js";
import type { Verdict } from "./dialect.js";
import { ApiError, type ConnectionErrorReason } from "./errors.js";
import { contextOf, type FailureDetails, failure, recordOf } from "./failure.js";
import type { CodeEffect, Operation } from "./operation.js";
import { codeOf, redact } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import { retryAfterSeconds, worse } from "./retry.js";
import type { Answer, Attempt } from "./sending.js";
import type { BodyText } from "./text.js";
import type { Head, Received } from "./transport.js";

/** What was read of an answer's body: its text, and what that means, if it can be understood. */
export interface Parsed extends BodyText {
  readonly body?: { readonly value: unknown };
  /** Why it cannot be understood. */
  readonly reason?: string;
}

/** Who reads an answer. */
export const answerCodec = ({ dialect, operation: { media } }: Attempt, head: Head): Codec =>
  media ? media.choice.answer(media, dialect, head.status, head.header("content-type")) : dialect.codec;

/** Whether a status may mean yes. */
export const isYes = ({ success }: Operation, status: number): boolean =>
  (status >= 200 && status < 300) || success?.includes(status) === true;

/**
 * Judges an answer, or as much as came: a yes, or an error.
 * @throws ClientError
 */
export function judge(attempt: Attempt, received: Received, { text, isExact, body, reason }: Parsed): Answer {
  const { dialect, operation, settings } = attempt;
  const { head, end, cause, stream } = received;
  const { status } = head;
  const response = recordOf(attempt, head);
  const fail = (why: ConnectionErrorReason, words: string, details?: FailureDetails) =>
    failure(attempt, why, `${status || "a redirect"}, but ${words}`, "unknown", { response, ...details });

  if (operation.success?.includes(status)) return { data: undefined, response };
  if (head.isOpaqueRedirect || (status >= 300 && status < 400))
    throw fail("redirect", "it pointed elsewhere, and redirects are not followed");
  if (stream) return { data: answerCodec(attempt, head).open?.({ ...attempt, head, stream, fail }), response };

  const verdict = dialect.read(body?.value, status, operation);
  if (status >= 400 || (body && verdict.meaning === "no")) throw refusal(attempt, head, response, verdict, body, text);
  if (end === "too-large") throw fail(end, `the body is over ${settings.maxResponseBytes} bytes`);
  if (end === "broken") throw fail("network", "the connection broke within the body", { text, cause });
  if (operation.empty?.includes(status)) return { data: undefined, response };
  // A no is a no, whatever became of its letters; data with letters lost is none.
  if (!body || !isExact || verdict.meaning === "unclear")
    throw fail("unreadable", unreadable(text, isExact ? reason : "neither in UTF-8 nor in an encoding that it names"), {
      text,
    });
  return { data: body.value, response };
}

const unreadable = (text: string, reason = "") =>
  text === "" ? "the body is empty" : `the body is not what the contract promises${reason && `: ${reason}`}`;

function refusal(
  attempt: Attempt,
  head: Head,
  response: ResponseRecord,
  verdict: Verdict,
  parsed: { value: unknown } | undefined,
  text: string,
): ApiError {
  const { operation, sent } = attempt;
  const { status } = head;
  const effect = effectOf(operation, verdict.code);
  const throttled = status === 429 || effect === "throttled";
  const mayHaveActed = !throttled && (status >= 500 || effect === "unknown" || verdict.mayHaveActed === true);
  const outcome = worse(attempt.before, mayHaveActed ? "unknown" : "refused");
  const words = verdict.message ?? (parsed ? "" : "with an unreadable body");
  return new ApiError(
    shorten(redact(words.trim(), sent)),
    {
      status,
      // A code that the contract knows is told, even if the request has a text like it.
      code: effect ? verdict.code : codeOf(verdict.code, sent),
      requestId: codeOf(verdict.requestId, sent),
      retryAfter: retryAfterSeconds(head.header("retry-after")),
      body: parsed?.value,
      text: parsed ? undefined : text,
      response,
    },
    contextOf(attempt, outcome, throttled || (operation.idempotent && (mayHaveActed || status === REQUEST_TIMEOUT))),
  );
}

/** The one 4xx, besides 429, after which an identical request may fare better. */
const REQUEST_TIMEOUT = 408;

/** Characters of a provider's words in a message, at most. The whole of them is in the error's body. */
const LONGEST = 1_000;
const shorten = (words: string) => (words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words);

/** What the contract says of a code. Providers are not consistent in letter case. */
function effectOf({ codes = {} }: Operation, code = ""): CodeEffect | undefined {
  return Object.entries(codes).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
}
