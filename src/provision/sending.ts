import { ApiError, type ClientError } from "../core/errors.js";
import type { Reconcile } from "../core/operation.js";
import type { Result } from "../core/result.js";
import type { Doubts } from "./doubts.js";
import { ProvisionError } from "./entry.js";
import type { Gate } from "./gate.js";
import type { Ledger } from "./ledger.js";
import type { Turn } from "./turns.js";

/** What sending needs of a run. */
export interface SendingOf<Item> {
  readonly how: Reconcile;
  /** Makes an item's call, once. */
  send(init: object): Promise<Result<unknown, ClientError>>;
  /** Milliseconds without any answer after which the run fails. */
  readonly patience: number;
  readonly gate: Gate;
  readonly ledger: Ledger<Item, unknown>;
  readonly doubts: Doubts<Item>;
  readonly signal: AbortSignal;
  sendAgain(turn: Turn<Item>): void;
  fail(error: ProvisionError): void;
}

/** Sends items and sees to what comes of it. */
export class Sending<Item> {
  constructor(private readonly run: SendingOf<Item>) {}

  async send({ task, attempt: before }: Turn<Item>): Promise<void> {
    const { gate, ledger, signal } = this.run;
    try {
      await gate.pass(signal);
    } catch {
      // The run ends: nothing was noted, nothing is sent.
      return;
    }
    const attempt = before + 1;
    const from = Date.now();
    await ledger.note(task, "sending", attempt);
    const { data, error } = await this.run.send(task.init);
    if (!error) {
      gate.worked();
      return ledger.settle(task, "created", attempt, { data });
    }
    if (error instanceof ApiError) gate.answered();
    if (error.outcome === "unknown") return this.run.doubts.add({ task, attempt }, { from, to: Date.now() });
    if (this.isThere(error) || isItsOwnFault(error)) {
      gate.worked();
      return this.refused({ task, attempt }, error);
    }
    // Whatever it is, it is not this item's: it is sent later, and this was no try.
    await ledger.note(task, "unsent", before, { why: error.message });
    this.run.sendAgain({ task, attempt: before });
    if (error instanceof ApiError && error.retryable) gate.hold(retryAfterOf(error));
    else if (error.retryable) this.unreachable(error.message);
    else this.run.fail(new ProvisionError(`nothing more is sent: ${error.message}`, { cause: error }));
  }

  /** The provider could not be reached: all wait, and after too long the run fails. */
  unreachable(why: string): void {
    const { gate, patience, fail } = this.run;
    if (gate.silence() > patience)
      fail(new ProvisionError(`nothing more is sent: no answer for ${patience / 1000} s: ${why}`));
    else gate.hold(undefined);
  }

  /** The refusal says that it is there already. */
  private isThere(error: ClientError): boolean {
    return error instanceof ApiError && this.run.how.repeat?.includes(error.code ?? "") === true;
  }

  private refused({ task, attempt }: Turn<Item>, error: ClientError): Promise<void> {
    const { lost } = this.run.how;
    const code = error instanceof ApiError ? error.code : undefined;
    const isThere = this.isThere(error);
    return this.run.ledger.settle(task, isThere ? "exists" : "refused", attempt, {
      why: error.message,
      ...(code === undefined ? {} : { code }),
      ...(isThere && lost ? { lost } : {}),
    });
  }
}

/** What no other item would meet; a refused credential would be. */
const isItsOwnFault = (error: ClientError): boolean =>
  error.outcome === "refused" &&
  !error.retryable &&
  !(error instanceof ApiError && (error.status === 401 || error.status === 403));

/** Milliseconds that the provider asks to wait. */
const retryAfterOf = ({ retryAfter }: ApiError) => (retryAfter === undefined ? undefined : retryAfter * 1000);
