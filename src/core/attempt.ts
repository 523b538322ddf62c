import { type ReceivedBody, receive, textOf } from "./body.js";
import { Ended, within } from "./deadline.js";
import type { Dialect, RequestRecord, Verdict } from "./dialect.js";
import { UnencodableError } from "./dialect.js";
import {
  ApiError,
  ConnectionError,
  type ConnectionErrorReason,
  type ErrorContext,
  InvalidRequestError,
  type Outcome,
} from "./errors.js";
import type { CodeEffect, Operation } from "./operation.js";
import type { Settings } from "./options.js";
import { causeOf, redact } from "./redact.js";
import type { ResponseRecord } from "./result.js";
import { isTransient, retryAfterSeconds, worse } from "./retry.js";
import { isNotSent } from "./unsent.js";

export interface Answer {
  readonly data: unknown;
  readonly response: ResponseRecord;
}

/** One sending of one request. */
export interface Attempt {
  readonly dialect: Dialect;
  readonly settings: Settings;
  readonly operation: Operation;
  readonly request: RequestRecord;
  readonly signal: AbortSignal | undefined;
  /** What is known from earlier attempts of the same call. */
  readonly before: Outcome;
}

/** What came back: a status with as much of its body as arrived. */
interface Received {
  readonly response: Response;
  readonly body: ReceivedBody;
}

/**
 * Sends a request once and reads its answer.
 * @throws ClientError
 */
export async function sendOnce(attempt: Attempt): Promise<Answer> {
  const received = await exchange(attempt, encode(attempt));
  return judge(attempt, received);
}

function encode({ dialect, operation, request, before }: Attempt): string | undefined {
  if (request.body === undefined) return undefined;
  try {
    return dialect.codec.encode(request.body, operation);
  } catch (error) {
    const issues =
      error instanceof UnencodableError
        ? error.issues
        : [{ path: "", message: "cannot be written in the provider's format", keyword: "encoding" }];
    throw new InvalidRequestError(issues, { provider: dialect.provider, operation: operation.id, outcome: before });
  }
}

async function exchange(attempt: Attempt, body: string | undefined): Promise<Received> {
  const { settings, request, signal: caller } = attempt;
  let isSent = false;
  let arrived: Response | undefined;
  try {
    return await within(settings.timeout, caller, async (signal) => {
      const { url, method, headers } = request;
      isSent = true;
      const response = await settings.fetch(url, {
        method,
        headers,
        signal,
        redirect: "manual",
        ...(body === undefined ? {} : { body }),
      });
      arrived = response;
      return { response, body: await receive(response, settings.maxResponseBytes, signal) };
    });
  } catch (error) {
    // A status that arrived is an answer, even when the rest of it is late.
    const late = error instanceof Ended && error.reason === "timeout" ? arrived : undefined;
    if (late && late.status >= 400)
      return { response: late, body: { bytes: new Uint8Array(), end: "broken", cause: error } };
    throw connectionError(attempt, error, isSent, arrived);
  }
}

function connectionError(
  attempt: Attempt,
  error: unknown,
  isSent: boolean,
  arrived: Response | undefined,
): ConnectionError {
  const { settings } = attempt;
  const response = arrived && recordOf(attempt, arrived);
  if (!(error instanceof Ended)) {
    const outcome = !arrived && isNotSent(error) ? "not-sent" : "unknown";
    return failure(attempt, "network", networkWords(error), outcome, { response, cause: error });
  }
  const words =
    error.reason === "timeout" ? `no whole answer within ${settings.timeout} ms` : "aborted by the caller's signal";
  return failure(attempt, error.reason, words, isSent ? "unknown" : "not-sent", { response });
}

