import { createRevCentClient } from "contract-clients/revcent";
import { json, mark, methodsOf, type TestProvider } from "./failure-client.js";

/** Cards take digits only. */
export const CARD = { card_number: "4929000730014929", card_code: "7394" };

const revcentCredentials = { apiKey: mark("apiKey") };
const contact = (name: string) => ({
  first_name: mark(`${name}First`),
  last_name: mark(`${name}Last`),
  address_line_1: mark(`${name}1`),
  address_line_2: mark(`${name}2`),
  city: mark(`${name}City`),
  state: mark(`${name}State`),
  zip: mark(`${name}Zip`),
  country: mark(`${name}Country`),
  company: mark(`${name}Company`),
  email: `${mark(name)}@example.com`,
  phone: mark(`${name}Phone`),
});
export const revcentCustomer = {
  campaign: mark("campaign"),
  customer: contact("customer"),
  bill_to: contact("billTo"),
  payment: { credit_card: { ...CARD, exp_month: 7, exp_year: 31 } },
  internal_customer_id: mark("internalId"),
  metadata: [{ name: mark("metaName"), value: mark("metaValue") }],
};
export const revcent: TestProvider = {
  name: "revcent",
  root: "/v2",
  createPath: "/v2/customers",
  readPath: "/v2/customers/CUSTOMER000000000001",
  created: json(200, { code: 1, customer_id: "CUSTOMER000000000001", result: "Customer created." }),
  read: json(200, { code: 1, address_line_1: "1 Rue de l’Été" }),
  credentials: revcentCredentials,
  createBody: revcentCustomer,
  no: (message, error_code = "invalid") => JSON.stringify({ code: 0, error_code, message, result: message }),
  connect(options) {
    const client = createRevCentClient({ ...revcentCredentials, ...options });
    return {
      create: (call) => client.createCustomer({ body: revcentCustomer, ...call }),
      read: (call) => client.getCustomer({ params: { path: { customer_id: "CUSTOMER000000000001" } }, ...call }),
      methods: methodsOf(client),
    };
  },
};
