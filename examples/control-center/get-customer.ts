import { createControlCenterClient } from "contract-clients/control-center";

const controlCenter = createControlCenterClient({
  baseUrl: "https://rws-jpotest.jasper.com/rws/api/v1",
  username: process.env["CONTROL_CENTER_USERNAME"] ?? "",
  apiKey: process.env["CONTROL_CENTER_API_KEY"] ?? "",
});

const { data, error } = await controlCenter.getCustomer({
  params: {
    path: {
      customerId: 1234,
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
