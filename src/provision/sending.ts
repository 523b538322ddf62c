import { ApiError, type ClientError } from "../core/errors.js";
import type { MethodInfo } from "../core/method-info.js";
import type { Reconcile } from "../core/operation.js";
import type { Result } from "../core/result.js";
import type { Turn } from "./board.js";
import { ProvisionError } from "./entry.js";
import type { Gate } from "./gate.js";

/** What sending needs of a run. */
export interface SendingOf {
  readonly info: Pick<MethodInfo, "refusesCredential">;
  readonly how: Reconcile;
  /** Makes an item's call, once. */
  send(init: object): Promise<Result<unknown, ClientError>>;
  /** Milliseconds without any answer after which the run fails. */
  readonly patience: number;
  readonly gate: Gate;
  fail(error: ProvisionError): void;
}

/** Sends items and sees to what comes of it. */
export class Sending {
  constructor(private readonly run: SendingOf) {}

  /** Makes an item's call. Returns how it is noted what came of it. */
  async send(turn: Turn): Promise<() => Promise<void>> {
    const { init, signal } = turn;
    const { data, error } = await this.run.send(signal ? { ...init, signal } : init);
    if (error) return () => this.failed(turn, error);
    this.run.gate.worked();
    return () => turn.settle("created", { data });
  }

  private async failed(turn: Turn, error: ClientError): Promise<void> {
    const { gate } = this.run;
    if (error instanceof ApiError) gate.answered();
    if (error.outcome === "unknown") return turn.doubt();
    if (this.isThere(error) || this.isItsOwnFault(error)) {
      gate.worked();
      return this.refused(turn, error);
    }
    // Whatever it is, it is not this item's.
    await turn.putBack(error.message);
    if (turn.signal?.aborted) return;
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

  /** What no other item would meet; a refused credential would be. */
  private isItsOwnFault(error: ClientError): boolean {
    const isOfAll = error instanceof ApiError && this.run.info.refusesCredential(error);
    return error.outcome === "refused" && !error.retryable && !isOfAll;
  }

  private refused(turn: Turn, error: ClientError): Promise<void> {
    const { lost } = this.run.how;
    const code = error instanceof ApiError ? error.code : undefined;
    const isThere = this.isThere(error);
    return turn.settle(isThere ? "exists" : "refused", {
      why: error.message,
      ...(code === undefined ? {} : { code }),
      ...(isThere && lost ? { lost } : {}),
    });
  }
}

/** Milliseconds that the provider asks to wait. */
const retryAfterOf = ({ retryAfter }: ApiError) => (retryAfter === undefined ? undefined : retryAfter * 1000);
