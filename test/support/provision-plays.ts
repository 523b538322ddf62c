import { createControlCenterClient } from "../../src/providers/control-center.js";
import { createGettyClient } from "../../src/providers/getty.js";
import { createOnDemandClient } from "../../src/providers/ondemand.js";
import { createRevCentClient } from "../../src/providers/revcent.js";
import type { AnyMethod } from "../../src/provision/options.js";
import { customersOf } from "./revcent-customers.js";

/** How customers of a provider are made by the thousand. */
export interface Play {
  readonly operation: string;
  /** `more`: other options of the client. */
  client(baseUrl: string, more?: object): Readonly<Record<string, AnyMethod>>;
  /** The call that makes a customer of a number. */
  init(number: number): { readonly body: object };
}

const methods = (client: object) => client as Readonly<Record<string, AnyMethod>>;
// The mocks fail often, and who counts wants to know.
const maxRetries = 10;

export const PLAYS: Readonly<Record<string, Play>> = {
  getty: {
    operation: "createCustomer",
    client: (baseUrl, more) =>
      methods(
        createGettyClient({
          ...{ systemId: "1", systemPassword: "p", userName: "u", userPassword: "q", baseUrl, maxRetries, ...more },
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
    client: (baseUrl, more) =>
      methods(createControlCenterClient({ username: "u", apiKey: "k", baseUrl, maxRetries, ...more })),
    init: (number) => ({ body: { name: `Customer ${number}`, accountName: "Acme" } }),
  },
  revcent: {
    operation: "createCustomer",
    client: (baseUrl, more) => methods(createRevCentClient({ apiKey: "k", baseUrl, maxRetries, ...more })),
    init: (number) => ({
      body: {
        campaign: "web",
        customer: { email: `person-${number}@example.com`, first_name: "P", last_name: `${number}` },
      },
    }),
  },
  ondemand: {
    operation: "createAccount",
    client: (baseUrl, more) =>
      methods(createOnDemandClient({ accessKeyId: "a", secretAccessKey: "s", baseUrl, maxRetries, ...more })),
    init: (number) => ({
      body: {
        ...{ MerchantID: `${number}`, EmailAddress: `person-${number}@example.com` },
        ...{ CompanyName: "ACME", Country: "GB" },
      },
    }),
  },
};

/** Calls at a time with which it is looked. */
const LOOKING = 8;

/** Whether each customer from 1 on is there, and once. @throws Error that names what is missing, or there twice */
export async function checkCustomers(provider: string, url: string, count: number): Promise<void> {
  const missing = provider === "revcent" ? await missingInList(url, count) : await missingByName(provider, url, count);
  if (missing.length > 0) throw new Error(`${provider}: missing: ${missing.join(", ")}`);
}

async function missingInList(url: string, count: number): Promise<number[]> {
  const made = await customersOf(url);
  if (new Set(made).size < made.length || made.length > count)
    throw new Error(`${made.length} customers of ${new Set(made).size} addresses, not ${count}`);
  return numbersTo(count).filter((number) => !made.includes(`person-${number}@example.com`));
}

/** The others refuse a name that is taken: what can be made now was missing. */
async function missingByName(provider: string, url: string, count: number): Promise<number[]> {
  const { client, operation, init } = PLAYS[provider] as Play;
  const create = client(url)[operation] as AnyMethod;
  const missing: number[] = [];
  const numbers = numbersTo(count);
  const look = async () => {
    for (let number = numbers.shift(); number !== undefined; number = numbers.shift())
      for (let outcome = "unknown"; outcome === "unknown"; ) {
        const { error } = await create(init(number));
        if (!error) missing.push(number);
        outcome = error?.outcome ?? "created";
      }
  };
  await Promise.all(Array.from({ length: LOOKING }, look));
  return missing;
}

const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
