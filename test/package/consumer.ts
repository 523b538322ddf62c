// A stranger's program, type-checked only: with the repository against src/, and by scripts/test-package.ts against the
// installed package. It imports every entry.
import type { Issue, Outcome, Result } from "contract-clients";
import {
  ApiError,
  ClientError,
  ConnectionError,
  InvalidRequestError,
  paginate,
  unwrap,
  waitFor,
} from "contract-clients";
import {
  type CreateCustomerBody,
  createControlCenterClient,
  pickControlCenterClient,
} from "contract-clients/control-center";
import { readCallback as readPush } from "contract-clients/control-center/callbacks";
import { getCustomer } from "contract-clients/control-center/operations";
import { createGettyClient, type GettyClient, type GettyClientOptions } from "contract-clients/getty";
import { getCountries } from "contract-clients/getty/operations";
import { type CreateAccountData, createOnDemandClient, type OnDemandClient } from "contract-clients/ondemand";
import { CallbackError, readCallback } from "contract-clients/ondemand/callbacks";
import { createAccount } from "contract-clients/ondemand/operations";
import { fileJournal, provision } from "contract-clients/provision";
import { postgresJournal, postgresSessionStore } from "contract-clients/provision/postgres";
import { createRevCentClient, pickRevCentClient } from "contract-clients/revcent";
import { createCustomer } from "contract-clients/revcent/operations";

// One call per provider.

const revcent = createRevCentClient({ apiKey: "key", timeout: 5_000, headers: { "x-trace": "1" }, fetch });
const ada = { first_name: "Ada", last_name: "Byron", email: "ada@example.com" };

export async function createOrExplain(): Promise<string> {
  const { data, error, response } = await revcent.createCustomer({ body: { campaign: "Spring", customer: ada } });
  if (!error) {
    // @ts-expect-error names are as on the wire.
    data.customerId;
    return response.headers.get("date") ?? data.customer_id;
  }
  // @ts-expect-error there is no data beside an error.
  data.customer_id;
  // @ts-expect-error the connection may have failed before there was a response.
  response.status;

  const outcome: Outcome = error.outcome;
  if (error instanceof InvalidRequestError) {
    const issues: readonly Issue[] = error.issues;
    return issues.map(({ path }) => path).join();
  }
  if (error instanceof ConnectionError) return error.reason === "timeout" ? "too slow" : outcome;
  // Neither of the two: an ApiError is what is left.
  return error.body?.message ?? `${error.status}`;
}

const gettyOptions: GettyClientOptions = { systemId: "1", systemPassword: "2" };
const getty: GettyClient = createGettyClient(gettyOptions);

export async function readRefusal(): Promise<string | undefined> {
  const CreateCustomerRequestBody = {
    UserName: "ada.byron",
    Password: "analytical-engine",
    EmailAddress: "ada@example.com",
    FirstName: "Ada",
    LastName: "Byron",
    BillingCountryChar3Iso: "GBR",
  };
  await getty.createCustomer({ body: { RequestHeader: { Token: "own" }, CreateCustomerRequestBody } });
  // @ts-expect-error RequestHeader may be left out, and nothing else.
  await getty.createCustomer({ body: {} });
  const { error } = await getty.createCustomer({ body: { CreateCustomerRequestBody } });

  if (!(error instanceof ApiError)) return error?.message;
  if (error.code === "DuplicateUsername" || error.code === "NotYetDocumented") return error.code;
  // The status decides what the body is: its header is certain under 200, and elsewhere not.
  if (error.status === 200) return error.body?.ResponseHeader.Status;
  // @ts-expect-error ResponseHeader may be missing.
  error.body?.ResponseHeader.Status;
  return error.body?.ResponseHeader?.Status;
}

const site = { baseUrl: "https://example.com/rws/api/v1" };
const controlCenter = createControlCenterClient({ ...site, username: "user", apiKey: "key" });

export async function createAndGet(): Promise<unknown> {
  const body: CreateCustomerBody = { name: "Acme Customer", accountName: "Acme", contacts: [{ name: "Ada" }] };
  const customerId = String(unwrap(await controlCenter.createCustomer({ body })).customerId);
  // @ts-expect-error params is missing.
  await controlCenter.getCustomer({});
  // @ts-expect-error the parameter is called customerId.
  await controlCenter.getCustomer({ params: { path: { id: customerId } } });
  // @ts-expect-error createCustomer has no parameters.
  await controlCenter.createCustomer({ body, params: { path: { customerId } } });
  const { data, error } = await controlCenter.getCustomer({
    params: { path: { customerId } },
    signal: AbortSignal.timeout(1_000),
  });
  return error instanceof ClientError ? error.retryable : data?.name;
}

