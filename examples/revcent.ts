// Create a customer with RevCent. Nothing guards against doubles there: look before you repeat.
import { createRevCentClient, type RevCentClient, type RevCentClientOptions } from "contract-clients/revcent";

/** A client with the key from the environment. `options` can point it at a mock. */
export const connect = (options: Partial<RevCentClientOptions> = {}) =>
  createRevCentClient({ apiKey: process.env["REVCENT_API_KEY"] ?? "demo-key", ...options });

const body = {
  campaign: "Spring",
  customer: { first_name: "Ada", last_name: "Byron", email: "ada.byron@example.com" },
};

export const create = (revcent: RevCentClient) => revcent.createCustomer({ body });

/** The same call, refused: `Prefer` makes a mock choose an answer, and means nothing to the provider. */
export const createRefused = (revcent: RevCentClient) =>
  revcent.createCustomer({ body, headers: { prefer: "code=422" } });
