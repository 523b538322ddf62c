import { Ended } from "../core/deadline.js";
import type { MethodInfo } from "../core/method-info.js";
import type { Reconcile } from "../core/operation.js";
import type { Span } from "../core/reconcile.js";
import type { Bell } from "./bell.js";
import type { Entry, Settled } from "./entry.js";
import type { Gate } from "./gate.js";
import type { Making } from "./plan.js";
import type { Results } from "./results.js";

export type Details = Pick<Entry, "data" | "why" | "code" | "lost" | "sentAt">;

/** An item that is to be sent now. It is noted as under way already. */
export interface Turn {
  readonly init: object;
  /** Fires when it may be under way no longer. */
  readonly signal?: AbortSignal;
  /** It has come to its end. */
  settle(state: Settled, details: Details): Promise<void>;
  /** It was not sent after all, and this was no try: it has another turn. */
  putBack(why: string): Promise<void>;
  /** Its answer was lost. */
  doubt(): Promise<void>;
  /** Whatever came of it, the run has done with it. */
  done(): void;
}

/** An item whose answer was lost. */
export interface Doubt {
  readonly init: object;
  readonly span: Span;
  /** How often it was sent. */
  readonly attempt: number;
  /** How often it was tried to find out. */
  readonly tries: number;
  settle(state: Settled, details: Details): Promise<void>;
  /** It is not there: it has another turn. */
  sendAgain(): Promise<void>;
  /** It is tried again to find out. */
  later(tries: number, milliseconds: number): Promise<void>;
}

/** Doubts at the same time, at most: nothing new is sent until some of them are gone. */
export const MOST_DOUBTS = 100;

/** What is to be sent, and what is to be found out about. It notes and tells what comes of it. */
export interface Board {
  /** How many turns it may give out beside those that are being sent: their notes are written meanwhile. */
  readonly ahead: number;
  /** Looks through all items before anything is sent. @throws ProvisionError */
  prepare(): Promise<void>;
  /** Waits for an item to send; there is none when all is over or the run has ended. */
  take(): Promise<Turn | undefined>;
  /** Finds out about doubts until all is over or the run has ended. */
  clearDoubts(): Promise<void>;
  close(): Promise<void>;
}

/** The run that a board is for. */
export interface BoardOf<Item, Data> extends Making<Item> {
  readonly info: MethodInfo;
  readonly how: Reconcile;
  readonly inFlight: number;
  /** Milliseconds from one request to the next, at least. */
  readonly interval: number;
  readonly retryRefused: boolean;
  readonly wait: number | undefined;
  readonly results: Results<Item, Data>;
  readonly gate: Gate;
  /** Fires when the run ends. */
  readonly signal: AbortSignal;
  /** Rings when something has changed, and when the run ends. */
  readonly bell: Bell;
  /** The id in what a create answered, or in a record that was found. */
  idOf(data: unknown): unknown;
  /** The provider could not be reached. */
  unreachable(why: string): void;
}

/** Whether something failed because the run has ended, and for no other reason. */
export const isEnded = (error: unknown, signal: AbortSignal): boolean => signal.aborted && error instanceof Ended;
