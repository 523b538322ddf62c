import { lookUpAll, windowOf } from "../core/look-up.js";
import type { MethodInfo } from "../core/method-info.js";
import { type Reconciled, repeat, type Span } from "../core/reconcile.js";

/** A call whose answer was lost. */
export interface Lost {
  readonly init: object;
  /** When it was under way, in milliseconds since 1970. */
  readonly span: Span;
}

/** What may be sent, and what is known already, while it is found out. */
export interface Finding {
  /** Waited for before a call is made again. */
  before(): Promise<void>;
  /** Whether a record's id belongs to another item. */
  isAnothers(id: string): boolean;
}

/**
 * Finds out what became of calls whose time has come: one walk through the provider's records tells of all, or each is made
 * again where the provider keeps a name unique.
 */
export function findOut(info: MethodInfo, lost: readonly Lost[], finding: Finding): Promise<Reconciled<unknown>[]> {
  return info.operation.reconcile?.lookup ? byLookup(info, lost, finding) : byRepeat(info, lost, finding);
}

async function byLookup(
  info: MethodInfo,
  lost: readonly Lost[],
  { isAnothers }: Finding,
): Promise<Reconciled<unknown>[]> {
  const from = Math.min(...lost.map(({ span }) => span.from));
  const inits = lost.map(({ init }) => init);
  const found = await lookUpAll(info, inits, windowOf({ from, to: Date.now() }), undefined, isAnothers);
  const { lost: fields = [] } = info.operation.reconcile ?? {};
  return found.map((one) => (one.state === "created" || one.state === "exists" ? { ...one, lost: fields } : one));
}

const byRepeat = (info: MethodInfo, lost: readonly Lost[], { before }: Finding): Promise<Reconciled<unknown>[]> =>
  Promise.all(
    lost.map(async ({ init }) => {
      await before();
      return repeat(info, { ...init, maxRetries: 0 });
    }),
  );