const onDemand: OnDemandClient = createOnDemandClient({ ...site, accessKeyId: "id", secretAccessKey: "secret" });

export async function createAndCount(): Promise<Result<number, Error>> {
  const account = { MerchantID: "1", EmailAddress: ada.email, CompanyName: "Acme", Country: "GB" };
  const created: CreateAccountData = unwrap(await onDemand.createAccount({ body: account }));
  const { data, error, response } = await onDemand.getAccountInfo();
  return error ? { error } : { data: created.AccessKeyID.length + data.TranslationCredit, response };
}

export async function createMany(): Promise<string[]> {
  const created: string[] = [];
  for await (const { state, data, item } of provision({
    client: revcent,
    operation: "createCustomer",
    items: [{ campaign: "Spring", customer: ada }],
    key: ({ customer }) => customer.email,
    journal: fileJournal("customers.journal"),
  }))
    if (state === "created") created.push(data?.customer_id ?? item.customer.email);
  return created;
}

export async function createManyTogether(connectionString: string): Promise<void> {
  const journal = postgresJournal({ connectionString, name: "spring" });
  for await (const { state } of provision({
    ...{ client: revcent, operation: "createCustomer", journal },
    items: [{ campaign: "Spring", customer: ada }],
    key: ({ customer }) => customer.email,
  }))
    state satisfies "created" | "exists" | "refused" | "undecided";
  for await (const { key } of journal.entries()) key satisfies string;
  await postgresSessionStore({ connectionString }).close();
}

// Clients of some operations.

export async function createWithLittle(): Promise<unknown> {
  const small = pickRevCentClient({ apiKey: "key" }, { createCustomer });
  // @ts-expect-error getCustomers was not picked.
  small.getCustomers;
  // @ts-expect-error another provider's operation.
  pickRevCentClient({ apiKey: "key" }, { getCustomer });
  const others = [getCountries.provider satisfies "getty", createAccount.id satisfies "createAccount"];
  const { data } = await small.createCustomer({ body: { campaign: "Spring", customer: ada } });
  const { getCustomer: get } = pickControlCenterClient({ ...site, username: "user", apiKey: "key" }, { getCustomer });
  return data?.customer_id ?? (await get({ params: { path: { customerId: others.join() } } })).data?.name;
}

// Keys that are unknown or missing do not compile.

const campaign = "Spring";
// @ts-expect-error middle_name is unknown.
void revcent.createCustomer({ body: { campaign, customer: { ...ada, middle_name: "A" } } });
// @ts-expect-error customer is missing.
void revcent.createCustomer({ body: { campaign } });
// @ts-expect-error body is missing.
void revcent.createCustomer({});
// @ts-expect-error retries is unknown: it is called maxRetries.
void revcent.createCustomer({ body: { campaign, customer: ada }, retries: 1 });
// @ts-expect-error apiKey is missing.
createRevCentClient({});
// @ts-expect-error token is unknown.
createRevCentClient({ apiKey: "key", token: "token" });
// @ts-expect-error baseUrl is missing.
createControlCenterClient({ username: "user", apiKey: "key" });

// Lists, waits and callbacks.

export async function readAll(controlCenter: ReturnType<typeof createControlCenterClient>, onDemand: OnDemandClient) {
  const init = { params: { query: { modifiedSince: "2020-01-01T00:00:00Z" } } };
  for await (const device of paginate(controlCenter.searchDevices, init)) if (device.iccid === "1") break;
  const { data } = await waitFor(
    onDemand.getQuote,
    { params: { path: { quoteId: 1 } } },
    (quote) => quote.Status !== "New",
  );
  return data?.TotalCost;
}

export async function receive(request: Request): Promise<Response> {
  const push = await readPush("push", request, { secret: async () => "secret", maxAge: 60_000 });
  if (!push.error) return new Response(push.data.eventType + (push.data.data.iccid ?? ""));
  const { name, data, error } = await readCallback("quotePaid", request, { maxBytes: 10_000 });
  if (error instanceof CallbackError) return new Response(error.message, { status: error.status });
  return new Response(`${name} ${data?.QuoteID.toFixed()}`);
}
