import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createGettyClient } from "../../src/providers/getty.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import type { AnyMethod } from "../../src/provision/options.js";

/** How customers of a provider are made by the thousand. */
export interface Play {
  readonly operation: string;
  client(baseUrl: string): Readonly<Record<string, AnyMethod>>;
  /** The call that makes a customer of a number. */
  init(number: number): { readonly body: object };
}

const methods = (client: object) => client as Readonly<Record<string, AnyMethod>>;
// The mocks fail often, and who counts wants to know.
const maxRetries = 10;

export const PLAYS: Readonly<Record<string, Play>> = {
  getty: {
    operation: "createCustomer",
    client: (baseUrl) =>
      methods(
        createGettyClient({
          ...{ systemId: "1", systemPassword: "p", userName: "u", userPassword: "q", baseUrl, maxRetries },
        }),
      ),
    init: (number) => ({
      body: {
        CreateCustomerRequestBody: {
          ...{ UserName: `person${number}`, Password: "analytical", EmailAddress: `person-${number}@example.com` },
          ...{ FirstName: "Ada", LastName: "Byron", BillingCountryChar3Iso: "GBR" },
        },
      },
    }),
  },
  "control-center": {
    operation: "createCustomer",
    client: (baseUrl) => methods(createControlCenterClient({ username: "u", apiKey: "k", baseUrl, maxRetries })),
    init: (number) => ({ body: { name: `Customer ${number}`, accountName: "Acme" } }),
  },
  revcent: {
    operation: "createCustomer",
    client: (baseUrl) => methods(createRevCentClient({ apiKey: "k", baseUrl, maxRetries })),
    init: (number) => ({
      body: {
        campaign: "web",
        customer: { email: `person-${number}@example.com`, first_name: "P", last_name: `${number}` },
      },
    }),
  },
  ondemand: {
    operation: "createAccount",
    client: (baseUrl) => methods(createOnDemandClient({ accessKeyId: "a", secretAccessKey: "s", baseUrl, maxRetries })),
    init: (number) => ({
      body: {
        ...{ MerchantID: `${number}`, EmailAddress: `person-${number}@example.com` },
        ...{ CompanyName: "ACME", Country: "GB" },
      },
    }),
  },
};
