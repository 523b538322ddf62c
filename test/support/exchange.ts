import { serve } from "./serve.js";
import type { ServerAnswer, ServerRequest } from "./server.js";

/** Runs a call against a server that gives one answer; returns its result and what the server got last. */
export async function exchange<Value>(
  answer: ServerAnswer,
  call: (url: string) => Promise<Value>,
): Promise<{ result: Value; request: ServerRequest }> {
  const server = await serve(answer);
  const result = await call(server.url);
  return { result, request: server.requests.at(-1) as ServerRequest };
}
