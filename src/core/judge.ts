import type { Verdict } from "./dialect.js";
import { ApiError } from "./errors.js";
import { contextOf, failure, recordOf } from "./failure.js";
import { answerCodec } from "./media.js";
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
  const record = recordOf(attempt, head);

  if (operation.success?.includes(status)) return { data: undefined, response: record };
  if (head.isOpaqueRedirect || (status >= 300 && status < 400))
    throw failure(
      attempt,
      "redirect",
      `${status || "a redirect"} pointed elsewhere; redirects are not followed`,
      "unknown",
      { response: record },
    );
  if (stream) return { data: open(attempt, head, stream, record), response: record };

  const verdict = dialect.read(body?.value, status, operation);
  if (status >= 400 || (body && verdict.meaning === "no")) throw refusal(attempt, head, verdict, body, text);
  if (end === "too-large")
    throw failure(attempt, "too-large", `${status} with a body over ${settings.maxResponseBytes} bytes`, "unknown", {
      response: record,
    });
  if (end === "broken")
    throw failure(attempt, "network", `${status}, but the connection broke within the body`, "unknown", {
      response: record,
      text,
      cause,
    });
  if (operation.empty?.includes(status)) return { data: undefined, response: record };
  // A no is a no, whatever became of its letters; data with letters lost is none.
  if (!body || !isExact || verdict.meaning === "unclear")
    throw failure(
      attempt,
      "unreadable",
      `${status}, but ${unreadable(text, isExact ? reason : "neither in UTF-8 nor in an encoding that it names")}`,
      "unknown",
      { response: record, text },
    );
  return { data: body.value, response: record };
}

/** A body that the caller reads while it comes. */
function open(attempt: Attempt, head: Head, stream: ReadableStream<Uint8Array>, response: ResponseRecord): unknown {
  const codec = answerCodec(attempt.dialect, attempt.operation, head.status, head.header("content-type"));
  return codec.open?.({
    ...attempt,
    stream,
    header: (name) => head.header(name),
    fail: (reason, words, cause) =>
      failure(attempt, reason, `${head.status}, but ${words}`, "unknown", { response, cause }),
  });
}

const unreadable = (text: string, reason = "") =>
  text === "" ? "the body is empty" : `the body is not what the contract promises${reason && `: ${reason}`}`;

function refusal(
  attempt: Attempt,
  head: Head,
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
      response: recordOf(attempt, head),
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
