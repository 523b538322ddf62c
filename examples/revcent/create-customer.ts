import { createRevCentClient } from "contract-clients/revcent";

const revcent = createRevCentClient({
  apiKey: process.env["REVCENT_API_KEY"] ?? "",
});

const { data, error } = await revcent.createCustomer({
  body: {
    campaign: "Spring",
    customer: {
      first_name: "Ada",
      last_name: "Byron",
      email: "ada@example.com",
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
