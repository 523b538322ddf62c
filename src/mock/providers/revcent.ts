import type { Call, ProviderMock, Reply, State } from "../state.js";
import { createCalls } from "./revcent/calls.js";
import { createCards } from "./revcent/cards.js";
import { createCustomers } from "./revcent/customers.js";
import { createItems } from "./revcent/items.js";
import { createMessages } from "./revcent/messages.js";
import { createNotes } from "./revcent/notes.js";
import { createProducts } from "./revcent/products.js";
import { createRefunds } from "./revcent/refunds.js";
import { createSales } from "./revcent/sales.js";
import { createSamples } from "./revcent/samples.js";
import { createSettings } from "./revcent/settings.js";
import { createSubscriptions } from "./revcent/subscriptions.js";
import { createTransactions } from "./revcent/transactions.js";

export const provider: ProviderMock = { port: 4012, start: createState };

function createState(): State {
  const [calls, customers, items] = [createCalls(), createCustomers(), createItems()];
  const refunds = createRefunds(items);
  const sales = createSales(items, refunds.next);
  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...calls.answers,
    ...customers.answers,
    ...createCards(customers),
    ...sales.answers,
    ...refunds.answers,
    ...createTransactions(items),
    ...createSubscriptions(items),
    ...createNotes(customers, sales, items),
    ...createMessages(),
    ...createProducts(),
    ...createSettings(),
    ...createSamples(),
  };
  return { answer: (call) => answers[call.id]?.(call), complete: calls.record };
}
