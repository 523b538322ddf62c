import { field } from "../../../core/field.js";
import type { Call, Fields, Reply } from "../../state.js";
import type { Customers } from "./customers.js";
import { filterOf, idOf, type Listed, listOf, notFound, now, searchOf } from "./lists.js";

/** A card as RevCent shows it: never its whole number. */
interface Card extends Listed {
  readonly customer_id: string;
  readonly fields: Fields;
}

/** What a card's number begins with. What RevCent calls other types is not known. */
const TYPES: Readonly<Record<string, string>> = { "4": "visa" };

/** The cards of customers. A card that is added twice is there twice. */
export function createCards(customers: Customers) {
  const cards: Card[] = [];

  /** Whether there is a card to add. */
  function add(customer_id: string, body: Fields): boolean {
    const given = field(body, "payment", "credit_card") as Fields | undefined;
    if (!given) return false;
    const is_default = !cards.some((card) => card.customer_id === customer_id);
    const id = idOf("CUSTOMERCARD", cards.length + 1);
    cards.push({ id, created_date_unix: now(), customer_id, fields: { id, ...shownCard(given), is_default } });
    return true;
  }
  customers.onCreated(add);

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    addCardToCustomer({ params, body }) {
      const id = String(params["customer_id"]);
      if (!customers.find(id)) return notFound("CustomerNotFound");
      // What is said where no card came is not documented: not that one was added.
      return add(id, body) ? {} : { fill: ({ result: _result, ...example }: Fields) => example };
    },
    getCustomerCards(call) {
      const [owner] = filterOf(call, "customer_id") ?? [];
      return listOf(
        call,
        cards.filter(({ customer_id }) => owner === undefined || customer_id === owner),
      );
    },
    getCustomerCard({ params }) {
      const card = cards.find(({ id }) => id === params["customer_card_id"]);
      return card ? { fill: ({ code }) => ({ code, ...card.fields }) } : notFound("RecordNotFound");
    },
    searchCustomerCards: (call) =>
      searchOf(call, "customer_card", cards, ({ fields }) => [fields["first_6"], fields["last_4"]]),
  };
  return answers;
}

/** What is shown of a card as it was sent; its number and code are not kept. */
export function shownCard({ card_number, exp_month, exp_year }: Fields): Fields {
  const twoDigits = (value: unknown) => (value === undefined ? undefined : String(value).padStart(2, "0"));
  const [expiry_month, expiry_year] = [twoDigits(exp_month), twoDigits(exp_year)];
  const number = typeof card_number === "string" ? card_number : "";
  return {
    type: TYPES[number.slice(0, 1)],
    first_6: number.slice(0, 6),
    last_4: number.slice(-4),
    expiry_date: expiry_month && expiry_year && `${expiry_month}/${expiry_year}`,
    expiry_month,
    expiry_year,
  };
}
