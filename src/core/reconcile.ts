import { pause } from "./deadline.js";
import { ApiError, ClientError } from "./errors.js";
import { checkLookUp, lookUp, windowOf } from "./look-up.js";
import type { UntypedInit } from "./method.js";
import { type MethodInfo, methodInfo } from "./method-info.js";
import type { Reconcile } from "./operation.js";
import type { Result } from "./result.js";

/** What became of a create whose answer was lost. */
export type Reconciled<Data> =
  /** It is there, and it is ours. `data`: a repeat's answer; `record`: what a look-up showed of it. */
  | { readonly state: "created"; readonly data?: Data; readonly record?: unknown; readonly lost: readonly string[] }
  /** It is there, but perhaps not by this call. `lost`: fields of the create's answer that nobody can read any more. */
  | { readonly state: "exists"; readonly record?: unknown; readonly lost: readonly string[]; readonly why: string }
  /** It is not there, and the call may be made again. */
  | { readonly state: "absent"; readonly why: string }
  /** Nobody can tell. `error`: of the call that was to tell. */
  | { readonly state: "cannot-tell"; readonly why: string; readonly error?: ClientError };

export interface ReconcileOptions {
  /**
   * Milliseconds after the failure before what is not seen counts as not there, and before a create is repeated. Longer than the
   * call's time-out, because the provider may still be at work. @default the contract's, and twice the time-out at least
   */
  wait?: number | undefined;
  /** Ends the wait. */
  signal?: AbortSignal | undefined;
}

/**
 * Finds out what became of a create whose outcome is unknown, by what the contract says of it: it repeats the call where the
 * provider keeps a name unique, or looks for what was made. It never guesses.
 * `const found = await reconcile(client.createCustomer, init, error);`
 * @param error the call's error; with another outcome than `unknown` it says itself what became of it.
 * @throws TypeError when the method is not one of a client's, or the contract says nothing of how to find out; and
 * when the client was made without the operations that this takes.
 */
export async function reconcile<Init extends object, Data, Failure extends ClientError>(
  method: (init: Init) => Promise<Result<Data, Failure>>,
  init: Init,
  error: ClientError,
  options: ReconcileOptions = {},
): Promise<Reconciled<Data>> {
  const info = methodInfo(method, "reconcile");
  const { operation, provider } = info;
  const how = operation.reconcile;
  if (!how)
    throw new TypeError(`reconcile: the contract does not say how to find out about ${provider} ${operation.id}`);
  if (!(error instanceof ClientError) || error.operation !== operation.id)
    throw new TypeError(`reconcile: the third argument is no error of ${operation.id}`);
  checkLookUp(info);
  if (error.outcome !== "unknown") return known(how, error);

  const since = { from: error.sentAt ?? error.failedAt, to: error.failedAt };
  return how.lookup ? byLookup(info, how, init, since, options) : byRepeat(info, how, init, since, options);
}

/** When a call was under way, in milliseconds since 1970. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From when on what became of a call can be told, in milliseconds since 1970. */
export const trustedFrom = (
  { settings }: MethodInfo,
  { wait: seconds }: Reconcile,
  { to }: Span,
  wait?: number,
): number => to + (wait ?? Math.max(seconds * 1000, settings.timeout * 2));

/** What an error says that leaves nothing unknown. */
function known<Data>(how: Reconcile, error: ClientError): Reconciled<Data> {
  const { message: why } = error;
  if (error instanceof ApiError && how.repeat?.includes(error.code ?? "")) return there(how, why);
  return { state: "absent", why };
}

const there = <Data>({ lost = [] }: Reconcile, why: string, record?: unknown): Reconciled<Data> => ({
  state: "exists",
  lost,
  why,
  ...(record === undefined ? {} : { record }),
});

async function byRepeat<Data>(
  info: MethodInfo,
  how: Reconcile,
  init: UntypedInit,
  span: Span,
  { wait, signal }: ReconcileOptions,
): Promise<Reconciled<Data>> {
  if (!(await waited(trustedFrom(info, how, span, wait), signal))) return interrupted;
  const found = await repeat(info, { ...init, signal });
  return found as Reconciled<Data>;
}

/** Makes a create again whose answer was lost, and says what that shows. */
export async function repeat(info: MethodInfo, init: UntypedInit): Promise<Reconciled<unknown>> {
  const how = info.operation.reconcile;
  const { data, error } = (await info.call(info.operation, init)) as Result<unknown, ClientError>;
  if (!error) return { state: "created", data, lost: [] };
  if (error instanceof ApiError && how?.repeat?.includes(error.code ?? "")) return there(how, error.message);
  const again = error.outcome === "unknown" ? "the repeat was lost as well" : "the repeat did not come through";
  return { state: "cannot-tell", why: `${again}: ${error.message}`, error };
}

async function byLookup<Data>(
  info: MethodInfo,
  how: Reconcile,
  init: UntypedInit,
  { from, to }: Span,
  { wait, signal }: ReconcileOptions,
): Promise<Reconciled<Data>> {
  const trusted = trustedFrom(info, how, { from, to }, wait);
  for (;;) {
    // A record that was seen is there; one that was not may only be late.
    const isLast = Date.now() >= trusted;
    const found = await lookUp(info, init, windowOf({ from, to: Date.now() }), signal);
    if (found.state !== "absent") return { lost: how.lost ?? [], ...found } as Reconciled<Data>;
    if (isLast) return found;
    if (!(await waited(trusted, signal))) return interrupted;
  }
}

const interrupted = { state: "cannot-tell", why: "interrupted before it could be found out" } as const;

/** Waits until a time, for which a timer may be a moment early; returns whether it came. */
async function waited(until: number, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    do await pause(Math.max(0, until - Date.now()), signal);
    while (Date.now() < until);
    return true;
  } catch {
    return false;
  }
}
