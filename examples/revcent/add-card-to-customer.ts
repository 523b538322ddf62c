import { createRevCentClient } from "contract-clients/revcent";

const revcent = createRevCentClient({
  apiKey: process.env["REVCENT_API_KEY"] ?? "",
});

const { data, error } = await revcent.addCardToCustomer({
  params: {
    path: {
      customer_id: "CUSTOMER000000000001",
    },
  },
  body: {
    payment: {
      credit_card: {
        card_number: "4111111111111111",
        exp_month: 7,
        exp_year: 31,
        card_code: "123",
      },
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
