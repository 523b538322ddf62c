import type { Outcome } from "./errors.js";

/** What every event says: which call it is about. Never a credential, a header, a body or a filled-in URL. */
export interface CallEvent {
  readonly provider: string;
  /** The operationId. */
  readonly operation: string;
  readonly method: string;
  /** The path's template: `/customers/{customerId}`. */
  readonly path: string;
  /** Counts the calls of this process, to tell those apart that are under way at the same time. */
  readonly call: number;
}

/** An event of one attempt; 1 is the first. */
export interface AttemptEvent extends CallEvent {
  readonly attempt: number;
}

/** How an attempt or a call ended. */
export interface Ending {
  /** What happened to the customer's data: `done`, or an error's `outcome`. */
  readonly outcome: "done" | Outcome;
  /** HTTP status, if an answer began. */
  readonly status?: number;
  /** The provider's error code. */
  readonly code?: string;
  /** Why there is no usable answer: a `ConnectionError`'s `reason`, or `invalid` where the contract refused the request. */
  readonly reason?: string;
  /** The provider's id of the call. */
  readonly requestId?: string;
  readonly milliseconds: number;
}

/** What happens to a call, told to `observe` in the order in which it happens. */
export type ObservedEvent =
  | (CallEvent & { readonly type: "begun" })
  /** `throttle` let the attempt wait so long. */
  | (AttemptEvent & { readonly type: "waited"; readonly milliseconds: number })
  /** The request is handed to the network. `bytes`: of its body. */
  | (AttemptEvent & { readonly type: "sent"; readonly bytes: number })
  /** So many bytes of a body that is a stream have gone or come, of `total` if that is known. */
  | (AttemptEvent & {
      readonly type: "progress";
      readonly direction: "upload" | "download";
      readonly bytes: number;
      readonly total?: number;
    })
  /** The attempt is over. `bytes`: of the answer's body, as far as it was read; 0 where it is handed out as a stream. */
  | (AttemptEvent & Ending & { readonly type: "answered"; readonly bytes: number })
  /**
   * Attempt number `attempt` follows in `wait` milliseconds. `why`: `credential` if the provider refused that of the one before,
   * else its code, `reason` or status.
   */
  | (AttemptEvent & { readonly type: "repeated"; readonly why: string; readonly wait: number })
  /** A session began or was renewed: the login of this call, for all that wait for it. */
  | (CallEvent & { readonly type: "logged-in" | "renewed"; readonly milliseconds: number })
  | (CallEvent & Ending & { readonly type: "ended"; readonly attempts: number });

/** Is told each event. What it throws is dropped: no call suffers from being watched. */
export type Observe = (event: ObservedEvent) => void;
