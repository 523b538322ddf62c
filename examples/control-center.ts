// Create a customer with Cisco Control Center: the sample data of the vendor's page.
import {
  type ControlCenterClient,
  type ControlCenterClientOptions,
  createControlCenterClient,
} from "contract-clients/control-center";

/** A client with the credentials from the environment. `options` can point it at a mock. */
export const connect = (options: Partial<ControlCenterClientOptions> = {}) =>
  createControlCenterClient({
    baseUrl: process.env["CONTROL_CENTER_URL"] ?? "https://rws-jpotest.jasper.com/rws/api/v1",
    username: process.env["CONTROL_CENTER_USERNAME"] ?? "demo-user",
    apiKey: process.env["CONTROL_CENTER_API_KEY"] ?? "demo-key",
    ...options,
  });

const body = {
  name: "Acme Customer",
  accountName: "Acme",
  securityQuestion: "FirstConcert",
  securityAnswer: "Journey",
  shipToBillAddress: true,
  billingAddress: {
    addressLine1: "123 Main",
    addressLine2: "string",
    city: "Anytown",
    state: "FLA",
    country: "USA",
    postalCode: "36301",
  },
};

export const create = (controlCenter: ControlCenterClient) => controlCenter.createCustomer({ body });

/** The same call, refused: `Prefer` makes a mock choose an answer, and means nothing to the provider. */
export const createRefused = (controlCenter: ControlCenterClient) =>
  controlCenter.createCustomer({ body, headers: { prefer: "example=DuplicateName" } });
