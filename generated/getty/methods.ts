// Generated from specs/getty/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { CallOptions, Codes, Failure, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createSession` sends. */
export type CreateSessionBody = NonNullable<operations["createSession"]["requestBody"]>["content"]["application/json"];
/** What `createSession` answers. */
export type CreateSessionData = components["schemas"]["CreateSessionResponse"];
/** The documented error codes of `createSession`, open to others. */
export type CreateSessionCode = Codes<
  | "InvalidSystemIdOrPassword"
  | "InvalidUsernameOrPassword"
  | "InvalidRequest"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createSession` can fail. */
export type CreateSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createSession"]["responses"]["default"]["content"]["application/json"],
  CreateSessionCode
>;
/** What a call of `createSession` takes. */
export interface CreateSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateSessionBody, Supplied>;
}

/** What `createApplicationSession` sends. */
export type CreateApplicationSessionBody = NonNullable<
  operations["createApplicationSession"]["requestBody"]
>["content"]["application/json"];
/** What `createApplicationSession` answers. */
export type CreateApplicationSessionData = components["schemas"]["CreateApplicationSessionResponse"];
/** The documented error codes of `createApplicationSession`, open to others. */
export type CreateApplicationSessionCode = Codes<
  | "InvalidSystemIdOrPassword"
  | "InvalidRequest"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createApplicationSession` can fail. */
export type CreateApplicationSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createApplicationSession"]["responses"]["default"]["content"]["application/json"],
  CreateApplicationSessionCode
>;
/** What a call of `createApplicationSession` takes. */
export interface CreateApplicationSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateApplicationSessionBody, Supplied>;
}

/** What `renewSession` sends. */
export type RenewSessionBody = NonNullable<operations["renewSession"]["requestBody"]>["content"]["application/json"];
/** What `renewSession` answers. */
export type RenewSessionData = components["schemas"]["RenewSessionResponse"];
/** The documented error codes of `renewSession`, open to others. */
export type RenewSessionCode = Codes<
  | "FailedToRenewToken"
  | "InvalidSystemIdOrPassword"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-023"
  | "OperationRequiresSecureToken"
  | "AUTH-014"
  | "SecureTokenPassedOverHttp"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `renewSession` can fail. */
export type RenewSessionFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["renewSession"]["responses"]["default"]["content"]["application/json"],
  RenewSessionCode
>;
/** What a call of `renewSession` takes. */
export interface RenewSessionInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<RenewSessionBody, Supplied>;
}

/** What `createCustomer` sends. */
export type CreateCustomerBody = NonNullable<
  operations["createCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `createCustomer` answers. */
export type CreateCustomerData = components["schemas"]["CreateCustomerResponse"];
/** The documented error codes of `createCustomer`, open to others. */
export type CreateCustomerCode = Codes<
  | "DuplicateUsername"
  | "PasswordTooShort"
  | "UsernameEqualsPassword"
  | "FailedToCreateCustomer"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "AUTH-002"
  | "OperationRequiresHttps"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;
/** What a call of `createCustomer` takes. */
export interface CreateCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateCustomerBody, Supplied>;
}

/** What `getCountries` sends. */
export type GetCountriesBody = NonNullable<operations["getCountries"]["requestBody"]>["content"]["application/json"];
/** What `getCountries` answers. */
export type GetCountriesData = components["schemas"]["GetCountriesResponse"];
/** The documented error codes of `getCountries`, open to others. */
export type GetCountriesCode = Codes<
  | "InvalidLanguageCode"
  | "InvalidRequest"
  | "AUTH-010"
  | "AUTH-012"
  | "AUTH-021"
  | "DependentServiceDown"
  | "SystemError"
  | "InternalError"
>;
/** How `getCountries` can fail. */
export type GetCountriesFailure = Failure<
  { 200: components["schemas"]["RefusedResponse"] },
  operations["getCountries"]["responses"]["default"]["content"]["application/json"],
  GetCountriesCode
