import { createGettyClient } from "contract-clients/getty";

const getty = createGettyClient({
  systemId: process.env["GETTY_SYSTEM_ID"] ?? "",
  systemPassword: process.env["GETTY_SYSTEM_PASSWORD"] ?? "",
  userName: process.env["GETTY_USER_NAME"] ?? "",
  userPassword: process.env["GETTY_USER_PASSWORD"] ?? "",
});

const { data, error } = await getty.createCustomer({
  body: {
    CreateCustomerRequestBody: {
      UserName: "ada.byron",
      Password: "example-password",
      EmailAddress: "ada.byron@example.com",
      FirstName: "Ada",
      LastName: "Byron",
      MiddleName: "King",
      PhoneNumber: "206.555.0100",
      MarketingEmailOptIn: false,
      BillingCountryChar3Iso: "USA",
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
