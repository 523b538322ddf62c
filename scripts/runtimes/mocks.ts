import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Mock, type MockOptions, startMock } from "../../src/mock/index.js";
import type { Provider } from "../lib/providers.js";

/** The secret of examples/ondemand.ts: with it the mock checks signatures, which every runtime computes for itself. */
const OPTIONS: Readonly<Record<string, MockOptions>> = { ondemand: { secretAccessKey: "demo-secret-key" } };

/** Mocks by provider, with their URLs, and a URL where nobody listens. */
export interface Mocks {
  readonly running: ReadonlyMap<string, Mock>;
  readonly urls: Readonly<Record<string, string>>;
  readonly closed: string;
}

/** New mocks for one runtime, because mocks remember which names are taken. They end when `use` does. */
export async function withMocks<Value>(
  providers: readonly Provider[],
  use: (mocks: Mocks) => Promise<Value>,
): Promise<Value> {
  const running = new Map<string, Mock>();
  try {
    for (const { name, root } of providers)
      running.set(name, await startMock(name, { contract: root, ...OPTIONS[name] }));
    const urls = Object.fromEntries([...running].map(([name, { url }]) => [name, url]));
    return await use({ running, urls, closed: await closedPort() });
  } finally {
    for (const mock of running.values()) await mock.close();
  }
}

/** A URL where nobody listens. */
export async function closedPort(): Promise<string> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return `http://127.0.0.1:${port}`;
}
