import type { Fields } from "../../state.js";
import { idOf, type Listed, now } from "./lists.js";

/** What belongs to a sale, by RevCent's names, and what its id begins with here. */
const PREFIXES = {
  product_sale: "PRODUCTSALE",
  shipping: "SHIPMENT",
  tax: "TAX",
  subscription: "SUBSCRIPTION",
  subscription_renewal: "RENEWAL",
  transaction: "TRANSACTION",
} as const;
export type Kind = keyof typeof PREFIXES;

export interface Item extends Listed {
  readonly kind: Kind;
  readonly sale_id: string;
  /** What lists filter by, and searches look into. */
  fields: Fields;
  readonly metadata: Fields[];
  /** Subscriptions: for good. */
  isCancelled: boolean;
}

export type Items = ReturnType<typeof createItems>;

/**
 * What sales bring with them when they are paid. The fields that say what was sold are not documented: here every sale has one
 * product, which is shipped, taxed and subscribed to, and the subscription has renewed once. A transaction comes with a card.
 */
export function createItems() {
  const items: Item[] = [];
  const ofKind = (kind: Kind) => items.filter((item) => item.kind === kind);

  function add(kind: Kind, sale_id: string, fields: Fields): void {
    const id = idOf(PREFIXES[kind], ofKind(kind).length + 1);
    items.push({ id, created_date_unix: now(), kind, sale_id, fields, metadata: [], isCancelled: false });
  }

  return {
    /** `card`: what is shown of the card that pays. */
    addSale(sale_id: string, fields: Fields, card?: Fields): void {
      for (const kind of ["product_sale", "shipping", "tax", "subscription", "subscription_renewal"] as const)
        add(kind, sale_id, fields);
      if (card) add("transaction", sale_id, { ...fields, ...card });
    },
    ofKind,
    find: (kind: Kind, id: unknown): Item | undefined => ofKind(kind).find((item) => item.id === id),
    below: (sale_id: string): Item[] => items.filter((item) => item.sale_id === sale_id),
    isKind: (kind: unknown): kind is Kind => Object.keys(PREFIXES).some((known) => known === kind),
  };
}
