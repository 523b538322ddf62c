import { createOnDemandClient } from "contract-clients/ondemand";

const onDemand = createOnDemandClient({
  baseUrl: "https://developer-sandbox.liondemand.com",
  accessKeyId: process.env["ONDEMAND_ACCESS_KEY_ID"] ?? "",
  secretAccessKey: process.env["ONDEMAND_SECRET_ACCESS_KEY"] ?? "",
});

const { data, error } = await onDemand.addCreditBalance({
  body: {
    Amount: "100.00",
    Currency: "USD",
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
