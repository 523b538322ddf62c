import type { Answer, Attempt } from "./attempt.js";
import { UnreadableError, type Verdict } from "./dialect.js";
import { ApiError } from "./errors.js";
import { contextOf, failure, recordOf } from "./failure.js";
import type { CodeEffect, Operation } from "./operation.js";
import { codeOf, redact } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import { retryAfterSeconds, worse } from "./retry.js";
import { textOf } from "./text.js";
import type { Received } from "./transport.js";

/**
 * Reads a whole answer, or as much as came: a yes, or an error.
 * @throws ClientError
 */
export function judge(attempt: Attempt, { head, bytes, end, cause }: Received): Answer {
  const { dialect, operation, settings } = attempt;
  const { status } = head;
  const record = recordOf(attempt, head);

  if (head.isOpaqueRedirect || (status >= 300 && status < 400))
    throw failure(
      attempt,
      "redirect",
      `${status || "a redirect"} pointed elsewhere; redirects are not followed`,
      "unknown",
      { response: record },
    );

  const { text, isExact } = textOf(bytes, head.headers.get("content-type"));
  const { parsed, reason } = end === "whole" ? decode(attempt, text, status) : {};
  const verdict: Verdict = dialect.read(parsed?.value, status);

  if (status >= 400 || (parsed && verdict.meaning === "no")) throw refusal(attempt, record, verdict, parsed, text);
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
  if (!parsed || !isExact || verdict.meaning === "unclear")
    throw failure(
      attempt,
      "unreadable",
      `${status}, but ${unreadable(text, isExact ? reason : "neither in UTF-8 nor in an encoding that it names")}`,
      "unknown",
      { response: record, text },
    );
  return { data: parsed.value, response: record };
}

const unreadable = (text: string, reason = "") =>
  text === "" ? "the body is empty" : `the body is not what the contract promises${reason && `: ${reason}`}`;

interface Decoded {
  readonly parsed?: { readonly value: unknown };
  /** Why there is none. */
  readonly reason?: string;
}

function decode({ dialect, operation }: Attempt, text: string, status: number): Decoded {
  try {
    return { parsed: { value: dialect.codec.decode(text, operation, status) } };
  } catch (error) {
    // Other words than the codec's own may quote the answer, which may hold secrets.
    return error instanceof UnreadableError ? { reason: error.reason } : {};
  }
}

function refusal(
  attempt: Attempt,
  response: ResponseRecord,
  verdict: Verdict,
  parsed: { value: unknown } | undefined,
  text: string,
): ApiError {
  const { operation, sent } = attempt;
  const { status } = response;
  const effect = effectOf(operation, verdict.code);
  const throttled = status === 429 || effect === "throttled";
  const mayHaveActed = !throttled && (status >= 500 || effect === "unknown");
  const outcome = worse(attempt.before, mayHaveActed ? "unknown" : "refused");
  const words = verdict.message ?? (parsed ? "" : "with an unreadable body");
  return new ApiError(
    shorten(redact(words.trim(), sent)),
    {
      status,
      // A code that the contract knows is told, even if the request has a text like it.
      code: effect ? verdict.code : codeOf(verdict.code, sent),
      requestId: codeOf(verdict.requestId, sent),
      retryAfter: retryAfterSeconds(response.headers.get("retry-after")),
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
