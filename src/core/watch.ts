import { isTraced, trace } from "#platform";
import { ApiError, type ClientError, ConnectionError } from "./errors.js";
import type { CallEvent, Ending, Observe, ObservedEvent } from "./events.js";
import type { Operation } from "./operation.js";
import type { Result } from "./result.js";

/** An event without the fields that all events of a call have. */
type Own<Event> = Event extends unknown ? Omit<Event, keyof CallEvent> : never;

/** What a tracing channel is told. */
type Context = CallEvent & { readonly attempt?: number; readonly error?: unknown };

/** One call that somebody watches. */
export interface Watch {
  tell(event: Own<ObservedEvent>): void;
  /** The whole call, which never rejects. */
  call<Data, Failure extends ClientError>(run: () => Promise<Result<Data, Failure>>): Promise<Result<Data, Failure>>;
  /** One attempt, which rejects with a ClientError. */
  attempt<Answer extends { readonly response: { readonly status: number } }>(
    sending: { readonly number: number; readonly received: number },
    run: () => Promise<Answer>,
  ): Promise<Answer>;
}

let calls = 0;

/** A watch over a call of `operation`, or undefined if nobody watches. */
export function watchOf(observers: readonly Observe[], provider: string, operation: Operation): Watch | undefined {
  if (observers.length === 0 && !isTraced()) return undefined;
  const { id, method, path } = operation;
  const about: CallEvent = { provider, operation: id, method, path, call: ++calls };
  let attempts = 0;

  function tell(event: Own<ObservedEvent>): void {
    for (const observe of observers) {
      try {
        // Two spreads in one literal cost twenty times as much.
        observe(Object.assign({}, about, event) as ObservedEvent);
      } catch {
        // The observer's own fault.
      }
    }
  }

  /** Runs what a channel is for. `run` is given how to tell its end. */
  function observed<Value>(name: "call" | "attempt", own: object, run: (end: End) => Promise<Value>): Promise<Value> {
    const start = performance.now();
    const context: Context = Object.assign({}, about, own);
    return trace(name, context, () =>
      run((type, more, status, error) => {
        const ending = Object.assign(more, endingOf(start, status, error));
        tell(Object.assign({ type }, own, ending) as Own<ObservedEvent>);
        Object.assign(context, ending, error && { error: error.toJSON() });
      }),
    );
  }

  return {
    tell,

    call: (run) => {
      tell({ type: "begun" });
      return observed("call", {}, async (end) => {
        const result = await run();
        end("ended", { attempts }, result.response?.status, result.error);
        return result;
      });
    },

    attempt: (sending, run) => {
      attempts = sending.number;
      return observed("attempt", { attempt: attempts }, async (end) => {
        try {
          const answer = await run();
          end("answered", { bytes: sending.received }, answer.response.status);
          return answer;
        } catch (error) {
          end("answered", { bytes: sending.received }, undefined, error as ClientError);
          throw error;
        }
      });
    },
  };
}

type End = (type: "ended" | "answered", more: object, status: number | undefined, error?: ClientError) => void;

function endingOf(start: number, status: number | undefined, error: ClientError | undefined): Ending {
  const ending: { -readonly [Key in keyof Ending]: Ending[Key] } = {
    outcome: error?.outcome ?? "done",
    milliseconds: performance.now() - start,
  };
  const seen = status ?? error?.response?.status;
  if (seen !== undefined) ending.status = seen;
  if (error instanceof ApiError) {
    if (error.code) ending.code = error.code;
    if (error.requestId) ending.requestId = error.requestId;
  } else if (error) ending.reason = error instanceof ConnectionError ? error.reason : "invalid";
  return ending;
}
