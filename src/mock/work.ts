import type { Operations } from "../core/operation.js";
import { chooseExample, type Preference, readPrefer } from "./answers.js";
import { readArguments } from "./arguments.js";
import type { Engine, EngineAnswer, EngineRequest, IHttpOperation } from "./engine.js";
import { faultsOf } from "./faults.js";
import type { Turn } from "./limits.js";
import type { MockRequest } from "./options.js";
import { type Refusal, refusalOf, refusalWith, throttledRefusal } from "./refusal.js";
import type { Call, Fields, ProviderMock, Reply, State } from "./state.js";
import { writeBody } from "./wire.js";

/** What one mock is made of. */
export interface Parts {
  readonly engine: Engine;
  /** What checks requests, where a client was generated from the contract. */
  readonly contract: Operations | undefined;
  /** The path of the contract's server. */
  readonly base: string;
  /** What XML is read and written by. */
  readonly operations: Operations;
  readonly special: ProviderMock | undefined;
  readonly state: State | undefined;
}

/** An answer as it goes over the wire. */
export interface Written {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the provider does with a request. */
export async function work(
  parts: Parts,
  received: MockRequest,
  bytes: Uint8Array,
  turn: Turn | undefined,
): Promise<Written> {
  const { engine, base, operations, state } = parts;
  const { method, headers } = received;
  const url = new URL(received.url, "http://mock");
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  const operation = engine.route(method, path);
  if ("isProblem" in operation) return written(parts, undefined, operation);
  const forced = readPrefer(headers["prefer"], operation);
  if (forced) return written(parts, operation, chosen(parts, operation, forced));

  const given = await readArguments(operation, { path, query: url.searchParams, headers, bytes }, operations);
  const { params, body } = given;
  const call: Call = {
    operation,
    id: operation.iid ?? "",
    method,
    path: url.pathname,
    params: params.path,
    query: params.query,
    headers,
    body: isObject(body) ? body : {},
    bytes,
  };
  const request: EngineRequest = { method, path, query: textsOf(url.searchParams), headers };
  const refusal = refusalBefore(parts, operation, request, given, turn);
  const answer = refusal ? refused(parts, operation, refusal) : await answered(parts, call);
  return written(
    parts,
    operation,
    changed(answer, (body) => state?.complete?.(call, body)),
  );
}

/** Why a request does not come as far as the provider's memory. */
function refusalBefore(
  { engine, contract }: Parts,
  operation: IHttpOperation,
  request: EngineRequest,
  given: Awaited<ReturnType<typeof readArguments>>,
  turn: Turn | undefined,
): Refusal | undefined {
  if (!engine.isAuthorized(operation, request)) return { choice: { code: 401 } };
  if (turn && !turn.take(operation.iid ?? "")) return throttledRefusal(operation);
  const faults = faultsOf(engine, contract, operation, request, given);
  return faults.length > 0 ? refusalOf(operation, faults) : undefined;
}

function refused({ engine, special }: Parts, operation: IHttpOperation, { choice, error }: Refusal): EngineAnswer {
  return changed(engine.answer(operation, choice), (body) => error && special?.refuse?.(body, error));
}

/** One of the contract's answers: by a code, or by its status and example. */
function chosen(parts: Parts, operation: IHttpOperation, { error, ...choice }: Preference): EngineAnswer {
  if (error === undefined) return parts.engine.answer(operation, chooseExample(operation, choice));
  const refusal = refusalWith(operation, error);
  return refusal
    ? refused(parts, operation, refusal)
    : problemOf(404, `${operation.iid} documents no error code ${error}`);
}

/** Lets the provider's memory choose the answer, and fill it in. */
async function answered(parts: Parts, call: Call): Promise<EngineAnswer> {
  const reply: Reply = (await parts.state?.answer(call)) ?? {};
  const answer = chosen(parts, call.operation, reply);
  if (answer.isProblem) return answer;
  const filled = changed(answer, (body) => reply.fill?.(body));
  return { ...filled, headers: { ...filled.headers, ...reply.headers }, body: reply.bytes ?? filled.body };
}

const problemOf = (status: number, title: string): EngineAnswer => ({
  status,
  headers: { "content-type": "application/problem+json" },
  body: { type: "about:blank", title, status },
  isProblem: true,
});

/** An answer with another body, if it has an object that the contract knows, and there is something to change. */
const changed = (answer: EngineAnswer, change: (body: Fields) => Fields | undefined): EngineAnswer =>
  answer.isProblem || !isObject(answer.body) ? answer : { ...answer, body: change(answer.body) ?? answer.body };

function written({ operations }: Parts, operation: IHttpOperation | undefined, answer: EngineAnswer): Written {
  const { status, headers, body, isProblem } = answer;
  const type = headers["content-type"] ?? "application/json";
  const payload = isProblem
    ? JSON.stringify(body)
    : writeBody(body, type, status, operations[operation?.iid ?? ""]?.xml);
  return { status, headers, body: typeof payload === "string" ? new TextEncoder().encode(payload) : payload };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array);

const textsOf = (query: URLSearchParams): Record<string, string | string[]> =>
  Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const values = query.getAll(name);
      return [name, values.length === 1 ? (values[0] as string) : values];
    }),
  );
