import type { Operations } from "../core/operation.js";
import type { OptionRule } from "../core/option-rules.js";
import type { Preference } from "./answers.js";
import type { IHttpOperation } from "./engine.js";
import type { MockOptions } from "./options.js";

/** What `providers/<name>.ts` exports as `provider`: how a vendor's memory works. A provider without one has no file. */
export interface ProviderMock {
  /** The command line's port. */
  readonly port: number;
  /** Options beside the common ones. */
  readonly options?: Readonly<Record<string, OptionRule>>;
  /** Puts a documented code and the vendor's words for it into an example of a refusal. */
  refuse?(example: Fields, error: CodeAndWords): Fields;
  /** The memory of one mock. */
  start(options: MockOptions, operations: Operations): State;
}

export interface CodeAndWords {
  readonly code: string;
  readonly message: string;
}

export interface State {
  /**
   * Looks at a request that the contract accepts, remembers it, and says what to answer; nothing is the contract's first
   * example. What is looked up and what is written must not have an `await` in between, or two requests get the same name.
   */
  answer(call: Call): Reply | undefined | Promise<Reply | undefined>;
  /** Fills in what the vendor says in every answer, also in a refusal that the contract asks for, and remembers that it came. */
  complete?(call: Call, answer: Fields): Fields;
  /** What the vendor can be made to do: methods that the mock has beside its own. */
  readonly controls?: object;
}

/** A request as the contract sees it. */
export interface Call {
  readonly operation: IHttpOperation;
  /** The operationId. */
  readonly id: string;
  readonly method: string;
  /** The path on the request line. */
  readonly path: string;
  /** The parameters of path and query, as values of their schemas' types: numbers are numbers, lists are lists. */
  readonly params: Fields;
  readonly query: Fields;
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The contract's object, whatever it was on the wire; empty without a body, or with one that is no object. */
  readonly body: Fields;
  /** The body as it came. */
  readonly bytes: Uint8Array;
}

export type Fields = Readonly<Record<string, unknown>>;

/** One of the contract's answers, chosen by its status and example or by a documented code, and what to change in it. */
export interface Reply extends Preference {
  /** By names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  fill?(example: Fields): Fields;
  /** The body itself, in the place of the example. */
  readonly bytes?: Uint8Array;
}
