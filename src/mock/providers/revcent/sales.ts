import type { Call, Fields, Reply } from "../../state.js";
import { shownCard } from "./cards.js";
import type { Items } from "./items.js";
import { filterOf, INVALID, idOf, type Listed, listOf, notFound, now } from "./lists.js";

interface Sale extends Listed {
  campaign: unknown;
  iso_currency: unknown;
  /** What is shown of the card that pays, or is to pay. */
  card?: Fields | undefined;
  state: "pending" | "paid" | "void";
  /** The pending refunds of its void. */
  refunds: string[];
}

export type Sales = ReturnType<typeof createSales>;

/** Sales, of which only what getSales filters by is known. Which refusals a payment can meet is not documented: each is made. */
export function createSales(items: Items, nextRefund: () => string) {
  const sales = new Map<string, Sale>();

  function create(body: Fields, state: Sale["state"]): Sale {
    const id = idOf("SALE", sales.size + 1);
    const { campaign, iso_currency } = body;
    const sale: Sale = { id, created_date_unix: now(), campaign, iso_currency, card: cardOf(body), state, refunds: [] };
    sales.set(id, sale);
    return sale;
  }

  function pay(sale: Sale): void {
    sale.state = "paid";
    items.addSale(sale.id, { campaign: sale.campaign, iso_currency: sale.iso_currency }, sale.card);
  }

  /** A change of a pending sale. What RevCent says of one that is paid or void is not documented: it is refused. */
  const changing =
    (change: (sale: Sale, body: Fields) => void) =>
    ({ params, body }: Call): Reply => {
      const sale = sales.get(String(params["sale_id"]));
      if (!sale) return notFound("RecordNotFound");
      if (sale.state !== "pending") return INVALID;
      const { campaign = sale.campaign, iso_currency = sale.iso_currency } = body;
      Object.assign(sale, { campaign, iso_currency, card: cardOf(body) ?? sale.card });
      change(sale, body);
      return named(sale);
    };

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createSale({ body }) {
      const sale = create(body, "pending");
      pay(sale);
      return named(sale);
    },
    createPendingSale: ({ body }) => named(create(body, "pending")),
    updatePendingSale: changing(() => {}),
    processPendingSale: changing(pay),
    estimateSale({ body: { sale_id } }) {
      return sale_id !== undefined && !sales.has(String(sale_id)) ? notFound("RecordNotFound") : {};
    },
    /** Whether pending sales are listed is not documented: they are. */
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
      if (sale.state === "paid") sale.refunds = [nextRefund()];
      sale.state = "void";
      for (const item of items.below(sale.id)) item.isCancelled = true;
      return {
        fill({ customer_id: _unknown, ...example }: Fields) {
          return { ...example, sale_id: sale.id, pending_refund: sale.refunds };
        },
      };
    },
    /** Only the id of a sale leads to one for sure: gateways' ids and tracking numbers are not remembered. */
    createChargebackDocument({ body: { item_type, item_value } }) {
      return item_type === "sale" && !sales.has(String(item_value)) ? notFound("RecordNotFound") : {};
    },
  };
  return { has: (id: string): boolean => sales.has(id), answers };
}

const named = ({ id }: Sale): Reply => ({ fill: (example) => ({ ...example, sale_id: id }) });

const cardOf = ({ credit_card }: Fields): Fields | undefined =>
  credit_card === undefined ? undefined : shownCard(credit_card as Fields);
