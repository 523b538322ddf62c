import { onTestFinished } from "vitest";
import { type Server, type ServerAnswer, startServer } from "./server.js";

/** A server for one test: it gives one answer to everything, and is closed when the test ends. */
export async function serve(answer: ServerAnswer): Promise<Server> {
  const server = await startServer(() => answer);
  onTestFinished(() => server.close());
  return server;
}
