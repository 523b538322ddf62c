// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as schemas from "./schemas.js";

export const createAccount: Operation = {
  id: "createAccount",
  method: "POST",
  path: "/api/account/create",
  idempotent: false,
  codes: { "400": "by-status", "401": "by-status", "403": "by-status", "404": "by-status" },
  bodySchema: schemas.createAccountBody,
};
export const getAccountInfo: Operation = {
  id: "getAccountInfo",
  method: "GET",
  path: "/api/account/info",
  idempotent: true,
};
export const addCreditBalance: Operation = {
  id: "addCreditBalance",
  method: "POST",
  path: "/api/account/credit-balance/add",
  idempotent: false,
  bodySchema: schemas.addCreditBalanceBody,
};

/** What the client knows at run time about each operation. */
export const contract = { createAccount, getAccountInfo, addCreditBalance } satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createAccount: (init) => call(contract.createAccount, init),
    getAccountInfo: (init) => call(contract.getAccountInfo, init),
    addCreditBalance: (init) => call(contract.addCreditBalance, init),
  };
}
