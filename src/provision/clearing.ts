import type { MethodInfo } from "../core/method-info.js";
import type { Reconciled } from "../core/reconcile.js";
import type { Doubt } from "./board.js";
import { type Finding, findOut } from "./find-out.js";
import type { Gate } from "./gate.js";

/** How often an item is sent, and how often it is tried to find out about it, at most. */
const MOST_ATTEMPTS = 8;
const MOST_TRIES = 5;
/** Milliseconds before it is tried again to find out, the first time. */
const TRY_AGAIN = 1_000;

/** What is needed to find out about doubts. */
export interface ClearingOf {
  readonly info: MethodInfo;
  readonly gate: Gate;
  readonly signal: AbortSignal;
  readonly finding: Finding;
  /** The provider could not be reached. */
  unreachable(why: string): void;
}

/** Finds out about doubts whose time has come, and sees to what comes of it; each is told of in its turn. */
export async function* clear<One extends Doubt>(doubts: readonly One[], of: ClearingOf): AsyncGenerator<One> {
  const found = await findOut(of.info, doubts, of.finding);
  for (const [index, doubt] of doubts.entries()) {
    yield doubt;
    await settle(doubt, found[index] as Reconciled<unknown>, of);
  }
}

function settle(doubt: Doubt, found: Reconciled<unknown>, of: ClearingOf): Promise<void> {
  if (found.state === "cannot-tell") return undecided(doubt, found, of);
  of.gate.worked();
  switch (found.state) {
    case "created":
      return doubt.settle("created", { data: found.data ?? found.record });
    case "exists":
      return doubt.settle("exists", { why: found.why, lost: found.lost, data: found.record });
    case "absent":
      if (doubt.attempt < MOST_ATTEMPTS) return doubt.sendAgain();
      return end(doubt, `sent ${doubt.attempt} times without an answer; ${found.why}`);
  }
}

async function undecided(
  doubt: Doubt,
  { why, error }: Extract<Reconciled<unknown>, { state: "cannot-tell" }>,
  { signal, unreachable }: ClearingOf,
): Promise<void> {
  const isUnreachable = error?.outcome === "not-sent" || error?.retryable === true;
  if (isUnreachable) unreachable(why);
  const tries = doubt.tries + (isUnreachable ? 0 : 1);
  // When a run ends, the next one finds out: it stays noted as under way.
  if (tries < MOST_TRIES || signal.aborted) await doubt.later(tries, TRY_AGAIN * 2 ** tries);
  else await end(doubt, why);
}

/** Nobody can tell for now. When it was under way is kept for the next run, which looks for it again. */
const end = (doubt: Doubt, why: string): Promise<void> => doubt.settle("undecided", { why, sentAt: doubt.span.from });
