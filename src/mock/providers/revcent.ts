import type { Call, ProviderMock, Reply, State } from "../state.js";
import { createCalls } from "./revcent/calls.js";
import { createCustomers } from "./revcent/customers.js";
import { notFound } from "./revcent/lists.js";

export const provider: ProviderMock = { port: 4012, start: createState };

function createState(): State {
  const calls = createCalls();
  const customers = createCustomers();

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...calls.answers,
    ...customers.answers,
    addCardToCustomer: ({ params }) => (customers.has(params["customer_id"]) ? {} : notFound("CustomerNotFound")),
  };

  return { answer: (call) => answers[call.id]?.(call), complete: calls.record };
}
