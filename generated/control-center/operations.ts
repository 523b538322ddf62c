// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as validators from "./validators.js";

/** What the client knows at run time about each operation. */
export const contract = {
  createCustomer: {
    id: "createCustomer",
    method: "POST",
    path: "/customers",
    idempotent: false,
    codes: { "30000001": "unknown", "40000029": "throttled" },
    validateBody: validators.createCustomerBody,
  },
  getCustomer: {
    id: "getCustomer",
    method: "GET",
    path: "/customers/{customerId}",
    idempotent: true,
    codes: { "40000029": "throttled" },
    validateParams: validators.getCustomerParams,
  },
  editCustomer: {
    id: "editCustomer",
    method: "PUT",
    path: "/customers/{customerId}",
    idempotent: true,
    codes: { "30000001": "unknown", "40000029": "throttled" },
    validateBody: validators.editCustomerBody,
    validateParams: validators.editCustomerParams,
  },
  echo: {
    id: "echo",
    method: "GET",
    path: "/echo/{param}",
    idempotent: true,
    codes: { "40000029": "throttled" },
    validateParams: validators.echoParams,
  },
} satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createCustomer: (init) => call(contract.createCustomer, init),
    getCustomer: (init) => call(contract.getCustomer, init),
    editCustomer: (init) => call(contract.editCustomer, init),
    echo: (init) => call(contract.echo, init),
  };
}
