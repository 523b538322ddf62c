import { createRevCentClient } from "contract-clients/revcent";

const revcent = createRevCentClient({
  apiKey: process.env["REVCENT_API_KEY"] ?? "",
});

const { data, error } = await revcent.getCustomer({
  params: {
    path: {
      customer_id: "CUSTOMER000000000001",
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
