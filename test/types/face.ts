// Compiled by `npm run typecheck`, never run: what compiles, and what must not.
import { ApiError, ConnectionError, InvalidRequestError, unwrap } from "contract-clients";
import type { ControlCenterClient } from "contract-clients/control-center";
import type { GettyClient } from "contract-clients/getty";
import type { OnDemandClient } from "contract-clients/ondemand";
import type { CreateCustomerBody, CreateCustomerFailure, RevCentClient } from "contract-clients/revcent";
import { createRevCentClient } from "contract-clients/revcent";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_Proof extends true>() => {};

declare const revcent: RevCentClient;
declare const controlCenter: ControlCenterClient;
declare const getty: GettyClient;
declare const onDemand: OnDemandClient;
declare const signal: AbortSignal;

const customer = { first_name: "Ada", last_name: "Byron", email: "ada@example.com" };

export async function resultIsADiscriminatedUnion() {
  const { data, error } = await revcent.createCustomer({ body: { campaign: "Spring", customer } });
  if (error) {
    is<Equal<typeof data, undefined>>();
    is<Equal<typeof error.outcome, "not-sent" | "refused" | "unknown">>();
  } else {
    is<Equal<typeof data.customer_id, string>>();
    is<Equal<typeof data.code, 1>>();
    // @ts-expect-error: not in the contract
    data.custmer_id;
  }
  const result = await revcent.createCustomer({ body: { campaign: "Spring", customer } });
  // @ts-expect-error: data may be missing before error was looked at
  result.data.customer_id;
  const unwrapped = unwrap(result);
  is<Equal<typeof unwrapped.customer_id, string>>();
}

export async function unknownAndMissingKeysDoNotCompile() {
  // @ts-expect-error: body is missing
  await revcent.createCustomer({});
  // @ts-expect-error: customer is missing
  await revcent.createCustomer({ body: { campaign: "Spring" } });
  // @ts-expect-error: unknown key
  await revcent.createCustomer({ body: { campaign: "Spring", customer, emial: "" } });
  // @ts-expect-error: unknown key, one level down
  await revcent.createCustomer({ body: { campaign: "Spring", customer: { ...customer, frist_name: "" } } });
  // @ts-expect-error: unknown option
  await revcent.createCustomer({ body: { campaign: "Spring", customer }, timeOut: 5 });
  // @ts-expect-error: an operation without parameters
  await revcent.createCustomer({ body: { campaign: "Spring", customer }, params: {} });
  // @ts-expect-error: params is missing
  await revcent.getCustomer({});
  // @ts-expect-error: a misspelt path parameter
  await revcent.getCustomer({ params: { path: { customerId: "" } } });
  // @ts-expect-error: a missing query parameter
  await revcent.getCustomers({ params: { query: { date_start: 1, date_end: 2, limit: 25 } } });
  // @ts-expect-error: a GET takes no body
  await revcent.getCustomer({ params: { path: { customer_id: "" } }, body: {} });
  await revcent.createCustomer({
    body: { campaign: "Spring", customer },
    signal,
    timeout: 5,
    maxRetries: 0,
    headers: { a: "b" },
  });
  await onDemand.getAccountInfo();
  await onDemand.getAccountInfo({ signal });
}

export async function theErrorsNarrow() {
  const { error } = await controlCenter.createCustomer({ body: { name: "Acme", accountName: "Acme" } });
  if (!error) return;
  if (error instanceof InvalidRequestError) is<Equal<(typeof error.issues)[number]["path"], string>>();
  else if (error instanceof ConnectionError) error.reason === "timeout";
  else if (error instanceof ApiError) {
    error.code === "10000602";
    error.code === "a code that is not documented";
    if (error.status === 400) is<Equal<typeof error.body, { errorMessage: string; errorCode?: string } | undefined>>();
    // @ts-expect-error: not a reason of an ApiError
    error.reason;
  }
  if (error.name === "ApiError" && error.status === 404) error.body?.errorMessage;
  // @ts-expect-error: only an ApiError has a status
  error.status;
}

export async function aNoWithin200HasItsOwnBody() {
  const { data, error } = await getty.getCountries({ body: { GetCountriesRequestBody: {} } });
  if (error instanceof ApiError && error.status === 200) error.body?.ResponseHeader.StatusList[0]?.Code;
  if (data) is<Equal<(typeof data.GetCountriesResult.Countries)[number]["CountryChar3ISO"], string>>();
}

export async function theWrapperSuppliesTheRequestHeader() {
  const CreateCustomerRequestBody = {
    UserName: "",
    Password: "",
    EmailAddress: "",
    FirstName: "",
    LastName: "",
    BillingCountryChar3Iso: "",
  };
  await getty.createCustomer({ body: { CreateCustomerRequestBody } });
  await getty.createCustomer({ body: { CreateCustomerRequestBody, RequestHeader: { CoordinationId: "1" } } });
  // @ts-expect-error: the rest is not supplied
  await getty.createCustomer({ body: { RequestHeader: {} } });
  // @ts-expect-error: unknown key in the header
  await getty.createCustomer({ body: { CreateCustomerRequestBody, RequestHeader: { Tokne: "" } } });
}

export async function listsOfXmlAreLists() {
  const { data } = await onDemand.getAccountInfo();
  const language = data?.TargetLanguages?.[0];
  if (language) is<Equal<typeof language.LanguageCode, string>>();
}

export function namesOfTheContractAreExported(body: CreateCustomerBody, failure: CreateCustomerFailure) {
  return [body.customer.email, failure.outcome];
}

export function optionsAreChecked() {
  // @ts-expect-error: the credential is missing
  createRevCentClient({});
  // @ts-expect-error: unknown option
  createRevCentClient({ apiKey: "", apikey: "" });
  createRevCentClient({
    apiKey: "",
    fetch: globalThis.fetch,
    headers: {},
    timeout: 0,
    maxRetries: 1,
    validate: false,
    baseUrl: "",
  });
}
