// Generated from specs/revcent/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { Codes, Failure, Init } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createCustomer` sends. */
export type CreateCustomerBody = NonNullable<
  operations["createCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `createCustomer` answers. */
export type CreateCustomerData = operations["createCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createCustomer`, open to others. */
export type CreateCustomerCode = Codes<never>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  { 200: operations["createCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;

/** What `getCustomers` answers. */
export type GetCustomersData = operations["getCustomers"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomers`, open to others. */
export type GetCustomersCode = Codes<never>;
/** How `getCustomers` can fail. */
export type GetCustomersFailure = Failure<
  { 200: operations["getCustomers"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomers"]["responses"]["default"]["content"]["application/json"],
  GetCustomersCode
>;

/** What `getCustomer` answers. */
export type GetCustomerData = operations["getCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomer`, open to others. */
export type GetCustomerCode = Codes<never>;
/** How `getCustomer` can fail. */
export type GetCustomerFailure = Failure<
  { 200: operations["getCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["getCustomer"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCode
>;

/** What `addCardToCustomer` sends. */
export type AddCardToCustomerBody = NonNullable<
  operations["addCardToCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `addCardToCustomer` answers. */
export type AddCardToCustomerData = operations["addCardToCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `addCardToCustomer`, open to others. */
export type AddCardToCustomerCode = Codes<never>;
/** How `addCardToCustomer` can fail. */
export type AddCardToCustomerFailure = Failure<
  { 200: operations["addCardToCustomer"]["responses"]["default"]["content"]["application/json"] },
  operations["addCardToCustomer"]["responses"]["default"]["content"]["application/json"],
  AddCardToCustomerCode
>;

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create a customer.
   *
   * Creates a customer ahead of any purchase, optionally with a credit card. It is not needed before a sale: a first
   * sale creates its customer when none exists.
   *
   * Repeating the call may create a second customer. The request has no idempotency key, and RevCent does not say
   * what happens when the e-mail address is already known.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/CreateCustomer.md
   */
  createCustomer(
    init: Init<operations["createCustomer"], Supplied>,
  ): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * List customers by date.
   *
   * Lists customers within a range of dates, one page at a time. The range must not exceed 90 days.
   *
   * RevCent does not say whether the first page is 0 or 1, nor whether the answer holds a total. Take a page with
   * fewer results than `limit` for the last one. For counts and reports RevCent points to its own query and export
   * tools.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomers.md
   */
  getCustomers(
    init: Init<operations["getCustomers"], Supplied>,
  ): Promise<Result<GetCustomersData, GetCustomersFailure>>;
  /**
   * Read one customer.
   *
   * Answers with one customer, by id. The customer's fields lie beside the call's own (`api_call_id`, `code`), not
   * inside an object. Only part of them is known here; the rest is readable as unknown values.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/GetCustomer.md
   */
  getCustomer(init: Init<operations["getCustomer"], Supplied>): Promise<Result<GetCustomerData, GetCustomerFailure>>;
  /**
   * Add a card to a customer.
   *
   * Attaches a credit card to a customer who exists. Without `bill_to` the card is billed to the customer's own
   * details.
   *
   * Repeating the call may attach the card twice: the request has no idempotency key.
   *
   * @see https://revcent.com/documentation/markdown/mcp/operation/AddCardToCustomer.md
   */
  addCardToCustomer(
    init: Init<operations["addCardToCustomer"], Supplied>,
  ): Promise<Result<AddCardToCustomerData, AddCardToCustomerFailure>>;
}

export type { components };
