import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { isDone } from "./failures.js";
import type { Turn } from "./limits.js";
import type { FailurePoint, MockRequest, RequestHead } from "./options.js";
import { type Parts, type Written, work } from "./work.js";

/** How requests are taken in and answered. */
export interface Serving extends Parts {
  /** Grows with every request that arrived. */
  readonly requests: MockRequest[];
  /** Milliseconds. */
  readonly latency: number;
  readonly late: number;
  readonly turn: (() => Turn) | undefined;
  /** Where the nth request fails, if it does. */
  failure(head: RequestHead, n: number): FailurePoint | undefined;
}

/** The server's request handler. */
export function createServe(serving: Serving) {
  let arrived = 0;
  return (incoming: IncomingMessage, response: ServerResponse) => {
    serve(serving, incoming, response, arrived++).catch((error: unknown) => {
      if (response.headersSent) incoming.socket.destroy();
      else
        response
          .writeHead(500, { "content-type": "text/plain" })
          .end(`mock: ${error instanceof Error ? error.stack : error}`);
    });
  };
}

async function serve(serving: Serving, incoming: IncomingMessage, response: ServerResponse, n: number): Promise<void> {
  const head = headOf(incoming);
  const failure = head.headers["prefer"] === undefined ? serving.failure(head, n) : undefined;
  if (failure === "arrival") return void incoming.socket.resetAndDestroy();
  const bytes = await receive(incoming);
  const request = { ...head, body: bytes.toString("utf8") };
  serving.requests.push(request);
  const turn = serving.turn?.();
  try {
    // The work comes before the wait: a caller who gives up meanwhile has created a customer all the same.
    const answer = failure === undefined || isDone(failure) ? await work(serving, request, bytes, turn) : undefined;
    // A server that is closed meanwhile does not hold up the process.
    const wait = serving.latency + (failure === "late" ? serving.late : 0);
    if (wait > 0) await sleep(wait, undefined, { ref: false });
    send(incoming, response, answer, failure);
  } finally {
    turn?.end();
  }
}

/** Sends an answer, as far as the failure lets it come. */
function send(
  { socket }: IncomingMessage,
  response: ServerResponse,
  answer: Written | undefined,
  failure: FailurePoint | undefined,
): void {
  if (failure === "request" || failure === "work") socket.resetAndDestroy();
  else if (!answer || failure === "503-after-work")
    response.writeHead(503, { "content-type": "text/plain" }).end("mock: a failure that was asked for");
  else {
    const { status, headers, body } = answer;
    response.writeHead(status, { ...headers, "content-length": body.length });
    if (failure !== "head" && failure !== "body") return void response.end(body);
    // The connection ends in order: a reset could overtake what was sent.
    const end = () => socket.destroySoon();
    response.flushHeaders();
    if (failure === "body" && body.length > 1) response.write(body.subarray(0, body.length / 2), end);
    else setImmediate(end);
  }
}

function headOf(incoming: IncomingMessage): RequestHead {
  const headers = Object.fromEntries(Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]));
  return { method: incoming.method ?? "GET", url: incoming.url ?? "/", headers };
}

async function receive(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
