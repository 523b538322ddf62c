// Compiled by `npm run typecheck`, never run: which operations may be picked, and what a client of them is.
import { paginate, reconcile } from "contract-clients";
import * as controlCenter from "contract-clients/control-center/operations";
import { type GettyClient, pickGettyClient } from "contract-clients/getty";
import { getCountries } from "contract-clients/getty/operations";
import { pickOnDemandClient } from "contract-clients/ondemand";
import { createAccount } from "contract-clients/ondemand/operations";
import { fileJournal, provision } from "contract-clients/provision";
import { pickRevCentClient, type RevCentClient } from "contract-clients/revcent";
import * as operations from "contract-clients/revcent/operations";
import { createCustomer, getCustomer, getCustomers } from "contract-clients/revcent/operations";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const is = <_Proof extends true>() => {};

const options = { apiKey: "key" };
const revcent = pickRevCentClient(options, { createCustomer, getCustomers, getCustomer });
const body = { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } };

export async function aClientOfSomeOperationsHasTheirMethodsAlone() {
  is<Equal<typeof revcent, Pick<RevCentClient, "createCustomer" | "getCustomers" | "getCustomer">>>();
  const { data, error } = await revcent.createCustomer({ body });
  if (!error) is<Equal<typeof data.customer_id, string>>();
  // @ts-expect-error: not picked
  revcent.getSales;
  // @ts-expect-error: unknown key
  await revcent.createCustomer({ body: { ...body, emial: "" } });
  const all = pickRevCentClient(options, operations);
  is<Equal<typeof all, Pick<RevCentClient, keyof RevCentClient>>>();
  const getty = pickGettyClient({ systemId: "", systemPassword: "" }, { getCountries });
  is<Equal<typeof getty, Pick<GettyClient, "getCountries">>>();
  pickOnDemandClient({ baseUrl: "", accessKeyId: "", secretAccessKey: "" }, { createAccount });
}

export async function functionsThatTakeClientsTakeThis() {
  const { error } = await revcent.createCustomer({ body });
  if (error) await reconcile(revcent.createCustomer, { body }, error);
  const query = { date_start: 1, date_end: 2, page: 1, limit: 25 };
  for await (const { id } of paginate(revcent.getCustomers, { params: { query } }))
    is<Equal<typeof id, string | undefined>>();
  const run = { items: [body], key: () => "", journal: fileJournal("journal") };
  provision({ client: revcent, operation: "createCustomer", ...run });
  // @ts-expect-error: not picked
  provision({ client: revcent, operation: "createSale", ...run });
}

export function whatIsNoOperationOfTheProviderDoesNotCompile() {
  // @ts-expect-error: under the name of another one
  pickRevCentClient(options, { createCustomer: getCustomer });
  // @ts-expect-error: another provider's, though it has the same name
  pickRevCentClient(options, { createCustomer: controlCenter.createCustomer });
  // @ts-expect-error: there is no such operation
  pickRevCentClient(options, { createCustomer, deleteCustomer: createCustomer });
  // @ts-expect-error: no operation
  pickRevCentClient(options, { createCustomer: "createCustomer" });
  // @ts-expect-error: unknown option
  pickRevCentClient({ ...options, token: "" }, { createCustomer });
  // @ts-expect-error: operations are missing
  pickRevCentClient(options);
}
