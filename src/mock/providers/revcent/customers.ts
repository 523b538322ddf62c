import type { Call, Fields, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, notFound, now } from "./lists.js";

interface Customer extends Listed {
  readonly campaign: unknown;
  readonly fields: Fields;
}

/** getCustomers reads 90 days at most. */
const LONGEST = 90;

/** What happens when an e-mail address is known already is not documented: it is accepted, and makes a second customer. */
export function createCustomers() {
  const customers = new Map<string, Customer>();

  return {
    has: (id: string | undefined): boolean => id !== undefined && customers.has(id),

    answers: {
      createCustomer({ body }: Call): Reply {
        const id = idOf("CUSTOMER", customers.size + 1);
        const { campaign, customer, internal_customer_id, metadata } = body;
        const own = { internal_customer_id, metadata };
        const fields = { ...(customer as Fields), ...own };
        customers.set(id, { id, created_date_unix: now(), campaign, fields });
        return { fill: (example) => ({ ...example, customer_id: id }) };
      },
      /** Of the names only `address_line_1` is documented. The others are those of createCustomer. */
      getCustomer({ params }: Call): Reply {
        const customer = customers.get(params["customer_id"] ?? "");
        if (!customer) return notFound("CustomerNotFound");
        return { fill: ({ code }) => ({ code, ...customer.fields }) };
      },
      getCustomers(call: Call): Reply {
        const campaigns = filterOf(call, "campaign_filter");
        // Nothing here puts a customer into a group.
        const isInGroup = filterOf(call, "customer_group_filter") === undefined;
        const found = [...customers.values()].filter(
          ({ campaign }) => isInGroup && (campaigns === undefined || campaigns.includes(String(campaign))),
        );
        return listOf(call, found, LONGEST);
      },
    },
  };
}
