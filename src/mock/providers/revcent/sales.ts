import type { Call, Fields, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, notFound, now } from "./lists.js";

interface Sale extends Listed {
  readonly campaign: unknown;
  readonly iso_currency: unknown;
  refund?: string;
}

export type Sales = ReturnType<typeof createSales>;

/** Sales, of which only what getSales filters by is known. Which refusals a payment can meet is not documented: each is made. */
export function createSales() {
  const sales = new Map<string, Sale>();
  let refunds = 0;

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createSale({ body }) {
      const id = idOf("SALE", sales.size + 1);
      const { campaign, iso_currency } = body;
      sales.set(id, { id, created_date_unix: now(), campaign, iso_currency });
      return { fill: (example) => ({ ...example, sale_id: id }) };
    },
    getSales(call) {
      const [campaigns, currencies] = [filterOf(call, "campaign_filter"), filterOf(call, "currency_filter")];
      const found = [...sales.values()].filter(
        ({ campaign, iso_currency }) =>
          (campaigns?.includes(campaign) ?? true) && (currencies?.includes(iso_currency) ?? true),
      );
      return listOf(call, found);
    },
    /** What a repeat does is not documented: here it names the same refund. The sale's customer is not known. */
    voidSale({ params }) {
      const sale = sales.get(String(params["sale_id"]));
      if (!sale) return notFound("RecordNotFound");
      sale.refund ??= idOf("PENDINGREFUND", ++refunds);
      return {
        fill({ customer_id: _unknown, ...example }: Fields) {
          return { ...example, sale_id: sale.id, pending_refund: [sale.refund] };
        },
      };
    },
  };
  return { has: (id: string): boolean => sales.has(id), answers };
}
