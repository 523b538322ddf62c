import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { speaksXml } from "./answers.js";
import type { Engine } from "./engine.js";
import { checkOptions, type Mock, type MockOptions, type MockRequest } from "./options.js";
import { createServe } from "./serve.js";
import { contractOf, peersMissing, providerPorts, shapesOf, specialOf } from "./shelf.js";
import { createTrouble } from "./trouble.js";

export type { Mock, MockOptions, MockRequest } from "./options.js";

/**
 * Serves a provider's contract on a loopback port. Requests are checked against it, XML included, and answers are its
 * examples; beyond that the mock remembers what the vendor would, see `stateful`.
 * `Prefer: code=409` or `Prefer: example=EmailTaken` in a request forces that answer, and changes nothing in the memory.
 *
 * Needs the optional peers @stoplight/prism-http and @stoplight/prism-core.
 * @throws TypeError that names the provider or option which is unknown or wrong. Error when the peers are not installed.
 */
export async function startMock(provider: string, options: MockOptions = {}): Promise<Mock> {
  const names = [...(await providerPorts()).keys()];
  if (options.contract === undefined && !names.includes(provider))
    throw new TypeError(`startMock: unknown provider "${provider}"; there are ${names.join(", ")}.`);
  const special = await specialOf(provider);
  checkOptions(options, special?.options);
  const { port = 0, contract = contractOf(provider), stateful = true, latency = 0, failures = 0 } = options;
  const { seed = Math.floor(Math.random() * 2 ** 32) } = options;

  const engine = await load(contract);
  const base = basePathOf(engine);
  const requests: MockRequest[] = [];
  const serve = createServe({
    engine,
    base,
    requests,
    latency,
    trouble: createTrouble(failures, seed),
    shapes: engine.operations.some(speaksXml) ? await shapesOf(provider) : undefined,
    state: stateful ? special?.start(options) : undefined,
  });
  const server = createServer(serve);
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

/** Prism is loaded here and not before, because it is optional. */
async function load(contract: string): Promise<Engine> {
  const { createEngine } = await import("./engine.js").catch((error: Error & { code?: string }) => {
    const isMissing = error.code?.endsWith("MODULE_NOT_FOUND") && error.message.includes("@stoplight/");
    throw isMissing ? new Error(peersMissing(), { cause: error }) : error;
  });
  return createEngine(contract);
}

/** The path of the contract's server: `/v2`. Variables stand for hosts only. */
function basePathOf(engine: Engine): string {
  const url = engine.operations[0]?.servers?.[0]?.url ?? "";
  return url.replace(/^[a-z]+:\/\/[^/]*/i, "").replace(/\/$/, "");
}
