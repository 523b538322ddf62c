// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as validators from "./validators.js";

/** The contract's server: the default of `baseUrl`. */
export const server = "https://api.revcent.com/v2";

/** What the client knows at run time about each operation. */
export const contract = {
  createCustomer: {
    id: "createCustomer",
    method: "POST",
    path: "/customers",
    idempotent: false,
    validateBody: validators.createCustomerBody,
  },
  getCustomers: {
    id: "getCustomers",
    method: "GET",
    path: "/customers",
    idempotent: true,
    validateParams: validators.getCustomersParams,
  },
  getCustomer: {
    id: "getCustomer",
    method: "GET",
    path: "/customers/{customer_id}",
    idempotent: true,
    validateParams: validators.getCustomerParams,
  },
  addCardToCustomer: {
    id: "addCardToCustomer",
    method: "POST",
    path: "/customers/{customer_id}/add_card",
    idempotent: false,
    validateBody: validators.addCardToCustomerBody,
    validateParams: validators.addCardToCustomerParams,
  },
} satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createCustomer: (init) => call(contract.createCustomer, init),
    getCustomers: (init) => call(contract.getCustomers, init),
    getCustomer: (init) => call(contract.getCustomer, init),
    addCardToCustomer: (init) => call(contract.addCardToCustomer, init),
  };
}