/** Reads a whole answer, or as much as came: a yes, or an error. */
function judge(attempt: Attempt, { response, body }: Received): Answer {
  const { dialect, operation, settings } = attempt;
  const { status } = response;
  const record = recordOf(attempt, response);

  if (response.type === "opaqueredirect" || (status >= 300 && status < 400))
    throw failure(
      attempt,
      "redirect",
      `${status || "a redirect"} pointed elsewhere; redirects are not followed`,
      "unknown",
      { response: record },
    );

  const text = textOf(body.bytes, response.headers.get("content-type"));
  const parsed = body.end === "whole" ? decode(attempt, text, status) : undefined;
  const verdict: Verdict = dialect.read(parsed?.value, status);

  if (status >= 400 || (parsed && verdict.meaning === "no")) throw refusal(attempt, record, verdict, parsed, text);
  if (body.end === "too-large")
    throw failure(attempt, "too-large", `${status} with a body over ${settings.maxResponseBytes} bytes`, "unknown", {
      response: record,
    });
  if (body.end === "broken")
    throw failure(attempt, "network", `${status}, but the connection broke within the body`, "unknown", {
      response: record,
      text,
      cause: body.cause,
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
  response: ResponseRecord,
  verdict: Verdict,
  parsed: { value: unknown } | undefined,
  text: string,
): ApiError {
  const { dialect, operation, request } = attempt;
  const { status } = response;
  const effect = effectOf(operation, verdict.code);
  const throttled = status === 429 || effect === "throttled";
  const mayHaveActed = !throttled && (status >= 500 || effect === "unknown");
  const outcome = worse(attempt.before, mayHaveActed ? "unknown" : "refused");
  const words = verdict.message ?? (parsed ? "" : "with an unreadable body");
  return new ApiError(
    redact(words.trim(), dialect.secrets, request.body),
    {
      status,
      code: verdict.code,
      requestId: verdict.requestId,
      retryAfter: retryAfterSeconds(response.headers.get("retry-after")),
      body: parsed?.value,
      text: parsed ? undefined : text,
      response,
    },
    context(attempt, outcome, throttled || (operation.idempotent && (isTransient(status) || mayHaveActed))),
  );
}

/** What the contract says of a code. Providers are not consistent in letter case. */
function effectOf({ codes = {} }: Operation, code = ""): CodeEffect | undefined {
  return Object.entries(codes).find(([known]) => known.toLowerCase() === code.toLowerCase())?.[1];
}

const REPEATABLE = new Set<ConnectionErrorReason>(["network", "timeout", "aborted", "unreadable"]);

interface FailureDetails {
  readonly response?: ResponseRecord | undefined;
  readonly text?: string | undefined;
  readonly cause?: unknown;
}

function failure(
  attempt: Attempt,
  reason: ConnectionErrorReason,
  words: string,
  own: Outcome,
  details: FailureDetails,
): ConnectionError {
  const { dialect, operation, request } = attempt;
  const safe = own === "not-sent" || operation.idempotent;
  const cause = causeOf(details.cause, dialect.secrets, request.body);
  return new ConnectionError(
    reason,
    redact(words, dialect.secrets, request.body),
    context(attempt, worse(attempt.before, own), safe && REPEATABLE.has(reason), cause),
    details,
  );
}

const context = (
  { dialect, operation }: Attempt,
  outcome: Outcome,
  retryable: boolean,
  cause?: Error,
): ErrorContext => ({
  provider: dialect.provider,
  operation: operation.id,
  outcome,
  retryable,
  ...(cause ? { cause } : {}),
});

const recordOf = ({ request }: Attempt, { status, headers }: Response): ResponseRecord => ({
  status,
  headers,
  url: request.url,
});

/** The innermost words: fetch implementations wrap the reason in "fetch failed". */
function networkWords(error: unknown): string {
  let inner = error;
  for (let depth = 0; depth < 4 && inner instanceof Error && inner.cause instanceof Error; depth++) inner = inner.cause;
  const words = inner instanceof Error ? inner.message || String(Reflect.get(inner, "code") ?? "") : "";
  return words ? `no answer: ${words}` : "no answer";
}
