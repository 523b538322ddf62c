// Compiled by `npm run typecheck`, never run: what compiles of the functions that take methods, and what must not.

import type { ByteStream } from "contract-clients";
import { type ApiError, type DeadlineError, paginate, waitFor } from "contract-clients";
import type { ControlCenterClient } from "contract-clients/control-center";
import { readCallback as readPush } from "contract-clients/control-center/callbacks";
import type { GettyClient } from "contract-clients/getty";
import type { OnDemandClient } from "contract-clients/ondemand";
import { type CallbackError, readCallback } from "contract-clients/ondemand/callbacks";
import type { GetCustomersItem, RevCentClient } from "contract-clients/revcent";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_Proof extends true>() => {};

declare const revcent: RevCentClient;
declare const controlCenter: ControlCenterClient;
declare const getty: GettyClient;
declare const onDemand: OnDemandClient;

const query = { date_start: 1, date_end: 2, page: 1, limit: 25 };

export async function itemsAndPagesHaveTheTypesOfTheContract() {
  for await (const customer of paginate(revcent.getCustomers, { params: { query } }))
    is<Equal<typeof customer, GetCustomersItem>>();
  for await (const page of paginate(revcent.getCustomers, { params: { query } }).pages()) {
    if (page.error) {
      is<Equal<(typeof page)["items"], undefined>>();
      if (page.error.name === "ApiError")
        is<(typeof page)["error"] & { name: "ApiError" } extends ApiError ? true : false>();
    } else {
      is<Equal<(typeof page)["items"], readonly GetCustomersItem[]>>();
      is<Equal<(typeof page)["data"]["code"], 1>>();
    }
  }
  for await (const device of paginate(controlCenter.searchDevices, { params: { query: { modifiedSince: "" } } }))
    is<Equal<typeof device.iccid, string>>();
  // Arguments that may be left out may be left out here, too.
  for await (const account of paginate(controlCenter.getAccounts))
    is<Equal<typeof account.accountId, string | number | undefined>>();
}

export function onlyListsAreWalked() {
  // @ts-expect-error: one customer is no list
  paginate(revcent.getCustomer, { params: { path: { customer_id: "" } } });
  // @ts-expect-error: a misspelt parameter
  paginate(revcent.getCustomers, { params: { query: { ...query, pages: 1 } } });
  // @ts-expect-error: the arguments are missing
  paginate(revcent.getCustomers);
  // The wrapper supplies the request header here as in the call.
  const ResultsViewOptions = { ItemCount: 10, ItemStartNumber: 1 };
  paginate(getty.getLightboxHeaders, { body: { GetLightboxHeadersRequestBody: { ResultsViewOptions } } });
}

export async function whatIsWaitedForHasTheTypeOfTheContract() {
  const init = { params: { path: { quoteId: 1 } } };
  const { data, error } = await waitFor(onDemand.getQuote, init, (quote) => quote.Status === "Pending");
  if (!error) is<Equal<typeof data.QuoteID, number>>();
  else if (error.name === "DeadlineError") is<Equal<typeof error, DeadlineError>>();
  else is<Equal<typeof error.outcome, "not-sent" | "refused" | "unknown">>();
  const file = { params: { path: { assetId: 1 } } };
  const bytes = await waitFor(onDemand.getFile, file, (data) => data !== undefined);
  // A guard, which the compiler takes from the comparison, narrows.
  if (!bytes.error) is<Equal<typeof bytes.data, ByteStream>>();
  // @ts-expect-error: a misspelt field
  await waitFor(onDemand.getQuote, init, (quote) => quote.State === "Pending");
  // @ts-expect-error: the arguments are missing
  await waitFor(onDemand.getQuote, {}, () => true);
}

export async function callbacksHaveTheTypesOfTheContract(request: Request, name: "quoteReady" | "projectComplete") {
  const result = await readCallback(name, request);
  if (result.error) is<Equal<typeof result.error, CallbackError>>();
  else if (result.name === "quoteReady") is<Equal<typeof result.data.QuoteID, number>>();
  else is<Equal<typeof result.data.ProjectID, number>>();
  const { data } = await readPush("deviceTransfer", request);
  is<Equal<typeof data, Uint8Array | undefined>>();
  // @ts-expect-error: no such webhook
  await readCallback("quoteready", request);
  // @ts-expect-error: nothing is signed there
  await readCallback("quoteReady", request, { secret: "" });
  // @ts-expect-error: a body that a framework has parsed
  await readCallback("quoteReady", { headers: {}, body: { QuoteID: 1 } });
}
