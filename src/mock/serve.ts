import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import type { XmlShapes } from "../core/xml/shape.js";
import { chooseExample, findOperation, invalidAnswer, paramsOf, readPrefer, successOf } from "./answers.js";
import type { Engine, EngineAnswer, EngineRequest, IHttpOperation } from "./engine.js";
import type { MockRequest } from "./options.js";
import type { Fields, State } from "./state.js";
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
  const isForced = prefer.code !== undefined || prefer.example !== undefined;
  const checked = await engine.answer(request, operation && !isForced ? successOf(operation) : prefer);
  const refusal = checked.isBroken ? invalidAnswer(operation) : undefined;
  const isAccepted = !checked.isBroken && !checked.isProblem && checked.status < 400;
  const answer = refusal
    ? await engine.force(request, refusal)
    : operation && isAccepted && !isForced
      ? await remember(parts, request, received.headers, operation, url.pathname, checked)
      : checked;

  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = headers["content-type"] ?? "application/json";
  const body = answer.isProblem
    ? JSON.stringify(answer.body)
    : writeBody(answer.body, type, answer.status, operation?.iid, shapes);
  return { status: answer.status, headers, body };
}

/** Lets the provider's memory choose the answer, and fill it in. */
async function remember(
  { engine, state }: Parts,
  request: EngineRequest,
  headers: MockRequest["headers"],
  operation: IHttpOperation,
  path: string,
  checked: EngineAnswer,
): Promise<EngineAnswer> {
  const { method, query } = request;
  const body = (request.body ?? {}) as Fields;
  const params = paramsOf(operation, request.path);
  const reply = await state?.answer({ operation, id: operation.iid ?? "", method, path, params, query, headers, body });
  if (!reply) return checked;
  const answer = reply.example ? await engine.force(request, chooseExample(operation, reply)) : checked;
  const isFilled = reply.fill && !answer.isProblem && typeof answer.body === "object";
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
