// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as schemas from "./schemas.js";

export const createCustomer: Operation = {
  id: "createCustomer",
  method: "POST",
  path: "/customers",
  idempotent: false,
  codes: {
    "10000001": "by-status",
    "10000004": "by-status",
    "10000023": "by-status",
    "10000024": "by-status",
    "10000028": "by-status",
    "10000030": "by-status",
    "10000062": "by-status",
    "10000079": "by-status",
    "10000080": "by-status",
    "10000580": "by-status",
    "10000581": "by-status",
    "10000582": "by-status",
    "10000583": "by-status",
    "10000584": "by-status",
    "10000585": "by-status",
    "10000586": "by-status",
    "10000587": "by-status",
    "10000588": "by-status",
    "10000589": "by-status",
    "10000590": "by-status",
    "10000591": "by-status",
    "10000592": "by-status",
    "10000593": "by-status",
    "10000594": "by-status",
    "10000595": "by-status",
    "10000596": "by-status",
    "10000597": "by-status",
    "10000598": "by-status",
    "10000599": "by-status",
    "10000602": "by-status",
    "10000603": "by-status",
    "20000003": "by-status",
    "30000001": "unknown",
    "40000029": "throttled",
  },
  bodySchema: schemas.createCustomerBody,
};
export const getCustomer: Operation = {
  id: "getCustomer",
  method: "GET",
  path: "/customers/{customerId}",
  idempotent: true,
  codes: {
    "10000001": "by-status",
    "10000024": "by-status",
    "10000028": "by-status",
    "10000030": "by-status",
    "10000062": "by-status",
    "10000079": "by-status",
    "10000080": "by-status",
    "30000001": "by-status",
    "40000029": "throttled",
  },
  paramsSchema: schemas.getCustomerParams,
};
export const editCustomer: Operation = {
  id: "editCustomer",
  method: "PUT",
  path: "/customers/{customerId}",
  idempotent: true,
  codes: {
    "10000001": "by-status",
    "10000023": "by-status",
    "10000024": "by-status",
    "10000028": "by-status",
    "10000030": "by-status",
    "10000062": "by-status",
    "10000079": "by-status",
    "10000080": "by-status",
    "30000001": "unknown",
    "40000029": "throttled",
  },
  bodySchema: schemas.editCustomerBody,
  paramsSchema: schemas.editCustomerParams,
};
export const echo: Operation = {
  id: "echo",
  method: "GET",
  path: "/echo/{param}",
  idempotent: true,
  codes: {
    "10000001": "by-status",
    "10000024": "by-status",
    "10000028": "by-status",
    "10000030": "by-status",
    "10000079": "by-status",
    "10000080": "by-status",
    "30000001": "by-status",
    "40000029": "throttled",
  },
  paramsSchema: schemas.echoParams,
};

/** What the client knows at run time about each operation. */
export const contract = { createCustomer, getCustomer, editCustomer, echo } satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createCustomer: (init) => call(contract.createCustomer, init),
    getCustomer: (init) => call(contract.getCustomer, init),
    editCustomer: (init) => call(contract.editCustomer, init),
    echo: (init) => call(contract.echo, init),
  };
}
