import type { Call, Reply } from "../../state.js";
import type { Item, Items } from "./items.js";
import { filterOf, idOf, listOf, notFound, searchOf } from "./lists.js";

/** Card payments and taxes of sales, and disputes about them. Their amounts are those of products, which nobody here knows. */
export function createTransactions(items: Items) {
  let chargebacks = 0;

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    getTransactions(call) {
      const [campaigns, currencies] = [filterOf(call, "campaign_filter"), filterOf(call, "currency_filter")];
      // Nothing here comes from a shop or goes through a gateway.
      const isElsewhere = ["shop_filter", "gateway_filter"].some((name) => filterOf(call, name) !== undefined);
      const found = items.ofKind("transaction").filter(isOf(campaigns, currencies));
      return listOf(call, isElsewhere ? [] : found);
    },
    getTaxes(call) {
      const [campaigns, currencies] = [filterOf(call, "campaign_filter"), filterOf(call, "currency_filter")];
      return listOf(call, items.ofKind("tax").filter(isOf(campaigns, currencies)));
    },
    getTransaction({ params }) {
      const transaction = items.find("transaction", params["transaction_id"]);
      if (!transaction) return notFound("RecordNotFound");
      const { id, created_date_unix } = transaction;
      return { fill: ({ code }) => ({ code, created_date_unix, id }) };
    },
    searchTransactions: (call) =>
      searchOf(call, "transaction", items.ofKind("transaction"), ({ fields }) => [fields["first_6"], fields["last_4"]]),
    /** Of a transaction that only the gateway's id names nobody can tell whether it is there. */
    createChargeback({ body: { transaction_id } }) {
      if (transaction_id !== undefined && !items.find("transaction", transaction_id)) return notFound("RecordNotFound");
      const chargeback_id = idOf("CHARGEBACK", ++chargebacks);
      return { fill: (example) => ({ ...example, chargeback_id }) };
    },
  };
  return answers;
}

const isOf =
  (campaigns: readonly unknown[] | undefined, currencies: readonly unknown[] | undefined) =>
  ({ fields }: Item): boolean =>
    (campaigns?.includes(fields["campaign"]) ?? true) && (currencies?.includes(fields["iso_currency"]) ?? true);
