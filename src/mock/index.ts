import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import type { XmlShapes } from "../core/xml/shape.js";
import { findOperation, invalidAnswer, readPrefer, speaksXml } from "./answers.js";
import { createEngine, type Engine, type EngineRequest } from "./engine.js";
import { readBody, writeBody } from "./wire.js";

export interface MockOptions {
  /** 0 is any free port. @default 0 */
  port?: number;
  /** The contract. @default specs/<provider>/openapi.yaml of this package */
  contract?: string;
}

/** A request as it arrived. */
export interface MockRequest {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

export interface Mock {
  /** What to pass as `baseUrl`. */
  readonly url: string;
  /** Every request that arrived, oldest first. */
  readonly requests: readonly MockRequest[];
  /** Stops the server and ends its connections. */
  close(): Promise<void>;
}

/**
 * Serves a provider's contract on a loopback port: requests are checked against it, answers are its examples.
 * `Prefer: code=409` or `Prefer: example=EmailTaken` in a request chooses the answer.
 */
export async function startMock(
  provider: string,
  { port = 0, contract = contractOf(provider) }: MockOptions = {},
): Promise<Mock> {
  const engine = await createEngine(contract);
  const shapes = engine.operations.some(speaksXml) ? await shapesOf(provider) : undefined;
  const base = basePathOf(engine);
  const requests: MockRequest[] = [];
  const server = createServer((request, response) => {
    serve(engine, shapes, base, requests, request, response).catch((error: unknown) => {
      response
        .writeHead(500, { "content-type": "text/plain" })
        .end(`mock: ${error instanceof Error ? error.stack : error}`);
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    requests,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function serve(
  engine: Engine,
  shapes: XmlShapes | undefined,
  base: string,
  requests: MockRequest[],
  incoming: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const received = await receive(incoming);
  requests.push(received);
  const url = new URL(received.url, "http://mock");
  const path = url.pathname.startsWith(`${base}/`) ? url.pathname.slice(base.length) : url.pathname;
  const operation = findOperation(engine.operations, received.method, path);
  const request: EngineRequest = {
    method: received.method,
    path,
    query: Object.fromEntries(
      [...new Set(url.searchParams.keys())].map((name) => [name, valuesOf(url.searchParams.getAll(name))]),
    ),
    headers: received.headers,
    body: readBody(received.body, operation?.iid, shapes),
  };
  const checked = await engine.answer(request, readPrefer(received.headers["prefer"], operation));
  const refusal = checked.isBroken ? invalidAnswer(operation) : undefined;
  const answer = refusal ? await engine.force(request, refusal) : checked;

  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  const type = headers["content-type"] ?? "application/json";
  const body = answer.isProblem
    ? JSON.stringify(answer.body)
    : writeBody(answer.body, type, answer.status, operation?.iid, shapes);
  response.writeHead(answer.status, { ...headers, "content-length": Buffer.byteLength(body) }).end(body);
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

const valuesOf = (values: string[]): string | string[] => (values.length === 1 ? (values[0] as string) : values);

const contractOf = (provider: string) =>
  fileURLToPath(new URL(`../../specs/${provider}/openapi.yaml`, import.meta.url));

async function shapesOf(provider: string): Promise<XmlShapes> {
  const module = (await import(/* @vite-ignore */ `../../generated/${provider}/xml.js`)) as { shapes: XmlShapes };
  return module.shapes;
}

/** The path of the contract's server: `/v2`. Variables stand for hosts only. */
function basePathOf(engine: Engine): string {
  const url = engine.operations[0]?.servers?.[0]?.url ?? "";
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}
