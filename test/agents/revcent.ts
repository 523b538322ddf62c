// Three tasks, with nothing but what llms.txt and the operations' pages say.
import { InvalidRequestError, reconcile } from "contract-clients";
import { createRevCentClient } from "contract-clients/revcent";

const client = (baseUrl: string) => createRevCentClient({ baseUrl, apiKey: "key", timeout: 5000, maxRetries: 0 });

export async function createsCustomerAndReadsItBack(baseUrl: string) {
  const revcent = client(baseUrl);
  const init = {
    body: { campaign: "Spring", customer: { first_name: "Ada", last_name: "Byron", email: "ada@example.com" } },
  };
  const { data, error } = await revcent.createCustomer(init);
  if (error)
    return error.outcome === "unknown" ? (await reconcile(revcent.createCustomer, init, error)).state : error.message;
  const found = await revcent.getCustomer({ params: { path: { customer_id: data.customer_id } } });
  return found.error ? found.error.message : "there";
}

export async function explainsWhatIsWrong(baseUrl: string) {
  const { error } = await client(baseUrl).createCustomer({
    body: { campaign: "", customer: { first_name: "Ada", last_name: "Byron", email: "ada" } },
  });
  return error instanceof InvalidRequestError ? error.issues.length > 0 : error;
}

export async function listsCustomersOfYesterday(baseUrl: string) {
  const query = { limit: 25, page: 0, date_start: 1767225600, date_end: 1767312000 };
  const { data, error } = await client(baseUrl).getCustomers({ params: { query } });
  return error ? error.message : Array.isArray(data.results);
}
