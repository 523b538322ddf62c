import { pick } from "../../pick.js";
import type { Call, Fields, Reply } from "../../state.js";
import type { Items, Kind } from "./items.js";
import { idOf, notFound } from "./lists.js";

/** Refunds. What a repeat does is not documented: here it refunds again, which is the worse of what it may do. */
export function createRefunds(items: Items) {
  let count = 0;
  const next = (): string => idOf("PENDINGREFUND", ++count);

  const refund =
    (kind: Kind, parameter: string) =>
    ({ params, body }: Call): Reply => {
      const item = items.find(kind, params[parameter]);
      if (!item) return notFound("RecordNotFound");
      const subscription = items.below(item.sale_id).find((other) => other.kind === "subscription");
      // How much all of the money is, nobody here knows.
      const said: Fields = {
        [parameter]: item.id,
        subscription_id: subscription?.id,
        amount: body["amount"],
        pending_refund: [next()],
      };
      return { fill: (example) => ({ ...example, ...pick(said, Object.keys(example)) }) };
    };

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    refundProductSale: refund("product_sale", "product_sale_id"),
    refundShipment: refund("shipping", "shipping_id"),
    refundTax: refund("tax", "tax_id"),
    refundSubscriptionRenewal: refund("subscription_renewal", "subscription_renewal_id"),
    refundTransaction: refund("transaction", "transaction_id"),
  };
  return { next, answers };
}
