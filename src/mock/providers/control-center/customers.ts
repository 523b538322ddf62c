import type { Call, Fields, Reply } from "../../state.js";

/** The id in the vendor's sample: the first customer gets it. */
const FIRST_ID = 1234;
/** What a field falls to that is left out, as far as it is documented. */
const DEFAULTS: Fields = { shipToBillAddress: false };

export function createCustomers() {
  /** Customers by id, as they were sent. */
  const customers = new Map<string, Fields>();
  const hasName = (name: unknown): boolean => [...customers.values()].some((customer) => customer["name"] === name);

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createCustomer({ body }) {
      if (hasName(body["name"])) return { error: "10000602" };
      const customerId = FIRST_ID + customers.size;
      const timestamp = Math.floor(Date.now() / 1000);
      customers.set(String(customerId), { ...DEFAULTS, ...body });
      return { fill: (example) => ({ ...example, customerId, timestamp }) };
    },
    getCustomer({ params }) {
      const customerId = String(params["customerId"]);
      const customer = customers.get(customerId);
      return customer ? { fill: () => ({ ...customer, customerId: Number(customerId) }) } : { example: "NotFound" };
    },
    /** Replaces everything. What a name that another customer has is answered with is not documented: it is accepted. */
    editCustomer({ params, body }) {
      const customerId = String(params["customerId"]);
      if (!customers.has(customerId)) return { example: "NotFound" };
      customers.set(customerId, { ...DEFAULTS, ...body });
      return {};
    },
  };
  return { hasName, answers };
}
