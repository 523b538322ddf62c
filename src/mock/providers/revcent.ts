import type { Call, ProviderMock, Reply, State } from "../state.js";
import { createCalls } from "./revcent/calls.js";
import { createCards } from "./revcent/cards.js";
import { createCustomers } from "./revcent/customers.js";
import { createNotes } from "./revcent/notes.js";
import { createSales } from "./revcent/sales.js";

export const provider: ProviderMock = { port: 4012, start: createState };

function createState(): State {
  const [calls, customers, sales] = [createCalls(), createCustomers(), createSales()];
  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...calls.answers,
    ...customers.answers,
    ...createCards(customers),
    ...sales.answers,
    ...createNotes(customers, sales),
  };
  return { answer: (call) => answers[call.id]?.(call), complete: calls.record };
}
