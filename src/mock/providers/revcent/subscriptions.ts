import type { Call, Fields, Reply } from "../../state.js";
import type { Items } from "./items.js";
import { INVALID, notFound, searchOf } from "./lists.js";

/** Subscriptions and shipments that sales brought: found by their ids, by metadata, and by what an edit has said. */
export function createSubscriptions(items: Items) {
  const find = ({ params }: Call) => items.find("subscription", params["subscription_id"]);

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    searchSubscriptions: (call) =>
      searchOf(call, "subscription", items.ofKind("subscription"), ({ fields }) => {
        const { first_name, last_name, address_line_1 } = (fields["ship_to"] ?? {}) as Fields;
        return [first_name, last_name, address_line_1];
      }),
    editSubscription(call) {
      const subscription = find(call);
      if (!subscription) return notFound("RecordNotFound");
      subscription.fields = { ...subscription.fields, ...call.body };
      return {};
    },
    /** What RevCent says of one that is active is not documented: it is activated. One that is cancelled stays so. */
    activateSubscription(call) {
      const subscription = find(call);
      if (!subscription) return notFound("RecordNotFound");
      if (subscription.isCancelled) return INVALID;
      return { fill: (example) => ({ ...example, subscription_id: subscription.id }) };
    },
    /** Its amounts are those of a product, which nobody here knows. */
    getSubscriptionRenewal({ params }) {
      const renewal = items.find("subscription_renewal", params["subscription_renewal_id"]);
      if (!renewal) return notFound("RecordNotFound");
      const { id, created_date_unix } = renewal;
      return { fill: ({ code }) => ({ code, created_date_unix, id }) };
    },
    searchShipping: (call) => searchOf(call, "shipping", items.ofKind("shipping"), () => []),
  };
  return answers;
}