>;
/** What a call of `getCountries` takes. */
export interface GetCountriesInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<GetCountriesBody, Supplied>;
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Start a session for a user.
   *
   * Trades the system credentials and a user's credentials for a standard token and a secure token, both fully authenticated.
   * Nothing but a further session comes of calling it twice, so it may be repeated.
   *
   * Error codes:
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidUsernameOrPassword` (200): The user name or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/session/CreateSession.md
   */
  createSession(init: CreateSessionInit<Supplied>): Promise<Result<CreateSessionData, CreateSessionFailure>>;
  /**
   * Start an anonymous session for an application.
   *
   * Trades the system credentials alone for an anonymous system token. CreateCustomer and GetCountries accept that token.
   * There is no secure token in the answer, and whether the token can be renewed is not known: start a new session instead.
   * Nothing but a further session comes of calling it twice, so it may be repeated.
   *
   * Getty Images opens this operation on request only; ask your account manager.
   *
   * Error codes:
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/8a94d7110c9da574e7869932b48e123d4edaf314/documentation/endpoints/session/CreateApplicationSession.md
   */
  createApplicationSession(
    init: CreateApplicationSessionInit<Supplied>,
  ): Promise<Result<CreateApplicationSessionData, CreateApplicationSessionFailure>>;
  /**
   * Renew a session before it expires.
   *
   * Trades the secure token of a running session for a new pair of tokens, without the user's credentials. It works only until
   * the token expires. `RequestHeader.Token` is the `SecureToken`, not the standard token.
   *
   * Whether the old pair stays valid after a renewal is not known. So this operation is not marked as repeatable: if its
   * outcome is unknown, start a new session with CreateSession.
   *
   * Error codes:
   * - `FailedToRenewToken` (200): The token cannot be renewed; start a new session.
   * - `InvalidSystemIdOrPassword` (200): The system id or its password is wrong.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-023` (200): The operation takes a secure token only.
   * - `OperationRequiresSecureToken` (200): The operation takes a secure token only.
   * - `AUTH-014` (200): A secure token was sent over plain HTTP.
   * - `SecureTokenPassedOverHttp` (200): A secure token was sent over plain HTTP.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/session/RenewSession.md
   */
  renewSession(init: RenewSessionInit<Supplied>): Promise<Result<RenewSessionData, RenewSessionFailure>>;
  /**
   * Create a customer.
   *
   * Creates a customer who logs in with `UserName` and `Password`. The answer has a header only: no customer id and no account
   * id come back. The token may come from CreateSession or, as an anonymous system token, from CreateApplicationSession.
   *
   * The vendor knows no idempotency key. If the outcome of a call is unknown, the customer may exist; a repeat with the same
   * `UserName` is then likely to be refused with `DuplicateUsername`.
   *
   * Getty Images opens this operation on request only; ask your account manager. It must be called over HTTPS.
   *
   * Error codes:
   * - `DuplicateUsername` (200): The user name is taken.
   * - `PasswordTooShort` (200): The password is shorter than the minimum.
   * - `UsernameEqualsPassword` (200): The password equals the user name.
   * - `FailedToCreateCustomer` (200): The customer is not created; no cause is given.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `AUTH-002` (200): The call did not come over HTTPS.
   * - `OperationRequiresHttps` (200): The call did not come over HTTPS.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/account/CreateCustomer.md
   */
  createCustomer(init: CreateCustomerInit<Supplied>): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * List the countries.
   *
   * Lists countries with their codes and their names in the language asked for. `CountryChar3ISO` is what CreateCustomer takes
   * as `BillingCountryChar3Iso`. The token may come from CreateSession or CreateApplicationSession. The operation only reads,
   * so it may be repeated.
   *
   * If the language is missing or not supported, the answer can carry the status `warning` with the code `DefaultLanguageUsed`
   * and the names in US English. That is an answer, not an error.
   *
   * Getty Images opens this operation on request only; ask your account manager.
   *
   * Error codes:
   * - `InvalidLanguageCode` (200): The language is not recognised.
   * - `InvalidRequest` (200): The request has a fault; Message says which.
   * - `AUTH-010` (200): The token is no longer accepted; log in again.
   * - `AUTH-012` (200): The token is no longer accepted; log in again.
   * - `AUTH-021` (200): The token is not fully authenticated, or something is wrong with it.
   * - `DependentServiceDown` (200): A system behind the API cannot be reached.
   * - `SystemError` (200): The provider failed for a reason that it does not know.
   * - `InternalError` (200): The provider failed internally.
   *
   * @see https://github.com/tamaragevorgyan/gettyimages-api/blob/33a47a8819ffefcf953a7ae1cbe739fbf2f72bb2/v2/endpoints/data/GetCountries.md
   */
  getCountries(init: GetCountriesInit<Supplied>): Promise<Result<GetCountriesData, GetCountriesFailure>>;
}

export type { components };
