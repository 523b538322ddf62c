import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { XmlShapes } from "../core/xml/shape.js";
import { chooseExample, findOperation, invalidAnswer, paramsOf, readPrefer, successOf } from "./answers.js";
import type { Engine, EngineAnswer, EngineRequest, IHttpOperation } from "./engine.js";
import type { MockRequest } from "./options.js";
import type { Call, Fields, State } from "./state.js";
import type { Trouble } from "./trouble.js";
import { readBody, writeBody } from "./wire.js";

/** What one mock is made of. */
export interface Parts {
  readonly engine: Engine;
  /** The path of the contract's server. */
  readonly base: string;
  /** XML shapes, where the contract speaks XML. */
  readonly shapes: XmlShapes | undefined;
  readonly state: State | undefined;
  /** Grows with every request. */
  readonly requests: MockRequest[];
  readonly latency: number;
  trouble(n: number): Trouble | undefined;
}

/** The server's request handler. */
export const createServe = (parts: Parts) => (incoming: IncomingMessage, response: ServerResponse) => {
  serve(parts, incoming, response).catch((error: unknown) => {
    response
      .writeHead(500, { "content-type": "text/plain" })
      .end(`mock: ${error instanceof Error ? error.stack : error}`);
  });
};

async function serve(parts: Parts, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const received = await receive(incoming);
  const trouble = received.headers["prefer"] === undefined ? parts.trouble(parts.requests.length) : undefined;
  parts.requests.push(received);
  // The work comes before the wait: a caller who gives up meanwhile has created a customer all the same.
  const answer = !trouble || trouble.isDone ? await work(parts, received) : undefined;
  // A server that is closed meanwhile does not hold up the process.
  if (parts.latency > 0) await sleep(parts.latency, undefined, { ref: false });

  if (trouble?.isReset) incoming.socket.resetAndDestroy();
  else if (trouble || !answer)
    response.writeHead(503, { "content-type": "text/plain" }).end("mock: a failure that was asked for");
  else {
    const { status, headers, body } = answer;
    response.writeHead(status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
  }
}

/** What the provider does with a request. */
async function work(parts: Parts, received: MockRequest) {
  const { engine, base, shapes } = parts;
  const url = new URL(received.url, "http://mock");
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  const operation = findOperation(engine.operations, received.method, path);
  const request: EngineRequest = {
    method: received.method,
    path,
    query: Object.fromEntries(
      [...new Set(url.searchParams.keys())].map((name) => [name, valuesOf(url.searchParams.getAll(name))]),
    ),
    // None of these vendors chooses by "Accept", and what Prism would refuse they do not.
    headers: without(received.headers, "accept"),
    body: readBody(received.body, operation?.iid, shapes),
  };
  const prefer = readPrefer(received.headers["prefer"], operation);
  if (!operation || prefer.code !== undefined || prefer.example !== undefined)
    return written(parts, operation, await engine.answer(request, prefer));
  const checked = await engine.answer(request, successOf(operation));
  const refusal = checked.isBroken ? invalidAnswer(operation) : undefined;
  const call = callOf(operation, request, received.headers, url.pathname);
  const isAccepted = !checked.isBroken && !checked.isProblem && checked.status < 400;
  const answer = refusal
    ? await engine.force(request, refusal)
    : isAccepted
      ? await remember(parts, request, call, checked)
      : checked;
  const completed =
    parts.state?.complete && isObject(answer.body) && !answer.isProblem
      ? { ...answer, body: parts.state.complete(call, answer.body) }
      : answer;
  return written(parts, operation, completed);
}

/** An answer as it goes over the wire. */
function written({ shapes }: Parts, operation: IHttpOperation | undefined, answer: EngineAnswer) {
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = headers["content-type"] ?? "application/json";
  const body = answer.isProblem
    ? JSON.stringify(answer.body)
    : writeBody(answer.body, type, answer.status, operation?.iid, shapes);
  return { status: answer.status, headers, body };
}

function callOf(
  operation: IHttpOperation,
  { method, path: own, query, body }: EngineRequest,
  headers: MockRequest["headers"],
  path: string,
): Call {
  const params = paramsOf(operation, own);
  return { operation, id: operation.iid ?? "", method, path, params, query, headers, body: isObject(body) ? body : {} };
}

const isObject = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Lets the provider's memory choose the answer, and fill it in. */
async function remember(
  { engine, state }: Parts,
  request: EngineRequest,
  call: Call,
  checked: EngineAnswer,
): Promise<EngineAnswer> {
  const reply = await state?.answer(call);
  if (!reply) return checked;
  const answer = reply.example ? await engine.force(request, chooseExample(call.operation, reply)) : checked;
  const isFilled = reply.fill && !answer.isProblem && isObject(answer.body);
  return isFilled ? { ...answer, body: reply.fill?.(answer.body as Fields) } : answer;
}

async function receive(incoming: IncomingMessage): Promise<MockRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return {
    method: incoming.method ?? "GET",
    url: incoming.url ?? "/",
    headers,
    body: Buffer.concat(chunks).toString("utf8"),
  };
}

const without = (headers: MockRequest["headers"], name: string): Record<string, string> =>
  Object.fromEntries(Object.entries(headers).filter(([own]) => own !== name));

const valuesOf = (values: string[]): string | string[] => (values.length === 1 ? (values[0] as string) : values);
