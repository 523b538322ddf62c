import { createRevCentClient } from "contract-clients/revcent";

const revcent = createRevCentClient({
  apiKey: process.env["REVCENT_API_KEY"] ?? "",
});

const { data, error } = await revcent.getCustomers({
  params: {
    query: {
      date_start: 1767225600,
      date_end: 1769817600,
      limit: 25,
      page: 1,
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
