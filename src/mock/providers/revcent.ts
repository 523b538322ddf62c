import { field } from "../../core/field.js";
import type { IHttpOperation } from "../engine.js";
import type { Call, Fields, ProviderMock, Reply, State } from "../state.js";

export const provider: ProviderMock = { port: 4012, start: createState };

const LONGEST_RANGE = 90 * 24 * 60 * 60;
// With which status a refusal travels is not documented. These are what the code of a refusal usually means.
const NOT_FOUND: Reply = { code: 404, example: "CustomerNotFound" };
const INVALID: Reply = { code: 422, example: "InvalidRequest" };

interface Customer {
  readonly createdAt: number;
  readonly campaign: unknown;
  readonly fields: Fields;
}

/** What happens when an e-mail address is known already is not documented: it is accepted, and makes a second customer. */
function createState(): State {
  const customers = new Map<string, Customer>();
  let calls = 0;

  const answers: Readonly<Record<string, (call: Call) => Reply>> = {
    createCustomer({ body }) {
      const id = `CUSTOMER${String(customers.size + 1).padStart(12, "0")}`;
      const { campaign, customer } = body;
      customers.set(id, { createdAt: now(), campaign, fields: customer as Fields });
      return { fill: (example) => ({ ...example, customer_id: id }) };
    },
    getCustomer({ operation, params }) {
      const customer = customers.get(params["customer_id"] ?? "");
      if (!customer) return NOT_FOUND;
      const known = pick(customer.fields, propertiesOf(operation));
      return { fill: ({ api_call_id, api_call_unix, code }) => ({ api_call_id, api_call_unix, code, ...known }) };
    },
    getCustomers({ operation, query }) {
      const number = (name: string) => Number(query[name]);
      const [from, to, limit, page] = [number("date_start"), number("date_end"), number("limit"), number("page")];
      if (to - from > LONGEST_RANGE) return INVALID;
      const campaigns = [query["campaign_filter"] ?? []].flat();
      // Nothing here puts a customer into a group.
      const isInGroup = query["customer_group_filter"] === undefined;
      const found = [...customers.values()].filter(
        ({ createdAt, campaign }) =>
          isInGroup &&
          createdAt >= from &&
          createdAt <= to &&
          (campaigns.length === 0 || campaigns.includes(String(campaign))),
      );
      // Whether the first page is 0 or 1 is not documented: both are.
      const start = Math.max(page - 1, 0) * limit;
      const known = propertiesOf(operation, "results", "items");
      const results = found.slice(start, start + limit).map(({ fields }) => pick(fields, known));
      return {
        fill: (example) => ({ ...example, results, current_count: results.length, current_page: page }),
      };
    },
    addCardToCustomer: ({ params }) => (customers.has(params["customer_id"] ?? "") ? {} : NOT_FOUND),
  };

  return {
    answer(call) {
      const reply = answers[call.id]?.(call);
      const api_call_id = `APICALL${String(++calls).padStart(13, "0")}`;
      const fill = (example: Fields) => ({ ...(reply?.fill?.(example) ?? example), api_call_id, api_call_unix: now() });
      return { ...reply, fill };
    },
  };
}

const now = () => Math.floor(Date.now() / 1000);

/** The properties that the contract knows of an answer: what RevCent calls the others is not documented. */
function propertiesOf(operation: IHttpOperation, ...path: string[]): string[] {
  const schema = operation.responses.find(({ code }) => code === "200")?.contents?.[0]?.schema;
  const inside = path.flatMap((step) => (step === "items" ? [step] : ["properties", step]));
  return Object.keys((field(schema, ...inside, "properties") ?? {}) as object);
}

const pick = (fields: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.filter((name) => name in fields).map((name) => [name, fields[name]]));
