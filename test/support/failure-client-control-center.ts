import { createControlCenterClient } from "contract-clients/control-center";
import { json, MARK, mark, methodsOf, type TestProvider } from "./failure-client.js";

const controlCenterCredentials = { username: mark("username"), apiKey: mark("apiKey") };
const address = (name: string) => ({
  addressLine1: mark(`${name}1`),
  addressLine2: mark(`${name}2`),
  city: mark(`${name}City`),
  state: mark(`${name}State`),
  country: mark(`${name}Country`),
  postalCode: `MK-zip-${MARK}`,
});
export const controlCenterCustomer = {
  name: mark("name"),
  accountName: mark("accountName"),
  securityQuestion: mark("question"),
  securityAnswer: mark("answer"),
  shipToBillAddress: false,
  contacts: [
    {
      name: mark("contact"),
      title: mark("title"),
      phone: mark("phone"),
      mobile: mark("mobile"),
      email: `${mark("email")}@example.com`,
    },
  ],
  billingAddress: address("bill"),
  shippingAddress: address("ship"),
};
export const controlCenter: TestProvider = {
  name: "control-center",
  root: "/rws/api/v1",
  createPath: "/rws/api/v1/customers",
  readPath: "/rws/api/v1/customers/1234",
  created: json(200, { customerId: 1234, timestamp: 1527590173 }),
  read: json(200, { name: "Café Müller", accountName: "Acme", securityAnswer: mark("storedAnswer"), customerId: 1234 }),
  credentials: controlCenterCredentials,
  createBody: controlCenterCustomer,
  no: (errorMessage, errorCode = "10000582") => JSON.stringify({ errorMessage, errorCode }),
  connect(options) {
    const client = createControlCenterClient({ ...controlCenterCredentials, ...options });
    return {
      create: (call) => client.createCustomer({ body: controlCenterCustomer, ...call }),
      read: (call) => client.getCustomer({ params: { path: { customerId: 1234 } }, ...call }),
      methods: methodsOf(client),
    };
  },
};
