import type { Call, Fields, Reply } from "../../state.js";
import { filterOf, idOf, type Listed, listOf, notFound, now } from "./lists.js";

/** RevCent's record of a call. */
interface CallRecord extends Listed {
  readonly type: string;
  readonly method: string;
  readonly api_account: { readonly id: string; readonly name: string };
  readonly ip_address: string;
  /** RevCent keeps what was sent and answered too. Under which names is not documented: these are nobody's but the mock's. */
  readonly mock_request: Fields;
  readonly mock_answer: Fields;
}

/** getAPICalls reads two days at most. */
const LONGEST = 2;
/** How the calls of an API account count is not documented; of the six sources this is the likely one. */
const SOURCE = "direct";

/** The calls that arrived, also those that were refused, and those whose answers were lost on the way. */
export function createCalls() {
  const records: CallRecord[] = [];
  /** By their keys. */
  const accounts = new Map<string, CallRecord["api_account"]>();

  function accountOf({ headers }: Call) {
    const key = headers["x-api-key"] ?? "";
    const account = accounts.get(key) ?? { id: idOf("APIACCOUNT", accounts.size + 1), name: "Mock" };
    accounts.set(key, account);
    return account;
  }

  return {
    answers: {
      getAPICalls(call: Call): Reply {
        const [ids, sources] = [filterOf(call, "api_account_filter"), filterOf(call, "api_call_source_filter")];
        const isAsked = sources === undefined || sources.includes(SOURCE);
        const found = records.filter(({ api_account: { id } }) => isAsked && (ids === undefined || ids.includes(id)));
        return listOf(call, found, LONGEST);
      },
      getAPICall({ params }: Call): Reply {
        const record = records.find(({ id }) => id === params["api_call_id"]);
        if (!record) return notFound("RecordNotFound");
        return { fill: ({ api_call_id, api_call_unix, code }) => ({ api_call_id, api_call_unix, code, ...record }) };
      },
    },

    /** Gives an answer the id of its call, and keeps both. */
    record(call: Call, answer: Fields): Fields {
      const id = idOf("APICALL", records.length + 1);
      const completed = { ...answer, api_call_id: id, api_call_unix: now() };
      const isList = call.id === "getAPICalls" || call.id === "getAPICall";
      records.push({
        id,
        created_date_unix: now(),
        ...kindOf(call),
        api_account: accountOf(call),
        ip_address: "127.0.0.1",
        mock_request: masked({ ...call.params, ...call.query, ...call.body }) as Fields,
        // A record of the reading of records would grow with each.
        mock_answer: isList ? {} : completed,
      });
      return completed;
    },
  };
}

/** The values are not documented. Version 1 named the kind of record and the action so: `customer`, `create`. */
function kindOf({ operation, id }: Call) {
  const [, collection = ""] = operation.path.split("/");
  return { type: collection.replace(/s$/, ""), method: /^[a-z]+/.exec(id)?.[0] ?? id };
}

/** `fields`: what gateways and fulfillment centers want to be told. */
const SECRETS = ["card_number", "card_code", "third_party_credentials", "fields"];

/** A copy without what nobody must read. Whether RevCent masks it is not documented. */
function masked(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, own]) => [name, SECRETS.includes(name) ? "***" : masked(own)]),
  );
}
