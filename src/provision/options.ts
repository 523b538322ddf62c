import type { ClientError } from "../core/errors.js";
import type { Result } from "../core/result.js";
import type { Journal } from "./entry.js";
import type { Items } from "./items.js";
import type { Progress } from "./provisioned.js";
import type { SharedJournal } from "./shared-journal.js";

/** A client's method, as far as provisioning is concerned. */
// biome-ignore lint/suspicious/noExplicitAny: any operation's arguments.
export type AnyMethod = (init: any) => Promise<Result<unknown, ClientError>>;

/** The names of a client's methods. */
export type MethodName<Client> = {
  [Name in keyof Client]: Client[Name] extends AnyMethod ? Name : never;
}[keyof Client] &
  string;

export type InitOf<Client, Name extends keyof Client> = Client[Name] extends (init: infer Init) => unknown
  ? NonNullable<Init>
  : never;
type BodyOf<Init> = Init extends { body: infer Body } ? Body : never;
export type DataOf<Client, Name extends keyof Client> = Client[Name] extends (
  ...args: never[]
) => Promise<Result<infer Data, infer _>>
  ? Data
  : never;

export interface ProvisionOptions<Client, Name extends MethodName<Client>, Item> {
  client: Client;
  /** The create's name: `createCustomer`. Its contract must say how to find out about a lost answer (`x-reconcile`). */
  operation: Name;
  /** A list, or a function that gives the items anew each time it is called: a file's rows, for one. */
  items: Items<Item>;
  /** The caller's own key of an item, the same in every run: an id, a line's first column. */
  key: (item: Item) => string;
  /**
   * Where it is kept what became of each item: `fileJournal("customers.journal")` for one process, `postgresJournal(…)` of
   * `contract-clients/provision/postgres` for many.
   */
  journal: Journal | SharedJournal;
  /** The call that an item makes. @default the item is the call's body */
  init?: ((item: Item) => InitOf<Client, Name>) | undefined;
  /** Where an item stands, for messages about it. @default `item 7`, by its place among the items */
  place?: ((item: Item) => string) | undefined;
  /** Calls at the same time. @default 4 */
  inFlight?: number | undefined;
  /** Calls in a second, at most; fractions are fine. @default as many as go */
  rate?: number | undefined;
  /** Whether items that were refused in an earlier run are tried again as they are; with another body they always are. @default false */
  retryRefused?: boolean | undefined;
  /**
   * Milliseconds after which what became of a lost call can be told. @default the contract's, and twice the time-out at least
   */
  wait?: number | undefined;
  /** Milliseconds without any answer from the provider after which the run ends with an error. @default 600000 */
  patience?: number | undefined;
  /** Ends the run: what is under way is finished and noted, nothing more is sent. */
  signal?: AbortSignal | undefined;
  /** Is told whenever an item has come to its end. */
  onProgress?: ((progress: Progress) => void) | undefined;
}

/** The item of options without `init`. */
export type BodyItem<Client, Name extends MethodName<Client>> = BodyOf<InitOf<Client, Name>>;
