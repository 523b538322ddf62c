import { ApiError, type ClientError, ConnectionError } from "./errors.js";
import type { CallEvent, Ending, Observe, ObservedEvent } from "./events.js";
import type { Operation } from "./operation.js";
import type { Result } from "./result.js";
import { attemptChannel, callChannel, trace } from "./tracing.js";

/** An event without the fields that all events of a call have. */
type Own<Event> = Event extends unknown ? Omit<Event, keyof CallEvent> : never;

/** What a tracing channel is told. */
type Context = CallEvent & { readonly attempt?: number; readonly error?: unknown };

/** Bytes of an attempt's bodies. */
export interface Tally {
  sent: number;
  received: number;
}

let calls = 0;

/** A watch over a call of `operation`, or undefined if nobody watches. */
export function watchOf(observers: readonly Observe[], provider: string, operation: Operation): Watch | undefined {
  if (observers.length === 0 && !callChannel?.hasSubscribers && !attemptChannel?.hasSubscribers) return undefined;
  const { id, method, path } = operation;
  return new Watch(observers, { provider, operation: id, method, path, call: ++calls });
}

/** One call that somebody watches. */
export class Watch {
  private attempts = 0;

  constructor(
    private readonly observers: readonly Observe[],
    private readonly about: CallEvent,
  ) {}

  tell(event: Own<ObservedEvent>): void {
    for (const observe of this.observers) {
      try {
        // Two spreads in one literal cost twenty times as much.
        observe(Object.assign({}, this.about, event) as ObservedEvent);
      } catch {
        // The observer's own fault.
      }
    }
  }

  /** The whole call, which never rejects. */
  call<Data, Failure extends ClientError>(run: () => Promise<Result<Data, Failure>>): Promise<Result<Data, Failure>> {
    const start = performance.now();
    const context: Context = Object.assign({}, this.about);
    this.tell({ type: "begun" });
    return trace(callChannel, context, async () => {
      const result = await run();
      const ending = endingOf(start, result.response?.status, result.error);
      const { attempts } = this;
      this.tell(Object.assign({ type: "ended", attempts } as const, ending));
      Object.assign(context, { attempts }, ending, result.error && { error: result.error.toJSON() });
      return result;
    });
  }

  /** One attempt, which rejects with a ClientError. */
  attempt<Answer extends { readonly response: { readonly status: number } }>(
    attempt: number,
    tally: Tally,
    run: () => Promise<Answer>,
  ): Promise<Answer> {
    const start = performance.now();
    const context: Context = Object.assign({ attempt }, this.about);
    this.attempts = attempt;
    const end = (status: number | undefined, error?: ClientError) => {
      const ending = endingOf(start, status, error);
      const bytes = tally.received;
      this.tell(Object.assign({ type: "answered", attempt, bytes } as const, ending));
      Object.assign(context, { bytes }, ending, error && { error: error.toJSON() });
    };
    return trace(attemptChannel, context, async () => {
      try {
        const answer = await run();
        end(answer.response.status);
        return answer;
      } catch (error) {
        end(undefined, error as ClientError);
        throw error;
      }
    });
  }
}

function endingOf(start: number, status: number | undefined, error: ClientError | undefined): Ending {
  const ending: { -readonly [Key in keyof Ending]: Ending[Key] } = {
    outcome: error?.outcome ?? "done",
    milliseconds: performance.now() - start,
  };
  const seen = status ?? statusOf(error);
  if (seen !== undefined) ending.status = seen;
  if (error instanceof ApiError) {
    if (error.code) ending.code = error.code;
    if (error.requestId) ending.requestId = error.requestId;
  } else if (error) ending.reason = error instanceof ConnectionError ? error.reason : "invalid";
  return ending;
}

function statusOf(error: ClientError | undefined): number | undefined {
  if (error instanceof ApiError) return error.status;
  return error instanceof ConnectionError ? error.response?.status : undefined;
}
