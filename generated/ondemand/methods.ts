// Generated from specs/ondemand/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { CallOptions, Codes, Failure, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createAccount` sends. */
export type CreateAccountBody = NonNullable<operations["createAccount"]["requestBody"]>["content"]["text/xml"];
/** What `createAccount` answers. */
export type CreateAccountData = operations["createAccount"]["responses"][201]["content"]["text/xml"];
/** The documented error codes of `createAccount`, open to others. */
export type CreateAccountCode = Codes<"400" | "401" | "403" | "404">;
/** How `createAccount` can fail. */
export type CreateAccountFailure = Failure<
  {
    201: operations["createAccount"]["responses"]["default"]["content"]["text/xml"];
    400: operations["createAccount"]["responses"][400]["content"]["text/xml"];
    401: operations["createAccount"]["responses"][401]["content"]["text/xml"];
    409: operations["createAccount"]["responses"][409]["content"]["text/xml"];
    429: operations["createAccount"]["responses"][429]["content"]["text/xml"];
    500: operations["createAccount"]["responses"][500]["content"]["text/xml"];
  },
  operations["createAccount"]["responses"]["default"]["content"]["text/xml"],
  CreateAccountCode
>;
/** What a call of `createAccount` takes. */
export interface CreateAccountInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateAccountBody, Supplied>;
}

/** What `getAccountInfo` answers. */
export type GetAccountInfoData = operations["getAccountInfo"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `getAccountInfo`, open to others. */
export type GetAccountInfoCode = Codes<never>;
/** How `getAccountInfo` can fail. */
export type GetAccountInfoFailure = Failure<
  {
    200: operations["getAccountInfo"]["responses"]["default"]["content"]["text/xml"];
    400: operations["getAccountInfo"]["responses"][400]["content"]["text/xml"];
    401: operations["getAccountInfo"]["responses"][401]["content"]["text/xml"];
    429: operations["getAccountInfo"]["responses"][429]["content"]["text/xml"];
    500: operations["getAccountInfo"]["responses"][500]["content"]["text/xml"];
  },
  operations["getAccountInfo"]["responses"]["default"]["content"]["text/xml"],
  GetAccountInfoCode
>;
/** What a call of `getAccountInfo` takes. */
export interface GetAccountInfoInit extends CallOptions {}

/** What `addCreditBalance` sends. */
export type AddCreditBalanceBody = NonNullable<operations["addCreditBalance"]["requestBody"]>["content"]["text/xml"];
/** What `addCreditBalance` answers. */
export type AddCreditBalanceData = operations["addCreditBalance"]["responses"][200]["content"]["text/xml"];
/** The documented error codes of `addCreditBalance`, open to others. */
export type AddCreditBalanceCode = Codes<never>;
/** How `addCreditBalance` can fail. */
export type AddCreditBalanceFailure = Failure<
  {
    200: operations["addCreditBalance"]["responses"]["default"]["content"]["text/xml"];
    400: operations["addCreditBalance"]["responses"][400]["content"]["text/xml"];
    401: operations["addCreditBalance"]["responses"][401]["content"]["text/xml"];
    429: operations["addCreditBalance"]["responses"][429]["content"]["text/xml"];
    500: operations["addCreditBalance"]["responses"][500]["content"]["text/xml"];
  },
  operations["addCreditBalance"]["responses"]["default"]["content"]["text/xml"],
  AddCreditBalanceCode
>;
/** What a call of `addCreditBalance` takes. */
export interface AddCreditBalanceInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<AddCreditBalanceBody, Supplied>;
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create an account.
   *
   * Creates a buyer account (a merchant) and its key pair. Only an API account that has the privilege to create
   * merchants may call this.
   *
   * The answer holds the secret access key of the new account. No other documented resource shows it, so store it
   * at once. The operation is not idempotent. A merchant id or an e-mail address that is already in use is
   * answered with 409. Whether they must be unique on the whole site or only among the caller's own merchants is
   * not documented.
   *
   * Error codes:
   * - `400` (400): A miscellaneous or unexpected error, for example a country code that does not exist.
   * - `401` (400): The request body cannot be read. The XML is malformed or its encoding is wrong.
   * - `403` (409): An account with this e-mail address already exists. Its user finds the access keys in onDemand. From November 2014 on the vendor documents code 404 for this case.
   * - `404` (409): The merchant id is already in use. From November 2014 on the vendor documents this code for an e-mail address that is already in use, so it stands for either.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/be00c7597add32733519e2591cb1552040778943/create_account.rst
   */
  createAccount(init: CreateAccountInit<Supplied>): Promise<Result<CreateAccountData, CreateAccountFailure>>;
  /**
   * Get the account's figures.
   *
   * Returns the figures of the account whose key signs the request: money spent, free translations, prepaid
   * funds and the languages translated into so far.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/account_information.rst
   */
  getAccountInfo(init?: GetAccountInfoInit): Promise<Result<GetAccountInfoData, GetAccountInfoFailure>>;
  /**
   * Start a top-up of the prepaid balance.
   *
   * Starts a payment into the prepaid balance of the account whose key signs the request. The answer holds the
   * address of a payment page. The balance grows only after the user has gone there and paid. Each call starts a
   * payment of its own, so the operation is not idempotent.
   *
   * @see https://github.com/andrei-1111/lod_api_docs/blob/ba73dd5fcec0a7515717bbde9da3f0d9becb0bd1/add_prepaid_balance.rst
   */
  addCreditBalance(
    init: AddCreditBalanceInit<Supplied>,
  ): Promise<Result<AddCreditBalanceData, AddCreditBalanceFailure>>;
}

export type { components };
