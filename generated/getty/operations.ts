// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Call } from "../../src/core/method.js";
import type { Operation } from "../../src/core/operation.js";
import type { Methods } from "./methods.js";
import * as schemas from "./schemas.js";

/** The contract's server: the default of `baseUrl`. */
export const server = "https://connect.gettyimages.com/v1";

export const createSession: Operation = {
  id: "createSession",
  method: "POST",
  path: "/session/CreateSession",
  idempotent: true,
  codes: {
    InvalidSystemIdOrPassword: "by-status",
    InvalidUsernameOrPassword: "by-status",
    InvalidRequest: "by-status",
    "AUTH-002": "by-status",
    OperationRequiresHttps: "by-status",
    DependentServiceDown: "unknown",
    SystemError: "unknown",
    InternalError: "unknown",
  },
  extensions: { "x-session-token": "none" },
  bodySchema: schemas.createSessionBody,
};
export const createApplicationSession: Operation = {
  id: "createApplicationSession",
  method: "POST",
  path: "/session/CreateApplicationSession",
  idempotent: true,
  codes: {
    InvalidSystemIdOrPassword: "by-status",
    InvalidRequest: "by-status",
    "AUTH-002": "by-status",
    OperationRequiresHttps: "by-status",
    DependentServiceDown: "unknown",
    SystemError: "unknown",
    InternalError: "unknown",
  },
  extensions: { "x-session-token": "none" },
  bodySchema: schemas.createApplicationSessionBody,
};
export const renewSession: Operation = {
  id: "renewSession",
  method: "POST",
  path: "/session/RenewSession",
  idempotent: false,
  codes: {
    FailedToRenewToken: "by-status",
    InvalidSystemIdOrPassword: "by-status",
    InvalidRequest: "by-status",
    "AUTH-010": "by-status",
    "AUTH-012": "by-status",
    "AUTH-021": "by-status",
    "AUTH-023": "by-status",
    OperationRequiresSecureToken: "by-status",
    "AUTH-014": "by-status",
    SecureTokenPassedOverHttp: "by-status",
    "AUTH-002": "by-status",
    OperationRequiresHttps: "by-status",
    DependentServiceDown: "unknown",
    SystemError: "unknown",
    InternalError: "unknown",
  },
  extensions: { "x-session-token": "secure" },
  bodySchema: schemas.renewSessionBody,
};
export const createCustomer: Operation = {
  id: "createCustomer",
  method: "POST",
  path: "/account/CreateCustomer",
  idempotent: false,
  codes: {
    DuplicateUsername: "by-status",
    PasswordTooShort: "by-status",
    UsernameEqualsPassword: "by-status",
    FailedToCreateCustomer: "by-status",
    InvalidRequest: "by-status",
    "AUTH-010": "by-status",
    "AUTH-012": "by-status",
    "AUTH-021": "by-status",
    "AUTH-002": "by-status",
    OperationRequiresHttps: "by-status",
    DependentServiceDown: "unknown",
    SystemError: "unknown",
    InternalError: "unknown",
  },
  extensions: { "x-session-token": "standard" },
  bodySchema: schemas.createCustomerBody,
};
export const getCountries: Operation = {
  id: "getCountries",
  method: "POST",
  path: "/data/GetCountries",
  idempotent: true,
  codes: {
    InvalidLanguageCode: "by-status",
    InvalidRequest: "by-status",
    "AUTH-010": "by-status",
    "AUTH-012": "by-status",
    "AUTH-021": "by-status",
    DependentServiceDown: "unknown",
    SystemError: "unknown",
    InternalError: "unknown",
  },
  extensions: { "x-session-token": "standard" },
  bodySchema: schemas.getCountriesBody,
};

/** What the client knows at run time about each operation. */
export const contract = {
  createSession,
  createApplicationSession,
  renewSession,
  createCustomer,
  getCountries,
} satisfies Record<string, Operation>;

/** Binds the methods to the function that makes the calls. */
export function bindMethods<Supplied extends PropertyKey = never>(call: Call): Methods<Supplied> {
  return {
    createSession: (init) => call(contract.createSession, init),
    createApplicationSession: (init) => call(contract.createApplicationSession, init),
    renewSession: (init) => call(contract.renewSession, init),
    createCustomer: (init) => call(contract.createCustomer, init),
    getCountries: (init) => call(contract.getCountries, init),
  };
}
