import type { Codecs } from "./codec.js";
import type { ApiError } from "./errors.js";
import type { Call } from "./method.js";
import type { Operation } from "./operation.js";
import type { WithoutSession } from "./without-session.js";

/** A request on its way. `body` is the contract's object until the codec writes it, after the credential is on. */
export interface RequestRecord {
  readonly method: string;
  readonly url: string;
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** What its credential was made of and does not show in it: a user name within a hash, say. */
  readonly secrets?: readonly string[];
}

/** Tells who watches a call that a session began or was renewed, in so many milliseconds. */
export type TellSession = (type: "logged-in" | "renewed", milliseconds: number) => void;

/** What a provider's answer says. */
export interface Verdict {
  /** What a 2xx with this body means; `unclear` is an answer that the contract does not know. Not asked for other statuses. */
  readonly meaning: "yes" | "no" | "unclear";
  readonly code?: string | undefined;
  /** The provider's words. */
  readonly message?: string | undefined;
  readonly requestId?: string | undefined;
  /** Set for a no after which the data may exist all the same. */
  readonly mayHaveActed?: boolean;
}

/** How a provider knows its caller. */
export interface Credential {
  /**
   * Returns the request with the credential on it; asked anew for every attempt.
   * @throws ClientError when there is none to be had (a failed login). SetupError when a function of the caller's failed.
   */
  apply(request: RequestRecord, operation: Operation, tell: TellSession): RequestRecord | Promise<RequestRecord>;
  /**
   * Whether the provider refused the credential that `request` carried, and another one is worth one more try. `replaced`: how
   * often that was done in this call; it must come to an end.
   */
  isRefused?(request: RequestRecord, error: ApiError, replaced: number): boolean;
  /** Of those that log in: how a failed login is told as the error of a call. */
  readonly withoutSession?: WithoutSession;
}

/** All that differs from one provider to the next. */
export interface Dialect extends Codecs {
  /** The contract's version. */
  readonly version: string;
  /** The `Accept` of every request, where the vendor wants just this one. */
  readonly accept?: string;
  /** Makes the client's credential. `call` is for those that must log in first. */
  credential(call: Call): Credential;
  /** Credentials, as far as they are known, that must never show up in a message. */
  readonly secrets: () => readonly string[];
  /** Whether a refusal is of the credential and not of the call, where it can have another status than 401 and 403. */
  refusesCredential?(error: ApiError): boolean;
  /** Reads a parsed body (`undefined` if there was none). */
  read(body: unknown, status: number, operation: Operation): Verdict;
  /** Fills in what the wire needs and the caller should not have to know, before the request is checked. */
  complete?(body: unknown, operation: Operation): unknown;
}
