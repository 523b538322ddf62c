import { createOnDemandClient } from "contract-clients/ondemand";

const onDemand = createOnDemandClient({
  baseUrl: "https://developer-sandbox.liondemand.com",
  accessKeyId: process.env["ONDEMAND_ACCESS_KEY_ID"] ?? "",
  secretAccessKey: process.env["ONDEMAND_SECRET_ACCESS_KEY"] ?? "",
});

const { data, error } = await onDemand.createAccount({
  body: {
    MerchantID: "123233244",
    EmailAddress: "example@example.com",
    FirstName: "Joe",
    LastName: "Bloggs",
    CompanyName: "ACME Coyote Products, Ltd.",
    Country: "GB",
    VATID: "12334455544",
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
