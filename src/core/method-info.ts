import type { ApiError, InvalidRequestError } from "./errors.js";
import type { Call, UntypedInit } from "./method.js";
import type { Operation, Operations } from "./operation.js";
import type { Settings } from "./options.js";

/** What a client's method is about, for functions that take methods: `reconcile(client.createCustomer, …)`. */
export interface MethodInfo {
  readonly provider: string;
  /** The contract's version. */
  readonly version: string;
  readonly operation: Operation;
  readonly settings: Settings;
  /** Calls any operation of the client. */
  readonly call: Call;
  /** The client's other operations. */
  operationNamed(id: string): Operation | undefined;
  /** Whether a refusal is of the credential: it would meet every call. */
  refusesCredential(error: ApiError): boolean;
  /** What the contract says against a call, before anything is sent. */
  check(init: UntypedInit): InvalidRequestError | undefined;
}

/** By it a method is found to be one of ours, whichever copy of this package made it. */
const INFO = Symbol.for("contract-clients.method");

/** Lets each method of a client tell what it is about, when it is asked. */
export function informMethods(
  client: object,
  operations: Operations,
  tell: (operation: Operation) => MethodInfo,
): void {
  for (const [name, operation] of Object.entries<Operation>(operations))
    Object.defineProperty(Reflect.get(client, name), INFO, { get: () => tell(operation), configurable: true });
}

/** @throws TypeError when it is not a method of one of this package's clients. */
export function methodInfo(method: unknown, taker: string): MethodInfo {
  const info: unknown = typeof method === "function" ? Reflect.get(method, INFO) : undefined;
  if (info === undefined)
    throw new TypeError(
      `${taker}: the first argument is no method of a client of this package: pass client.createCustomer`,
    );
  return info as MethodInfo;
}
