import { createControlCenterClient } from "contract-clients/control-center";

const controlCenter = createControlCenterClient({
  baseUrl: "https://rws-jpotest.jasper.com/rws/api/v1",
  username: process.env["CONTROL_CENTER_USERNAME"] ?? "",
  apiKey: process.env["CONTROL_CENTER_API_KEY"] ?? "",
});

const { data, error } = await controlCenter.editCustomer({
  params: {
    path: {
      customerId: 1234,
    },
  },
  body: {
    name: "Acme Customer",
    accountName: "Acme",
    securityQuestion: "FirstConcert",
    securityAnswer: "Journey",
    shipToBillAddress: true,
    contacts: [
      {
        name: "Ada Byron",
        title: "Head of Operations",
        phone: "+1 555 0100",
        mobile: "+1 555 0101",
        email: "ada@example.com",
      },
    ],
    billingAddress: {
      addressLine1: "125 Main",
      addressLine2: "string",
      city: "Anytown",
      state: "FLA",
      country: "USA",
      postalCode: "36301",
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
