import type { Verdict } from "./dialect.js";
import { ApiError } from "./errors.js";
import { contextOf, failure, recordOf } from "./failure.js";
import type { CodeEffect, Operation } from "./operation.js";
import { codeOf, redact } from "./redact.js";
import { retryAfterSeconds, worse } from "./retry.js";
import type { Answer, Attempt } from "./sending.js";
import { textOf } from "./text.js";
import type { Head, Received } from "./transport.js";

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

  const text = textOf(bytes, head.header("content-type"));
  const parsed = end === "whole" ? decode(attempt, text, status) : undefined;
  const verdict: Verdict = dialect.read(parsed?.value, status);

  if (status >= 400 || (parsed && verdict.meaning === "no")) throw refusal(attempt, head, verdict, parsed, text);
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
  if (!parsed || verdict.meaning === "unclear")
    throw failure(
      attempt,
      "unreadable",
      `${status}, but ${text === "" ? "the body is empty" : "the body is not what the contract promises"}`,
      "unknown",
      { response: record, text },
    );
  return { data: parsed.value, response: record };
}

function decode({ dialect, operation }: Attempt, text: string, status: number): { value: unknown } | undefined {
  try {
    return { value: dialect.codec.decode(text, operation, status) };
  } catch {
    // The parser's own words quote the answer, which may hold secrets: they are not passed on.
    return undefined;
  }
}

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
