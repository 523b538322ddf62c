// Compiled by `npm run typecheck`, never run: what compiles of the functions that take methods, and what must not.
import { type ApiError, paginate } from "contract-clients";
import type { ControlCenterClient } from "contract-clients/control-center";
import type { GettyClient } from "contract-clients/getty";
import type { GetCustomersItem, RevCentClient } from "contract-clients/revcent";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_Proof extends true>() => {};

declare const revcent: RevCentClient;
declare const controlCenter: ControlCenterClient;
declare const getty: GettyClient;

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
    is<Equal<typeof account.accountId, string | number>>();
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
