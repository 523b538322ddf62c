import { createGettyClient } from "contract-clients/getty";

const getty = createGettyClient({
  systemId: process.env["GETTY_SYSTEM_ID"] ?? "",
  systemPassword: process.env["GETTY_SYSTEM_PASSWORD"] ?? "",
  userName: process.env["GETTY_USER_NAME"] ?? "",
  userPassword: process.env["GETTY_USER_PASSWORD"] ?? "",
});

const { data, error } = await getty.createApplicationSession({
  body: {
    CreateApplicationSessionRequestBody: {
      SystemId: "12345",
      SystemPassword: "example-system-password",
    },
  },
});
if (error) console.error(error.outcome, error.message);
else console.log(data);
