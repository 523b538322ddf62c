// What a client does, in pino's log: a line for each call that ended, and its attempts for those who debug.
import type { Observe } from "contract-clients";
import type { Logger } from "pino";

const LEVELS = { done: "info", "not-sent": "warn", refused: "warn", unknown: "error" } as const;

/** For a client's `observe`, or that of one call. No event holds a credential, a header or a body. */
export const logTo =
  (logger: Logger): Observe =>
  (event) => {
    const words = `${event.provider} ${event.operation}`;
    if (event.type === "ended") logger[LEVELS[event.outcome]](event, `${words}: ${event.outcome}`);
    else logger.debug(event, `${words} ${event.type}`);
  };
