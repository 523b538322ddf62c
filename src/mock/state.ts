import type { Choice, IHttpOperation } from "./engine.js";
import type { MockOptions, OptionRule } from "./options.js";

/** What `providers/<name>.ts` exports as `provider`: how a vendor's memory works. A provider without one has no file. */
export interface ProviderMock {
  /** The command line's port. */
  readonly port: number;
  /** Options beside the common ones. */
  readonly options?: Readonly<Record<string, OptionRule>>;
  /** The memory of one mock. */
  start(options: MockOptions): State;
}

export interface State {
  /**
   * Looks at a request that the contract accepts, remembers it, and says what to answer; nothing is the contract's first
   * example. What is looked up and what is written must not have an `await` in between, or two requests get the same name.
   */
  answer(call: Call): Reply | undefined | Promise<Reply | undefined>;
  /** Fills in what the vendor says in every answer, also in a refusal that the contract asks for, and remembers that it came. */
  complete?(call: Call, answer: Fields): Fields;
}

/** A request as the contract sees it. */
export interface Call {
  readonly operation: IHttpOperation;
  /** The operationId. */
  readonly id: string;
  readonly method: string;
  /** The path on the request line. */
  readonly path: string;
  /** The path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | string[]>>;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The contract's object, whatever it was on the wire; empty without a body. */
  readonly body: Fields;
}

export type Fields = Readonly<Record<string, unknown>>;

/** One of the contract's examples, and what to change in it. */
export interface Reply extends Choice {
  fill?(example: Fields): Fields;
}
