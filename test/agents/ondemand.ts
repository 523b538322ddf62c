// Three tasks, with nothing but what llms.txt and the operations' pages say.
import { ApiError } from "contract-clients";
import { createOnDemandClient } from "contract-clients/ondemand";

const client = (baseUrl: string) => createOnDemandClient({ baseUrl, accessKeyId: "key", secretAccessKey: "secret" });
const body = { MerchantID: "1", EmailAddress: "a@example.com", CompanyName: "ACME", Country: "GB" };

export async function createsAccountAndKeepsItsKeys(baseUrl: string) {
  const { data, error } = await client(baseUrl).createAccount({ body });
  return error ? error.message : [typeof data.AccessKeyID, typeof data.SecretAccessKey].join();
}

export async function learnsThatAccountIsThere(baseUrl: string) {
  const onDemand = client(baseUrl);
  await onDemand.createAccount({ body });
  const { error } = await onDemand.createAccount({ body });
  return error instanceof ApiError ? error.status : error;
}

export async function uploadsFile(baseUrl: string) {
  const { data, error } = await client(baseUrl).addFile({
    params: { path: { languageCode: "en-gb", filename: "foo.txt" } },
    body: new Blob(["Hello"], { type: "text/plain" }),
  });
  return error ? error.message : typeof data.AssetID;
}
