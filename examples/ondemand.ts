// Create an account with Lionbridge onDemand: an object here, signed XML on the wire. The sample data of the vendor's page.
import { createOnDemandClient, type OnDemandClient, type OnDemandClientOptions } from "contract-clients/ondemand";

/** A client with the key pair from the environment. `options` can point it at a mock. */
export const connect = (options: Partial<OnDemandClientOptions> = {}) =>
  createOnDemandClient({
    baseUrl: process.env["ONDEMAND_URL"] ?? "https://developer-sandbox.liondemand.com",
    accessKeyId: process.env["ONDEMAND_ACCESS_KEY_ID"] ?? "demo-key-id",
    secretAccessKey: process.env["ONDEMAND_SECRET_ACCESS_KEY"] ?? "demo-secret-key",
    ...options,
  });

const body = {
  MerchantID: "123233244",
  EmailAddress: "example@example.com",
  FirstName: "Joe",
  LastName: "Bloggs",
  CompanyName: "ACME Coyote Products, Ltd.",
  Country: "GB",
  VATID: "12334455544",
};

export const create = (onDemand: OnDemandClient) => onDemand.createAccount({ body });

/** The same call, refused: `Prefer` makes a mock choose an answer, and means nothing to the provider. */
export const createRefused = (onDemand: OnDemandClient) =>
  onDemand.createAccount({ body, headers: { prefer: "code=409" } });
