// Create a customer with Getty Images Connect. The client logs in by itself, before the first call.
import { createGettyClient, type GettyClient, type GettyClientOptions } from "contract-clients/getty";

/** A client with the credentials from the environment. `options` can point it at a mock. */
export const connect = (options: Partial<GettyClientOptions> = {}) =>
  createGettyClient({
    systemId: process.env["GETTY_SYSTEM_ID"] ?? "1234",
    systemPassword: process.env["GETTY_SYSTEM_PASSWORD"] ?? "demo-system-password",
    userName: process.env["GETTY_USER_NAME"] ?? "demo-user",
    userPassword: process.env["GETTY_USER_PASSWORD"] ?? "demo-user-password",
    ...options,
  });

const body = {
  CreateCustomerRequestBody: {
    UserName: "ada.byron",
    Password: "analytical-engine",
    EmailAddress: "ada.byron@example.com",
    FirstName: "Ada",
    LastName: "Byron",
    MarketingEmailOptIn: false,
    BillingCountryChar3Iso: "GBR",
  },
};

export const create = (getty: GettyClient) => getty.createCustomer({ body });

/** The same call, refused: `Prefer` makes a mock choose an answer, and means nothing to the provider. */
export const createRefused = (getty: GettyClient) =>
  getty.createCustomer({ body, headers: { prefer: "example=DuplicateUsername" } });
