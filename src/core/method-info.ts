import type { check } from "./check.js";
import type { Dialect } from "./dialect.js";
import { type ApiError, InvalidRequestError } from "./errors.js";
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

/** What a client is made of. */
interface Making {
  readonly dialect: Dialect;
  readonly settings: Settings;
  readonly call: Call;
  readonly operations: Operations;
  /** The client's own, so that who looks at a method loads no other. */
  readonly check: typeof check;
}

/** A client's methods, by their names. Each tells what it is about, when it is asked. */
export const methodsOf = (making: Making): object =>
  Object.fromEntries(
    Object.entries<Operation>(making.operations).map(([name, operation]) => [
      name,
      Object.defineProperty((init?: UntypedInit) => making.call(operation, init), INFO, {
        get: () => ({ ...making, operation }),
        configurable: true,
      }),
    ]),
  );

/** @throws TypeError when it is not a method of one of this package's clients. */
export function methodInfo(method: unknown, taker: string): MethodInfo {
  const noted: unknown = typeof method === "function" ? Reflect.get(method, INFO) : undefined;
  if (noted === undefined)
    throw new TypeError(
      `${taker}: the first argument is no method of a client of this package: pass client.createCustomer`,
    );
  return infoOf(noted as Making & { readonly operation: Operation });
}

const infoOf = ({
  dialect,
  settings,
  call,
  operations,
  check,
  operation,
}: Making & { readonly operation: Operation }): MethodInfo => ({
  provider: dialect.provider,
  version: dialect.version,
  operation,
  settings,
  call,
  operationNamed: (id) => (Object.hasOwn(operations, id) ? operations[id] : undefined),
  refusesCredential: (error) => [401, 403].includes(error.status) || dialect.refusesCredential?.(error) === true,
  check(init) {
    try {
      check(dialect, settings, operation, init);
    } catch (error) {
      if (error instanceof InvalidRequestError) return error;
      throw error;
    }
    return undefined;
  },
});
