import { onTestFinished } from "vitest";
import { type Server, type ServerAnswer, type ServerRequest, startServer } from "./server.js";

/** A server for one test: it gives one answer to everything, or what the function says, and is closed when the test ends. */
export async function serve(
  answer: ServerAnswer | ((request: ServerRequest) => ServerAnswer | Promise<ServerAnswer>),
): Promise<Server> {
  const server = await startServer(typeof answer === "function" ? answer : () => answer);
  onTestFinished(() => server.close());
  return server;
}
