import type { Operations } from "../../core/operation.js";
import type { MockControls, MockOptions } from "../options.js";
import { refusalOf } from "../refusal.js";
import type { Call, ProviderMock, Reply, State } from "../state.js";
import { createAccounts } from "./ondemand/accounts.js";
import { createFiles } from "./ondemand/files.js";
import { createNotices } from "./ondemand/notices.js";
import { createProducts } from "./ondemand/products.js";
import { createProjects } from "./ondemand/projects.js";
import { createQuotes } from "./ondemand/quotes.js";
import { createTasks } from "./ondemand/tasks.js";

export const provider: ProviderMock = {
  port: 4013,
  options: {
    secretAccessKey: [(value) => typeof value === "string" && value !== "", "your secret access key"],
    polls: [(value) => Number.isSafeInteger(value) && (value as number) >= 0, "a whole number, 0 or more"],
    prepaid: [(value) => typeof value === "number" && Number.isFinite(value) && value >= 0, "an amount, 0 or more"],
  },
  refuse({ Errors: _others, ...example }, { code, message }) {
    return { ...example, Error: { ReasonCode: Number(code), SimpleMessage: message } };
  },
  start: createState,
};

/** All callers share what there is, whichever account's key they sign with. */
function createState({ secretAccessKey, polls = 1, prepaid = 100 }: MockOptions, operations: Operations): State {
  const [tasks, notices] = [createTasks(polls), createNotices(operations)];
  const files = createFiles(tasks);
  const projects = createProjects(tasks, files, notices);
  const quotes = createQuotes(tasks, projects, notices, prepaid);
  const accounts = createAccounts(secretAccessKey, quotes.funds);
  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    ...accounts.answers,
    ...files.answers,
    ...projects.answers,
    ...createProducts(projects),
    ...quotes.answers,
  };

  return {
    async answer(call) {
      if (call.headers["accept"] !== "text/xml") return refusalOf(call.operation, []).choice;
      return (await accounts.isSigned(call)) ? answers[call.id]?.(call) : { example: "NotAuthenticated" };
    },
    controls: {
      async settle() {
        tasks.finishAll();
        await notices.sent();
      },
      async pay(quote) {
        quotes.pay(quote);
        await notices.sent();
      },
    } satisfies MockControls["ondemand"],
  };
}
