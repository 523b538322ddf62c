// Three tasks, with nothing but what llms.txt and the operations' pages say.
import { ApiError } from "contract-clients";
import { createGettyClient } from "contract-clients/getty";

const user = { userName: "ada.byron", userPassword: "secret" };
const client = (baseUrl: string, credentials = {}) =>
  createGettyClient({ baseUrl, systemId: "12345", systemPassword: "secret", ...credentials });

export async function listsCountriesWithoutUser(baseUrl: string) {
  const { data, error } = await client(baseUrl).getCountries({
    body: { GetCountriesRequestBody: { Language: "en-US" } },
  });
  return error ? error.message : data.GetCountriesResult.Countries.length > 0;
}

export async function learnsThatNameIsTaken(baseUrl: string) {
  const getty = client(baseUrl, user);
  const CreateCustomerRequestBody = {
    UserName: "grace.hopper",
    Password: "example-password",
    EmailAddress: "grace@example.com",
    FirstName: "Grace",
    LastName: "Hopper",
    BillingCountryChar3Iso: "USA",
  };
  await getty.createCustomer({ body: { CreateCustomerRequestBody } });
  const { error } = await getty.createCustomer({ body: { CreateCustomerRequestBody } });
  return error instanceof ApiError ? error.code : error;
}

export async function searchesImages(baseUrl: string) {
  const { data, error } = await client(baseUrl, user).searchForImages({
    body: {
      SearchForImages2RequestBody: {
        Query: { SearchPhrase: "tree" },
        ResultOptions: { ItemCount: 10, ItemStartNumber: 1 },
      },
    },
  });
  return error ? error.message : Array.isArray(data.SearchForImagesResult.Images);
}
