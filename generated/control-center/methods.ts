// Generated from specs/control-center/openapi.yaml by `npm run generate`. Do not edit: change the contract.
import type { CallOptions, Codes, Failure, Supply } from "../../src/core/method.js";
import type { Result } from "../../src/core/result.js";
import type { components, operations } from "./types.js";

/** What `createCustomer` sends. */
export type CreateCustomerBody = NonNullable<
  operations["createCustomer"]["requestBody"]
>["content"]["application/json"];
/** What `createCustomer` answers. */
export type CreateCustomerData = operations["createCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `createCustomer`, open to others. */
export type CreateCustomerCode = Codes<
  | "10000004"
  | "10000024"
  | "10000580"
  | "10000581"
  | "10000582"
  | "10000583"
  | "10000584"
  | "10000585"
  | "10000586"
  | "10000587"
  | "10000588"
  | "10000589"
  | "10000590"
  | "10000591"
  | "10000592"
  | "10000593"
  | "10000594"
  | "10000595"
  | "10000596"
  | "10000597"
  | "10000598"
  | "10000599"
  | "10000602"
  | "10000603"
  | "20000003"
  | "10000001"
  | "10000023"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `createCustomer` can fail. */
export type CreateCustomerFailure = Failure<
  {
    200: operations["createCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["createCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["createCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["createCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["createCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["createCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["createCustomer"]["responses"]["default"]["content"]["application/json"],
  CreateCustomerCode
>;
/** What a call of `createCustomer` takes. */
export interface CreateCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<CreateCustomerBody, Supplied>;
}

/** What `getCustomer` answers. */
export type GetCustomerData = operations["getCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `getCustomer`, open to others. */
export type GetCustomerCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000062" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `getCustomer` can fail. */
export type GetCustomerFailure = Failure<
  {
    200: operations["getCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["getCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["getCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["getCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["getCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["getCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["getCustomer"]["responses"]["default"]["content"]["application/json"],
  GetCustomerCode
>;
/** What a call of `getCustomer` takes. */
export interface GetCustomerInit extends CallOptions {
  params: { path: operations["getCustomer"]["parameters"]["path"] };
}

/** What `editCustomer` sends. */
export type EditCustomerBody = NonNullable<operations["editCustomer"]["requestBody"]>["content"]["application/json"];
/** What `editCustomer` answers. */
export type EditCustomerData = operations["editCustomer"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `editCustomer`, open to others. */
export type EditCustomerCode = Codes<
  | "10000001"
  | "10000023"
  | "10000024"
  | "10000028"
  | "10000030"
  | "10000062"
  | "10000079"
  | "10000080"
  | "30000001"
  | "40000029"
>;
/** How `editCustomer` can fail. */
export type EditCustomerFailure = Failure<
  {
    200: operations["editCustomer"]["responses"]["default"]["content"]["application/json"];
    400: operations["editCustomer"]["responses"][400]["content"]["application/json"];
    401: operations["editCustomer"]["responses"][401]["content"]["application/json"];
    403: operations["editCustomer"]["responses"][403]["content"]["application/json"];
    404: operations["editCustomer"]["responses"][404]["content"]["application/json"];
    500: operations["editCustomer"]["responses"][500]["content"]["application/json"];
  },
  operations["editCustomer"]["responses"]["default"]["content"]["application/json"],
  EditCustomerCode
>;
/** What a call of `editCustomer` takes. */
export interface EditCustomerInit<Supplied extends PropertyKey = never> extends CallOptions {
  body: Supply<EditCustomerBody, Supplied>;
  params: { path: operations["editCustomer"]["parameters"]["path"] };
}

/** What `echo` answers. */
export type EchoData = operations["echo"]["responses"][200]["content"]["application/json"];
/** The documented error codes of `echo`, open to others. */
export type EchoCode = Codes<
  "10000001" | "10000024" | "10000028" | "10000030" | "10000079" | "10000080" | "30000001" | "40000029"
>;
/** How `echo` can fail. */
export type EchoFailure = Failure<
  {
    200: operations["echo"]["responses"]["default"]["content"]["application/json"];
    400: operations["echo"]["responses"][400]["content"]["application/json"];
    401: operations["echo"]["responses"][401]["content"]["application/json"];
    403: operations["echo"]["responses"][403]["content"]["application/json"];
    404: operations["echo"]["responses"][404]["content"]["application/json"];
    500: operations["echo"]["responses"][500]["content"]["application/json"];
  },
  operations["echo"]["responses"]["default"]["content"]["application/json"],
  EchoCode
>;
/** What a call of `echo` takes. */
export interface EchoInit extends CallOptions {
  params: { path: operations["echo"]["parameters"]["path"] };
}

/** Every operation as a method. `Supplied` names the keys of `body` that the wrapper fills in when left out. */
export interface Methods<Supplied extends PropertyKey = never> {
  /**
   * Create a customer.
   *
   * Creates a customer in an account: usually the user's own, or any account of the user's account group.
   *
   * The call is not idempotent. After a time-out or a 500 the customer may exist, and no function searches for it.
   * A repeat that is refused with 10000602 can mean that the first call worked.
   *
   * Error codes:
   * - `10000004` (400): The account is not valid.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000580` (400): The body with the customer's details is missing.
   * - `10000581` (400): The customer name is missing.
   * - `10000582` (400): The customer name does not have 1 to 60 characters.
   * - `10000583` (400): The account is missing.
   * - `10000584` (400): There is a security question without an answer.
   * - `10000585` (400): There is a security answer without a question.
   * - `10000586` (400): The security question has more than 100 characters.
   * - `10000587` (400): The security answer has more than 100 characters.
   * - `10000588` (400): There are more than four contacts.
   * - `10000589` (400): The name of a contact has more than 40 characters.
   * - `10000590` (400): The title of a contact has more than 40 characters.
   * - `10000591` (400): The phone number of a contact has more than 25 characters.
   * - `10000592` (400): The mobile number of a contact has more than 40 characters.
   * - `10000593` (400): The email address of a contact has more than 320 characters.
   * - `10000594` (400): The first line of an address has more than 40 characters.
   * - `10000595` (400): The second line of an address has more than 40 characters.
   * - `10000596` (400): The city of an address has more than 40 characters.
   * - `10000597` (400): The state of an address has more than 40 characters.
   * - `10000598` (400): The country of an address has more than 100 characters.
   * - `10000599` (400): The postal code of an address has more than 15 characters.
   * - `10000602` (400): Another customer has this name already.
   * - `10000603` (400): The account is being erased.
   * - `20000003` (404): The account does not exist.
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000028` (400): The request has a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/create-customers
   */
  createCustomer(init: CreateCustomerInit<Supplied>): Promise<Result<CreateCustomerData, CreateCustomerFailure>>;
  /**
   * Get a customer.
   *
   * Returns the details of a customer to which the user has access: customers of the user's account, of all accounts
   * of an account group, or of a customer group.
   *
   * The answer holds the security answer in clear text. Keep it out of logs.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request has a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/get-customer-details
   */
  getCustomer(init: GetCustomerInit): Promise<Result<GetCustomerData, GetCustomerFailure>>;
  /**
   * Replace all details of a customer (fields left out fall to defaults).
   *
   * Replaces the details of a customer as a whole. **A field that is left out falls to its default: its old value is
   * lost.** To change one field, get the customer, change the field, and send everything back, without `customerId`
   * and without fields that this contract does not list: unknown fields are refused (10000028).
   *
   * **Risk of lost updates.** Between the get and the put somebody else can change the customer, and this call then
   * undoes that change. No version check (ETag) is documented; make edits of one customer in one place.
   *
   * Expect the refusals of createCustomer for bad values here too: the vendor's list for this function is not known.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000023` (400): The body is not well-formed JSON.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request has a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000062`: The user has no access to the data of the account.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/edit-customer-details
   */
  editCustomer(init: EditCustomerInit<Supplied>): Promise<Result<EditCustomerData, EditCustomerFailure>>;
  /**
   * Return a string.
   *
   * Returns the string that the path holds and changes nothing. It is the cheapest way to check host, user name and
   * API key. Essential accounts may call it too.
   *
   * Error codes:
   * - `10000001` (401): The user name or API key is wrong or the IP address is not allowed.
   * - `10000024` (400): The API version in the path is not supported.
   * - `10000028` (400): The request has a parameter that the function does not know.
   * - `10000030` (400): The user's role may not call this function.
   * - `10000079`: The account is not entitled to this API.
   * - `10000080`: API access is forbidden.
   * - `30000001` (500): The server failed for an unknown reason.
   * - `40000029`: The account made too many calls in a second.
   *
   * @see https://developer.cisco.com/docs/control-center/echo
   */
  echo(init: EchoInit): Promise<Result<EchoData, EchoFailure>>;
}

export type { components };
