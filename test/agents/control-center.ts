// Three tasks, with nothing but what llms.txt and the operations' pages say.
import { ApiError } from "contract-clients";
import { createControlCenterClient } from "contract-clients/control-center";

const client = (baseUrl: string) => createControlCenterClient({ baseUrl, username: "user", apiKey: "key" });
const body = { name: "Acme Customer", accountName: "Acme" };

export async function learnsThatCustomerIsThere(baseUrl: string) {
  const controlCenter = client(baseUrl);
  await controlCenter.createCustomer({ body });
  const { error } = await controlCenter.createCustomer({ body });
  return error instanceof ApiError ? error.code : error;
}

export async function changesName(baseUrl: string) {
  const controlCenter = client(baseUrl);
  const created = await controlCenter.createCustomer({ body: { ...body, name: "Old name" } });
  if (created.error) return created.error.message;
  const params = { path: { customerId: created.data.customerId } };
  const edited = await controlCenter.editCustomer({ params, body: { ...body, name: "New name" } });
  if (edited.error) return edited.error.message;
  const { data } = await controlCenter.getCustomer({ params });
  return data?.name;
}

export async function findsDevices(baseUrl: string) {
  const { data, error } = await client(baseUrl).searchDevices({
    params: { query: { modifiedSince: "2016-04-18T17:31:34+00:00", pageNumber: 1, pageSize: 50 } },
  });
  return error ? error.message : Array.isArray(data.devices);
}
