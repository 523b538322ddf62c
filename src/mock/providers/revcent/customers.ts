import type { Call, Fields, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, notFound, now } from "./lists.js";

interface Customer extends Listed {
  readonly campaign: unknown;
  /** The contact as it was sent, and the caller's own id. */
  readonly fields: Fields;
  readonly metadata: Fields[];
  readonly notes: Fields[];
}

export type Customers = ReturnType<typeof createCustomers>;

/** What happens when an e-mail address is known already is not documented: it is accepted, and makes a second customer. */
export function createCustomers() {
  const customers = new Map<string, Customer>();
  const listeners: ((id: string, body: Fields) => void)[] = [];

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createCustomer({ body }) {
      const id = idOf("CUSTOMER", customers.size + 1);
      const { campaign, customer, internal_customer_id, metadata = [] } = body;
      const fields = { ...(customer as Fields), internal_customer_id };
      customers.set(id, {
        id,
        created_date_unix: now(),
        campaign,
        fields,
        metadata: [...(metadata as Fields[])],
        notes: [],
      });
      for (const listener of listeners) listener(id, body);
      return { fill: (example) => ({ ...example, customer_id: id }) };
    },
    /** Of the names only `address_line_1` is documented. The others are those of createCustomer. */
    getCustomer({ params }) {
      const customer = customers.get(String(params["customer_id"]));
      if (!customer) return notFound("CustomerNotFound");
      const { fields, metadata, notes } = customer;
      return { fill: ({ code }) => ({ code, ...fields, metadata, notes }) };
    },
    getCustomers(call) {
      const campaigns = filterOf(call, "campaign_filter");
      // Nothing here puts a customer into a group.
      const isInGroup = filterOf(call, "customer_group_filter") === undefined;
      const found = [...customers.values()].filter(
        ({ campaign }) => isInGroup && (campaigns === undefined || campaigns.includes(String(campaign))),
      );
      return listOf(call, found);
    },
  };
  return {
    find: (id: string): Customer | undefined => customers.get(id),
    /** Tells of each customer that is created, with the body of the call. */
    onCreated(listener: (id: string, body: Fields) => void): void {
      listeners.push(listener);
    },
    answers,
  };
}
