import type { ApiError } from "./errors.js";
import type { Call } from "./method.js";
import type { Issue, Operation } from "./operation.js";

/** A request on its way. `body` is the contract's object until the codec writes it, after the credential is on. */
export interface RequestRecord {
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** Writes request bodies and reads answers. */
export interface Codec {
  readonly mediaType: string;
  /** @throws UnencodableError */
  encode(body: unknown, operation: Operation): string;
  /** @throws UnreadableError when the text is not a whole, well-formed body of the operation. */
  decode(text: string, operation: Operation, status: number): unknown;
}

/** The body has a value that the wire format cannot carry. */
export class UnencodableError extends Error {
  readonly issues: readonly Issue[];
  constructor(issues: readonly Issue[]) {
    super("the body cannot be written");
    this.issues = issues;
  }
}

/** An answer's body is not what the contract promises. */
export class UnreadableError extends Error {
  /** Why, in words of the codec's own and the contract's names: never any of the answer's, which may hold secrets. */
  readonly reason: string;
  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}

/** What a provider's answer says. */
export interface Verdict {
  /** What a 2xx with this body means; `unclear` is an answer that the contract does not know. Not asked for other statuses. */
  readonly meaning: "yes" | "no" | "unclear";
  readonly code?: string | undefined;
  /** The provider's words. */
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
}

/** How a provider knows its caller. */
export interface Credential {
  /**
   * Returns the request with the credential on it; asked anew for every attempt.
   * @throws ClientError when there is none to be had (a failed login).
   */
  apply(request: RequestRecord, operation: Operation): RequestRecord | Promise<RequestRecord>;
  /** Whether the provider refused the credential that `request` carried, and another one is worth one more try. */
  isRefused?(request: RequestRecord, error: ApiError): boolean;
}

/** All that differs from one provider to the next. */
export interface Dialect {
  readonly provider: string;
  readonly codec: Codec;
  /** Makes the client's credential. `call` is for those that must log in first. */
  credential(call: Call): Credential;
  /** Option values that must never show up in a message. */
  readonly secrets: readonly string[];
  /** Reads a parsed body (`undefined` if there was none). */
  read(body: unknown, status: number): Verdict;
  /** Fills in what the wire needs and the caller should not have to know, before the request is checked. */
  complete?(body: unknown, operation: Operation): unknown;
}
